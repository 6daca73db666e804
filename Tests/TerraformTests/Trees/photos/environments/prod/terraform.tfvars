network = 30
indexed = true
workers = { resize = 1024, index = "512" }

buckets = {
  originals = { purpose = "originals" }
  "a.b"     = { disposable = true }
}

retention = { days = 14 }
