name = "never closed
other = 1
