# Staff, pipelines and partners: who comes from outside shows who they are, at every request.

# The endpoint is open to all addresses, because its policy judges person and device.
flow {
  from    = ["users"]
  to      = ["verified_access"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "443"
  }

  block {
    resource "aws_vpc_security_group_ingress_rule" "zt.name" {
      security_group_id = zt.to.security_group
      cidr_ipv4         = "0.0.0.0/0"
      description       = zt.flow.description
      ip_protocol       = zt.flow.protocol
      from_port         = zt.flow.from_port
      to_port           = zt.flow.to_port
    }
  }
}

flow {
  from    = ["verified_access"]
  to      = ["alb", "nlb"]
  default = "connect"

  network {
    protocol = "tcp"
    port     = "443"
  }

  input "targets" {
    on  = "from"
    key = zt.to.id
    value = {
      load_balancer_arn = zt.to.arn
      port              = zt.flow.port
    }
  }
}

flow {
  from = ["verified_access"]
  to   = ["ec2", "asg", "ecs", "fargate", "eks", "rds", "aurora", "lambda"]

  refuse {
    because = "Verified Access reaches an application through a load balancer, so that TLS and health are looked after"
    instead = "Draw an internal load balancer between."
  }
}

# A pipeline has no keys: it shows the token of its provider (`ci_trust`), and nobody takes the role on until that is set.

flow {
  from    = ["ci"]
  to      = ["ecr"]
  default = "write"

  actions {
    read = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
    write = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:CompleteLayerUpload", "ecr:InitiateLayerUpload", "ecr:PutImage", "ecr:UploadLayerPart"]
  }

  block {
    data "aws_iam_policy_document" "zt.name" {
      statement {
        actions   = zt.flow.actions
        resources = [zt.to.arn]
      }

      # The registry's password knows no resource.
      statement {
        actions   = ["ecr:GetAuthorizationToken"]
        resources = ["*"]
      }
    }

    resource "aws_iam_role" "zt.name" {
      name        = substr("${local.prefix}-${zt.flow.id}", 0, 64)
      description = zt.flow.description

      assume_role_policy = var.ci_trust == null ? jsonencode({
        Version   = "2012-10-17"
        Statement = [{ Effect = "Deny", Action = "sts:AssumeRoleWithWebIdentity", Principal = { AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root" } }]
        }) : jsonencode({
        Version   = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Action    = "sts:AssumeRoleWithWebIdentity"
          Principal = { Federated = var.ci_trust.provider_arn }
          Condition = {
            StringEquals = {
              "${var.ci_trust.issuer}:aud" = var.ci_trust.audience
              "${var.ci_trust.issuer}:sub" = var.ci_trust.subjects
            }
          }
        }]
      })
    }

    resource "aws_iam_role_policy" "zt.name" {
      name   = "drawn-flow"
      role   = zt.named.aws_iam_role.id
      policy = zt.named.data.aws_iam_policy_document.json
    }
  }
}

flow {
  from    = ["ci"]
  to      = ["s3"]
  default = "write"

  actions {
    read = ["s3:GetObject"]
    write = ["s3:AbortMultipartUpload", "s3:PutObject"]
    delete = ["s3:DeleteObject"]
  }

  block {
    data "aws_iam_policy_document" "zt.name" {
      statement {
        actions   = zt.flow.actions
        resources = ["${zt.to.arn}/*"]
      }

      statement {
        actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
        resources = [zt.to.key_arn]

        condition {
          test     = "StringEquals"
          variable = "kms:ViaService"
          values   = ["s3.${data.aws_region.current.region}.amazonaws.com"]
        }
      }
    }

    resource "aws_iam_role" "zt.name" {
      name        = substr("${local.prefix}-${zt.flow.id}", 0, 64)
      description = zt.flow.description

      assume_role_policy = var.ci_trust == null ? jsonencode({
        Version   = "2012-10-17"
        Statement = [{ Effect = "Deny", Action = "sts:AssumeRoleWithWebIdentity", Principal = { AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root" } }]
        }) : jsonencode({
        Version   = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Action    = "sts:AssumeRoleWithWebIdentity"
          Principal = { Federated = var.ci_trust.provider_arn }
          Condition = {
            StringEquals = {
              "${var.ci_trust.issuer}:aud" = var.ci_trust.audience
              "${var.ci_trust.issuer}:sub" = var.ci_trust.subjects
            }
          }
        }]
      })
    }

    resource "aws_iam_role_policy" "zt.name" {
      name   = "drawn-flow"
      role   = zt.named.aws_iam_role.id
      policy = zt.named.data.aws_iam_policy_document.json
    }
  }
}

flow {
  from    = ["ci"]
  to      = ["lambda"]
  default = "write"

  actions {
    write = ["lambda:GetFunction", "lambda:UpdateFunctionCode"]
  }

  block {
    data "aws_iam_policy_document" "zt.name" {
      statement {
        actions   = zt.flow.actions
        resources = [zt.to.arn]
      }
    }

    resource "aws_iam_role" "zt.name" {
      name        = substr("${local.prefix}-${zt.flow.id}", 0, 64)
      description = zt.flow.description

      assume_role_policy = var.ci_trust == null ? jsonencode({
        Version   = "2012-10-17"
        Statement = [{ Effect = "Deny", Action = "sts:AssumeRoleWithWebIdentity", Principal = { AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root" } }]
        }) : jsonencode({
        Version   = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Action    = "sts:AssumeRoleWithWebIdentity"
          Principal = { Federated = var.ci_trust.provider_arn }
          Condition = {
            StringEquals = {
              "${var.ci_trust.issuer}:aud" = var.ci_trust.audience
              "${var.ci_trust.issuer}:sub" = var.ci_trust.subjects
            }
          }
        }]
      })
    }

    resource "aws_iam_role_policy" "zt.name" {
      name   = "drawn-flow"
      role   = zt.named.aws_iam_role.id
      policy = zt.named.data.aws_iam_policy_document.json
    }
  }
}

flow {
  from    = ["ci"]
  to      = ["cloudfront"]
  default = "write"

  actions {
    write = ["cloudfront:CreateInvalidation"]
  }

  block {
    data "aws_iam_policy_document" "zt.name" {
      statement {
        actions   = zt.flow.actions
        resources = [zt.to.arn]
      }
    }

    resource "aws_iam_role" "zt.name" {
      name        = substr("${local.prefix}-${zt.flow.id}", 0, 64)
      description = zt.flow.description

      assume_role_policy = var.ci_trust == null ? jsonencode({
        Version   = "2012-10-17"
        Statement = [{ Effect = "Deny", Action = "sts:AssumeRoleWithWebIdentity", Principal = { AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root" } }]
        }) : jsonencode({
        Version   = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Action    = "sts:AssumeRoleWithWebIdentity"
          Principal = { Federated = var.ci_trust.provider_arn }
          Condition = {
            StringEquals = {
              "${var.ci_trust.issuer}:aud" = var.ci_trust.audience
              "${var.ci_trust.issuer}:sub" = var.ci_trust.subjects
            }
          }
        }]
      })
    }

    resource "aws_iam_role_policy" "zt.name" {
      name   = "drawn-flow"
      role   = zt.named.aws_iam_role.id
      policy = zt.named.data.aws_iam_policy_document.json
    }
  }
}

# A partner takes on a role with an external id that the partner chose (`partner_trust`), and nobody does until that is set.

flow {
  from    = ["saas"]
  to      = ["s3"]
  default = "both"

  actions {
    read = ["s3:GetObject"]
    write = ["s3:AbortMultipartUpload", "s3:PutObject"]
  }

  block {
    data "aws_iam_policy_document" "zt.name" {
      statement {
        actions   = zt.flow.actions
        resources = ["${zt.to.arn}/*"]
      }

      statement {
        actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
        resources = [zt.to.key_arn]

        condition {
          test     = "StringEquals"
          variable = "kms:ViaService"
          values   = ["s3.${data.aws_region.current.region}.amazonaws.com"]
        }
      }
    }

    resource "aws_iam_role" "zt.name" {
      name        = substr("${local.prefix}-${zt.flow.id}", 0, 64)
      description = zt.flow.description

      assume_role_policy = lookup(var.partner_trust, zt.from.id, null) == null ? jsonencode({
        Version   = "2012-10-17"
        Statement = [{ Effect = "Deny", Action = "sts:AssumeRole", Principal = { AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root" } }]
        }) : jsonencode({
        Version   = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Action    = "sts:AssumeRole"
          Principal = { AWS = var.partner_trust[zt.from.id].role_arn }
          Condition = { StringEquals = { "sts:ExternalId" = var.partner_trust[zt.from.id].external_id } }
        }]
      })
    }

    resource "aws_iam_role_policy" "zt.name" {
      name   = "drawn-flow"
      role   = zt.named.aws_iam_role.id
      policy = zt.named.data.aws_iam_policy_document.json
    }
  }
}

flow {
  from    = ["saas"]
  to      = ["sqs"]
  default = "write"

  actions {
    read = ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"]
    write = ["sqs:GetQueueAttributes", "sqs:SendMessage"]
  }

  block {
    data "aws_iam_policy_document" "zt.name" {
      statement {
        actions   = zt.flow.actions
        resources = [zt.to.arn]
      }

      statement {
        actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
        resources = [zt.to.key_arn]

        condition {
          test     = "StringEquals"
          variable = "kms:ViaService"
          values   = ["sqs.${data.aws_region.current.region}.amazonaws.com"]
        }
      }
    }

    resource "aws_iam_role" "zt.name" {
      name        = substr("${local.prefix}-${zt.flow.id}", 0, 64)
      description = zt.flow.description

      assume_role_policy = lookup(var.partner_trust, zt.from.id, null) == null ? jsonencode({
        Version   = "2012-10-17"
        Statement = [{ Effect = "Deny", Action = "sts:AssumeRole", Principal = { AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root" } }]
        }) : jsonencode({
        Version   = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Action    = "sts:AssumeRole"
          Principal = { AWS = var.partner_trust[zt.from.id].role_arn }
          Condition = { StringEquals = { "sts:ExternalId" = var.partner_trust[zt.from.id].external_id } }
        }]
      })
    }

    resource "aws_iam_role_policy" "zt.name" {
      name   = "drawn-flow"
      role   = zt.named.aws_iam_role.id
      policy = zt.named.data.aws_iam_policy_document.json
    }
  }
}

flow {
  from    = ["saas"]
  to      = ["sns"]
  default = "write"

  actions {
    write = ["sns:Publish"]
  }

  block {
    data "aws_iam_policy_document" "zt.name" {
      statement {
        actions   = zt.flow.actions
        resources = [zt.to.arn]
      }

      statement {
        actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
        resources = [zt.to.key_arn]

        condition {
          test     = "StringEquals"
          variable = "kms:ViaService"
          values   = ["sns.${data.aws_region.current.region}.amazonaws.com"]
        }
      }
    }

    resource "aws_iam_role" "zt.name" {
      name        = substr("${local.prefix}-${zt.flow.id}", 0, 64)
      description = zt.flow.description

      assume_role_policy = lookup(var.partner_trust, zt.from.id, null) == null ? jsonencode({
        Version   = "2012-10-17"
        Statement = [{ Effect = "Deny", Action = "sts:AssumeRole", Principal = { AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root" } }]
        }) : jsonencode({
        Version   = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Action    = "sts:AssumeRole"
          Principal = { AWS = var.partner_trust[zt.from.id].role_arn }
          Condition = { StringEquals = { "sts:ExternalId" = var.partner_trust[zt.from.id].external_id } }
        }]
      })
    }

    resource "aws_iam_role_policy" "zt.name" {
      name   = "drawn-flow"
      role   = zt.named.aws_iam_role.id
      policy = zt.named.data.aws_iam_policy_document.json
    }
  }
}

flow {
  from    = ["saas"]
  to      = ["dynamodb"]
  default = "read"

  actions {
    read = ["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:Query"]
    write = ["dynamodb:BatchWriteItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"]
  }

  block {
    data "aws_iam_policy_document" "zt.name" {
      statement {
        actions   = zt.flow.actions
        resources = [zt.to.arn]
      }

      statement {
        actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
        resources = [zt.to.key_arn]

        condition {
          test     = "StringEquals"
          variable = "kms:ViaService"
          values   = ["dynamodb.${data.aws_region.current.region}.amazonaws.com"]
        }
      }
    }

    resource "aws_iam_role" "zt.name" {
      name        = substr("${local.prefix}-${zt.flow.id}", 0, 64)
      description = zt.flow.description

      assume_role_policy = lookup(var.partner_trust, zt.from.id, null) == null ? jsonencode({
        Version   = "2012-10-17"
        Statement = [{ Effect = "Deny", Action = "sts:AssumeRole", Principal = { AWS = "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root" } }]
        }) : jsonencode({
        Version   = "2012-10-17"
        Statement = [{
          Effect    = "Allow"
          Action    = "sts:AssumeRole"
          Principal = { AWS = var.partner_trust[zt.from.id].role_arn }
          Condition = { StringEquals = { "sts:ExternalId" = var.partner_trust[zt.from.id].external_id } }
        }]
      })
    }

    resource "aws_iam_role_policy" "zt.name" {
      name   = "drawn-flow"
      role   = zt.named.aws_iam_role.id
      policy = zt.named.data.aws_iam_policy_document.json
    }
  }
}
