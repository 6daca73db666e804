# Leading
terraform { 
required_version=">= 1.11"
}


variable name {
type="string"
  description =    "A name" // what for
  default="x"   # trailing
}
variable "list" { type = list }
resource aws_vpc "main" {
  cidr_block = "${var.cidr}"
      tags = {
    Name="a"
      "long-key" = "${var.a}-${var.b}"   # one
      (var.k) : 1 // two
    }
  dynamic "x" {
   for_each={for a,b in var.m:a=>b... if b!=-1}
     content { v=x.value }
  }
  a = var.b?[1,2 , 3]:[ - 1, ! true]
  text = <<-EOT
      keep ${ var.x }
    me
    EOT
  after=provider :: aws :: f ( 1 , x ... )
  multi = "${
    var.x
    ? 1 : 2
  }"
  é = 1
  日本 = 2 # wide
  x = var.list [ 0 ] . name
  y = f({
  a = 1
  }, [
  2
  ])
}
