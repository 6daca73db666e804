# How sessions are: encrypted under the key of this module, written to a log, and ended when nobody types.

resource "aws_cloudwatch_log_group" "sessions" {
  name              = local.log_group
  retention_in_days = var.log_retention_days
  kms_key_id        = aws_kms_key.this.arn

  tags = merge(var.tags, { Name = local.name })

  depends_on = [aws_kms_key_policy.this]
}

resource "aws_ssm_document" "session" {
  name            = "${local.name}-session"
  document_type   = "Session"
  document_format = "JSON"

  content = jsonencode({
    schemaVersion = "1.0"
    description   = "Logged and encrypted sessions on ${local.name}"
    sessionType   = "Standard_Stream"
    inputs = {
      kmsKeyId                    = aws_kms_key.this.arn
      cloudWatchLogGroupName      = aws_cloudwatch_log_group.sessions.name
      cloudWatchEncryptionEnabled = true
      cloudWatchStreamingEnabled  = true
      s3BucketName                = ""
      s3KeyPrefix                 = ""
      s3EncryptionEnabled         = true
      idleSessionTimeout          = "15"
      maxSessionDuration          = "60"
      runAsEnabled                = false
      runAsDefaultUser            = ""
    }
  })

  tags = merge(var.tags, { Name = local.name })
}

# Forwards a port of the administrator to where the host may go: the rules of its security group say where.
resource "aws_ssm_document" "forward" {
  name            = "${local.name}-forward"
  document_type   = "Session"
  document_format = "JSON"

  content = jsonencode({
    schemaVersion = "1.0"
    description   = "Port forwarding through ${local.name}"
    sessionType   = "Port"
    parameters = {
      host = {
        type           = "String"
        description    = "Host name or address that is to be reached"
        allowedPattern = "^[A-Za-z0-9.-]{3,253}$"
      }
      portNumber = {
        type           = "String"
        description    = "Port on that host"
        allowedPattern = "^[1-9][0-9]{0,4}$"
      }
      localPortNumber = {
        type           = "String"
        description    = "Port on the administrator's own machine; 0: any that is free"
        allowedPattern = "^[0-9]{1,5}$"
        default        = "0"
      }
    }
    properties = {
      type            = "LocalPortForwarding"
      host            = "{{ host }}"
      portNumber      = "{{ portNumber }}"
      localPortNumber = "{{ localPortNumber }}"
    }
  })

  tags = merge(var.tags, { Name = local.name })
}

# Who starts sessions takes on this role, for an hour, after showing a second factor.

locals {
  operators_role = length(local.name) <= 54 ? "${local.name}-operators" : "${trim(substr(local.name, 0, 45), "-")}-${substr(sha256(var.name), 0, 8)}-operators"
  is_anybody     = length(var.permission_sets) + length(var.principals) > 0
}

data "aws_iam_policy_document" "operators_trust" {
  # Identity Center has asked for the second factor; the sets are named one by one.
  dynamic "statement" {
    for_each = length(var.permission_sets) > 0 ? [1] : []

    content {
      sid     = "PermissionSets"
      actions = ["sts:AssumeRole"]

      principals {
        type        = "AWS"
        identifiers = [local.account_root]
      }

      condition {
        test     = "ArnLike"
        variable = "aws:PrincipalArn"
        values   = [for name in var.permission_sets : "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_${name}_*"]
      }
    }
  }

  dynamic "statement" {
    for_each = length(var.principals) > 0 ? [1] : []

    content {
      sid     = "WithSecondFactor"
      actions = ["sts:AssumeRole"]

      principals {
        type        = "AWS"
        identifiers = var.principals
      }

      condition {
        test     = "Bool"
        variable = "aws:MultiFactorAuthPresent"
        values   = ["true"]
      }
    }
  }

  # A role must trust or refuse somebody: as long as nobody is named, nobody takes it on.
  dynamic "statement" {
    for_each = local.is_anybody ? [] : [1]

    content {
      sid     = "Nobody"
      effect  = "Deny"
      actions = ["sts:AssumeRole"]

      principals {
        type        = "AWS"
        identifiers = [local.account_root]
      }
    }
  }
}

resource "aws_iam_role" "operators" {
  count = var.sessions ? 1 : 0

  name                 = local.operators_role
  description          = "Starts sessions on ${local.name}"
  assume_role_policy   = data.aws_iam_policy_document.operators_trust.json
  max_session_duration = 3600
  permissions_boundary = var.permissions_boundary_arn

  tags = merge(var.tags, { Name = local.operators_role })
}

data "aws_iam_policy_document" "operators" {
  # The documents are part of the question: no session without its log, no way to another host.
  statement {
    sid     = "StartSessions"
    actions = ["ssm:StartSession"]
    resources = [
      aws_instance.this.arn,
      aws_ssm_document.session.arn,
      aws_ssm_document.forward.arn,
    ]

    condition {
      test     = "BoolIfExists"
      variable = "ssm:SessionDocumentAccessCheck"
      values   = ["true"]
    }
  }

  statement {
    sid       = "OwnSessions"
    actions   = ["ssm:ResumeSession", "ssm:TerminateSession", "ssmmessages:OpenDataChannel"]
    resources = ["arn:${data.aws_partition.current.partition}:ssm:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:session/$${aws:userid}-*"]
  }

  statement {
    sid       = "EncryptSessions"
    actions   = ["kms:GenerateDataKey"]
    resources = [aws_kms_key.this.arn]

    condition {
      test     = "ForAnyValue:StringEquals"
      variable = "kms:EncryptionContextKeys"
      values   = ["aws:ssm:SessionId"]
    }
  }
}

resource "aws_iam_role_policy" "operators" {
  count = var.sessions ? 1 : 0

  name   = "start-sessions"
  role   = aws_iam_role.operators[0].id
  policy = data.aws_iam_policy_document.operators.json
}
