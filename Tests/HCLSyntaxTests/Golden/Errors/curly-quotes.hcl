name = “main”
tags = { Name = ‘x’ }
