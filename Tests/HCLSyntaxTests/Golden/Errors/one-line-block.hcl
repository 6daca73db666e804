lifecycle { prevent_destroy = true, ignore_changes = [tags] }
a { b {} }
c { d = 1
}
e {
  f = 1 }
