# A parameter that is encrypted with the key of this component. Its value is put in by whoever owns it, and is never in the state.

locals {
  name = var.name
}

resource "aws_ssm_parameter" "this" {
  name             = "/${local.name}"
  description      = var.description
  type             = "SecureString"
  tier             = "Standard"
  key_id           = aws_kms_key.this.arn
  value_wo         = "not set"
  value_wo_version = 1

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}
