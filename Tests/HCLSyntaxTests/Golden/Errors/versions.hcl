version = 1.2.3
port    = 0x1F
limit   = 10GB
low     = .5
