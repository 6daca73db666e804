network = 20
workers = { resize = 256 }
buckets = { originals = { purpose = "originals" } }
