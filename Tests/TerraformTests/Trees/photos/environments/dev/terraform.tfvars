network = 10
workers = { resize = 256 }
