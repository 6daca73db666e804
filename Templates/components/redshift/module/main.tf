# A warehouse without servers: in isolated subnets, over TLS only, encrypted, audited.

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 60 ? local.plain_name : "${trim(substr(local.plain_name, 0, 53), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  log_groups = [for export in ["connectionlog", "useractivitylog", "userlog"] : "/aws/redshift/${local.name}/${export}"]
}

resource "aws_cloudwatch_log_group" "this" {
  for_each = toset(local.log_groups)

  name              = each.value
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

resource "aws_security_group" "this" {
  name_prefix = "${local.name}-"
  description = "Warehouse of ${local.name}; its rules are the arrows of the diagram"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = local.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_redshiftserverless_namespace" "this" {
  namespace_name                   = local.name
  db_name                          = "main"
  admin_username                   = "warehouse_admin"
  manage_admin_password            = true
  admin_password_secret_kms_key_id = aws_kms_key.this.arn
  kms_key_id                       = aws_kms_key.this.arn
  iam_roles                        = [aws_iam_role.this.arn]
  default_iam_role_arn             = aws_iam_role.this.arn
  log_exports                      = ["connectionlog", "useractivitylog", "userlog"]

  tags = merge(var.tags, { Name = local.name })

  depends_on = [
    aws_cloudwatch_log_group.this,
    aws_kms_key_policy.this,
  ]
}

resource "aws_redshiftserverless_workgroup" "this" {
  workgroup_name       = local.name
  namespace_name       = aws_redshiftserverless_namespace.this.namespace_name
  base_capacity        = var.base_capacity
  max_capacity         = var.max_capacity
  publicly_accessible  = false
  enhanced_vpc_routing = true
  subnet_ids           = var.subnet_ids
  security_group_ids   = [aws_security_group.this.id]

  config_parameter {
    parameter_key   = "require_ssl"
    parameter_value = "true"
  }

  config_parameter {
    parameter_key   = "enable_user_activity_logging"
    parameter_value = "true"
  }

  tags = merge(var.tags, { Name = local.name })
}
