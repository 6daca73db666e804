indexed = true
