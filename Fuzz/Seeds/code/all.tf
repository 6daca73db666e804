variable "n" { default = 2 }
variable "o" { type = object({ a = string, b = optional(list(number), [1]) }) default = { a = "x" } }
locals { s = "${format("%05.2f|%-5s|%q", 1.5, "a", "b")}" r = range(0, 10, 2) c = cidrsubnet("10.0.0.0/16", 4, 2) 
 j = jsondecode("{\"a\":[1,null]}") x = regexall("(a|b)+", "abab") t = substr("héllo", 1, 3) d = try(local.zz, merge({a=1},{b=2}))
 sl = slice([1,2,3], 0, 2) el = element([1,2], 5) ch = chunklist([1,2,3], 2) z = zipmap(["a"],[1]) sp = setproduct([1,2],["a"]) p = pow(2, 10) l = log(8, 2) f = formatdate("YYYY", "2020-01-01T00:00:00Z") }
resource "aws_s3_bucket" "b" {
  count = var.n
  bucket = "b-${count.index}"
}
resource "aws_security_group" "g" {
  dynamic "ingress" {
    for_each = toset([80, 443])
    content {
      from_port = ingress.value
      to_port = ingress.value
      protocol = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}
module "m" {
  source = "./m"
  for_each = { a = 1 }
  a = each.key
}
provider "aws" { region = "eu-central-1" default_tags { tags = { a = "b" } } }
output "o" { value = aws_s3_bucket.b[*].arn }
