# c
locals {
  a = [for x in var.l : upper(x) if x != "" ]
  b = { for k, v in var.m : k => v... if true }
  c = true ? "x${1 + 2}y%{ if a }b%{ else ~}c%{ endif }" : -1.5e3
  d = a.b[0].*.c[*].d["e"]
  e = <<-EOT
    hi ${a}
      %{ for x in y }${x}%{ endfor }
  EOT
  f = {a = 1, "b" : 2, (c) = 3}
  g = !(a && b) || c >= 1 % 2
}
resource "a" b { /* x */ c = 1 } // end
x { y {} }
