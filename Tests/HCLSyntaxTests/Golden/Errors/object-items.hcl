tags = {
  a = 1
  b
  c = 3
}
after = [1, 2 3]
