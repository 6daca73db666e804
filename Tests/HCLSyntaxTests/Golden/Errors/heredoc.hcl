text = <<EOT
never closed
