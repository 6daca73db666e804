# Detective services, in every governed region: what nobody uses nobody would otherwise watch.

locals {
  guardduty_features = toset([
    "EBS_MALWARE_PROTECTION",
    "EKS_AUDIT_LOGS",
    "LAMBDA_NETWORK_LOGS",
    "RDS_LOGIN_EVENTS",
    "RUNTIME_MONITORING",
    "S3_DATA_EVENTS",
  ])

  guardduty_region_features = {
    for pair in setproduct(local.guardduty_regions, local.guardduty_features) : "${pair[0]}/${pair[1]}" => { region = pair[0], feature = pair[1] }
  }
}

resource "aws_guardduty_detector" "this" {
  for_each = local.guardduty_regions

  region                       = each.key
  enable                       = true
  finding_publishing_frequency = "FIFTEEN_MINUTES"

  tags = merge(var.tags, { Name = var.name })
}

resource "aws_guardduty_detector_feature" "this" {
  for_each = local.guardduty_region_features

  region      = each.value.region
  detector_id = aws_guardduty_detector.this[each.value.region].id
  name        = each.value.feature
  status      = "ENABLED"

  # GuardDuty keeps the agents of runtime monitoring itself.
  dynamic "additional_configuration" {
    for_each = each.value.feature == "RUNTIME_MONITORING" ? ["EC2_AGENT_MANAGEMENT", "ECS_FARGATE_AGENT_MANAGEMENT", "EKS_ADDON_MANAGEMENT"] : []

    content {
      name   = additional_configuration.value
      status = "ENABLED"
    }
  }
}

# In the account that an organisation made its administrator, every member is watched from the day it joins.
resource "aws_guardduty_organization_configuration" "this" {
  for_each = var.guardduty_administrator ? local.guardduty_regions : []

  region                           = each.key
  detector_id                      = aws_guardduty_detector.this[each.key].id
  auto_enable_organization_members = "ALL"
}

resource "aws_securityhub_account" "this" {
  for_each = local.securityhub_regions

  region                    = each.key
  enable_default_standards  = false
  auto_enable_controls      = true
  control_finding_generator = "SECURITY_CONTROL"
}

resource "aws_securityhub_standards_subscription" "foundational" {
  for_each = local.securityhub_regions

  region        = each.key
  standards_arn = "arn:${local.partition}:securityhub:${each.key}::standards/aws-foundational-security-best-practices/v/1.0.0"

  depends_on = [aws_securityhub_account.this]
}

# Findings of all regions in one place, from which the topic hears of them.
resource "aws_securityhub_finding_aggregator" "this" {
  count = local.here["securityhub"] ? 1 : 0

  linking_mode = "ALL_REGIONS"

  depends_on = [aws_securityhub_account.this]
}

resource "aws_accessanalyzer_analyzer" "external" {
  for_each = local.access_analyzer_regions

  region        = each.key
  analyzer_name = "${var.name}-external"
  type          = "ACCOUNT"

  tags = merge(var.tags, { Name = "${var.name}-external" })
}

# Roles, users, keys and permissions that nobody has used for 90 days. They are global: one analyzer finds them.
resource "aws_accessanalyzer_analyzer" "unused" {
  count = local.here["access_analyzer"] ? 1 : 0

  analyzer_name = "${var.name}-unused"
  type          = "ACCOUNT_UNUSED_ACCESS"

  configuration {
    unused_access {
      unused_access_age = 90
    }
  }

  tags = merge(var.tags, { Name = "${var.name}-unused" })
}

resource "aws_inspector2_enabler" "this" {
  for_each = local.inspector_regions

  region         = each.key
  account_ids    = [var.account_id]
  resource_types = ["EC2", "ECR", "LAMBDA"]
}
