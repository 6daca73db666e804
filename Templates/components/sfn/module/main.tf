# A state machine with a role of its own. Its executions are logged, traced, and encrypted with the key of this component.

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 64 ? local.plain_name : "${trim(substr(local.plain_name, 0, 57), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  log_groups        = ["/aws/vendedlogs/states/${local.name}"]
  state_machine_arn = "arn:${data.aws_partition.current.partition}:states:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:stateMachine:${local.name}"

  # Without a definition the machine does nothing, successfully.
  definition = coalesce(var.definition, jsonencode({
    Comment = "Nothing is defined yet"
    StartAt = "Nothing"
    States  = { Nothing = { Type = "Succeed" } }
  }))
}

resource "aws_cloudwatch_log_group" "this" {
  name              = local.log_groups[0]
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

resource "aws_sfn_state_machine" "this" {
  name       = local.name
  type       = var.express ? "EXPRESS" : "STANDARD"
  role_arn   = aws_iam_role.this.arn
  definition = local.definition

  # What passes through may be personal: the log says what happened, not with what.
  logging_configuration {
    level                  = "ALL"
    include_execution_data = false
    log_destination        = "${aws_cloudwatch_log_group.this.arn}:*"
  }

  tracing_configuration {
    enabled = true
  }

  encryption_configuration {
    type                              = "CUSTOMER_MANAGED_KMS_KEY"
    kms_key_id                        = aws_kms_key.this.arn
    kms_data_key_reuse_period_seconds = 300
  }

  tags = merge(var.tags, { Name = local.name })

  depends_on = [
    aws_iam_role_policy.implied,
    aws_kms_key_policy.this,
  ]
}
