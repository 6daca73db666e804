# What models may be asked and may answer. Callers may invoke the named models, and those only through this guardrail.

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 50 ? local.plain_name : "${trim(substr(local.plain_name, 0, 43), "-")}-${substr(sha256(var.name), 0, 6)}"
}

locals {
  # Models of the region that the guardrail is in.
  model_arns = [for id in var.model_ids : "arn:${data.aws_partition.current.partition}:bedrock:${aws_bedrock_guardrail.this.region}::foundation-model/${id}"]
}

resource "aws_bedrock_guardrail" "this" {
  name                      = local.name
  description               = "What may be asked of models and answered by them"
  kms_key_arn               = aws_kms_key.this.arn
  blocked_input_messaging   = "This request is not allowed."
  blocked_outputs_messaging = "This answer is not allowed."

  content_policy_config {
    dynamic "filters_config" {
      for_each = toset(["HATE", "INSULTS", "MISCONDUCT", "SEXUAL", "VIOLENCE"])

      content {
        type            = filters_config.value
        input_strength  = "HIGH"
        output_strength = "HIGH"
      }
    }

    # Instructions hidden in what is asked.
    filters_config {
      type            = "PROMPT_ATTACK"
      input_strength  = "HIGH"
      output_strength = "NONE"
    }
  }

  sensitive_information_policy_config {
    dynamic "pii_entities_config" {
      for_each = toset(["AWS_ACCESS_KEY", "AWS_SECRET_KEY", "CREDIT_DEBIT_CARD_CVV", "CREDIT_DEBIT_CARD_NUMBER", "PASSWORD", "PIN"])

      content {
        type   = pii_entities_config.value
        action = "BLOCK"
      }
    }
  }

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

resource "aws_bedrock_guardrail_version" "this" {
  guardrail_arn = aws_bedrock_guardrail.this.guardrail_arn
  description   = "What callers are held to"
}
