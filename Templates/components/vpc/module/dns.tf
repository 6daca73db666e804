# Names are an exit, too: the resolver of a VPC without any route to the internet still resolves every name in the world, and a query can
# carry data. It answers for AWS, for the VPC itself and for the names that were declared. The rest does not exist.

locals {
  # Names of the resolver's objects have 64 characters; long ones keep a digest, so that two of them never meet.
  dns_name = length(var.name) <= 48 ? var.name : "${trimsuffix(substr(var.name, 0, 39), "-")}-${substr(sha256(var.name), 0, 8)}"

  own_domains = [
    "*.${data.aws_partition.current.dns_suffix}",
    "*.api.aws",
    "*.internal",
  ]
}

resource "aws_route53_resolver_firewall_domain_list" "allowed" {
  name    = "${local.dns_name}-allowed"
  domains = distinct(concat(local.own_domains, var.allowed_domains))

  tags = var.tags
}

resource "aws_route53_resolver_firewall_domain_list" "everything" {
  name    = "${local.dns_name}-everything"
  domains = ["*"]

  tags = var.tags
}

resource "aws_route53_resolver_firewall_rule_group" "this" {
  name = local.dns_name

  tags = var.tags
}

resource "aws_route53_resolver_firewall_rule" "allow" {
  name                               = "allow-declared"
  action                             = "ALLOW"
  priority                           = 100
  firewall_domain_list_id            = aws_route53_resolver_firewall_domain_list.allowed.id
  firewall_domain_redirection_action = "TRUST_REDIRECTION_DOMAIN"
  firewall_rule_group_id             = aws_route53_resolver_firewall_rule_group.this.id
}

resource "aws_route53_resolver_firewall_rule" "block" {
  name                    = "block-everything-else"
  action                  = "BLOCK"
  block_response          = "NXDOMAIN"
  priority                = 200
  firewall_domain_list_id = aws_route53_resolver_firewall_domain_list.everything.id
  firewall_rule_group_id  = aws_route53_resolver_firewall_rule_group.this.id
}

resource "aws_route53_resolver_firewall_rule_group_association" "this" {
  name                   = local.dns_name
  firewall_rule_group_id = aws_route53_resolver_firewall_rule_group.this.id
  priority               = 101
  vpc_id                 = aws_vpc.this.id

  tags = var.tags

  # A group that is attached before its ALLOW rule would block AWS itself for a moment.
  depends_on = [
    aws_route53_resolver_firewall_rule.allow,
    aws_route53_resolver_firewall_rule.block,
  ]
}

# While the firewall does not answer, nothing resolves: closed, not open.
resource "aws_route53_resolver_firewall_config" "this" {
  resource_id        = aws_vpc.this.id
  firewall_fail_open = "DISABLED"
}
