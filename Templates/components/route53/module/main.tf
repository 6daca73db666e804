# A public hosted zone, signed, with every query logged. What Route 53 needs for both lives in us-east-1.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}

locals {
  account   = data.aws_caller_identity.current.account_id
  partition = data.aws_partition.current.partition
  region    = "us-east-1"

  # Records for which nobody said a name. The only one is the domain itself; of several, each is a name below it.
  silent = [for key, record in var.records : key if record.name == null]
  names = {
    for key, record in var.records : key =>
    !contains(local.silent, key) ? record.name : length(local.silent) == 1 ? var.domain_name : "${replace(key, "_", "-")}.${var.domain_name}"
  }
}

resource "aws_route53_zone" "this" {
  name          = var.domain_name
  comment       = var.name
  force_destroy = var.disposable

  tags = merge(var.tags, { Name = var.name })
}

# Names lead to resources by alias: a record disappears with what it points at, and nobody can take the name over.
resource "aws_route53_record" "a" {
  for_each = var.records

  zone_id = aws_route53_zone.this.zone_id
  name    = local.names[each.key]
  type    = "A"

  alias {
    name                   = each.value.target_name
    zone_id                = each.value.target_zone_id
    evaluate_target_health = true
  }
}

resource "aws_route53_record" "aaaa" {
  for_each = { for key, record in var.records : key => record if record.ipv6 }

  zone_id = aws_route53_zone.this.zone_id
  name    = local.names[each.key]
  type    = "AAAA"

  alias {
    name                   = each.value.target_name
    zone_id                = each.value.target_zone_id
    evaluate_target_health = true
  }
}

# Only the authorities that were named may issue certificates for names of the zone.
resource "aws_route53_record" "caa" {
  zone_id = aws_route53_zone.this.zone_id
  name    = var.domain_name
  type    = "CAA"
  ttl     = 300
  records = [for authority in var.certificate_authorities : "0 issue \"${authority}\""]
}
