# The endpoints of one VPC: calls to AWS stay on its network and pass a policy on the way.

data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  partition = data.aws_partition.current.partition
  region    = data.aws_region.current.region
  prefix    = local.partition == "aws-cn" ? "cn.com.amazonaws" : "com.amazonaws"

  gateways   = { for service, endpoint in var.endpoints : service => endpoint if endpoint.type == "Gateway" }
  interfaces = { for service, endpoint in var.endpoints : service => endpoint if endpoint.type == "Interface" }

  # Images are pulled through ecr.dkr, but their layers come from a bucket of AWS's own, one in each region, by URLs that ECR has signed
  # as itself: neither the principal nor the bucket belongs to this account.
  pulls_images = contains(keys(var.endpoints), "ecr.dkr")
}

# No rules here: whoever may call an endpoint gets a pair of rules from outside.
resource "aws_security_group" "this" {
  name_prefix = "${var.name}-"
  description = "Interface endpoints of ${var.name}"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = var.name })

  lifecycle {
    create_before_destroy = true
  }
}

data "aws_iam_policy_document" "endpoint" {
  for_each = var.endpoints

  source_policy_documents = [each.value.policy]

  dynamic "statement" {
    for_each = each.key == "s3" && local.pulls_images ? ["layers"] : []

    content {
      sid       = "EcrLayers"
      actions   = ["s3:GetObject"]
      resources = ["arn:${local.partition}:s3:::prod-${local.region}-starport-layer-bucket/*"]

      principals {
        type        = "*"
        identifiers = ["*"]
      }

      condition {
        test     = "StringEquals"
        variable = "aws:SourceVpc"
        values   = [var.vpc_id]
      }
    }
  }
}

resource "aws_vpc_endpoint" "gateway" {
  for_each = local.gateways

  vpc_id            = var.vpc_id
  service_name      = "${local.prefix}.${local.region}.${each.key}"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = var.route_table_ids
  policy            = data.aws_iam_policy_document.endpoint[each.key].json

  tags = merge(var.tags, { Name = "${var.name}-${each.key}" })
}

resource "aws_vpc_endpoint" "interface" {
  for_each = local.interfaces

  vpc_id              = var.vpc_id
  service_name        = "${local.prefix}.${local.region}.${each.key}"
  vpc_endpoint_type   = "Interface"
  subnet_ids          = var.subnet_ids
  security_group_ids  = [aws_security_group.this.id]
  private_dns_enabled = each.value.private_dns
  policy              = data.aws_iam_policy_document.endpoint[each.key].json

  tags = merge(var.tags, { Name = "${var.name}-${each.key}" })
}
