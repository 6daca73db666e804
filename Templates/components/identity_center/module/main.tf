# What people may do in this account. Who they are is said by the company's directory; here groups get a permission set, for hours.

data "aws_partition" "current" {}
data "aws_ssoadmin_instances" "this" {}

locals {
  plain_name        = trim(replace(var.name, "/-+/", "-"), "-")
  name              = length(local.plain_name) <= 32 ? local.plain_name : "${trim(substr(local.plain_name, 0, 25), "-")}-${substr(sha256(var.name), 0, 6)}"
  instance_arn      = try(data.aws_ssoadmin_instances.this.arns[0], null)
  identity_store_id = try(data.aws_ssoadmin_instances.this.identity_store_ids[0], null)
  has_arrows        = length(var.policy_documents) > 0
}

resource "aws_ssoadmin_permission_set" "this" {
  name             = local.name
  description      = "What the arrows of the diagram say, in account ${var.account_id}"
  instance_arn     = local.instance_arn
  session_duration = var.session_duration

  tags = merge(var.tags, { Name = local.name })

  lifecycle {
    precondition {
      condition     = local.instance_arn != null
      error_message = "Identity Center is not enabled, or is administered in another account: enable it, and delegate its administration to this one."
    }
  }
}

data "aws_iam_policy_document" "this" {
  count = local.has_arrows ? 1 : 0

  source_policy_documents = var.policy_documents
}

resource "aws_ssoadmin_permission_set_inline_policy" "this" {
  count = local.has_arrows ? 1 : 0

  instance_arn       = local.instance_arn
  permission_set_arn = aws_ssoadmin_permission_set.this.arn
  inline_policy      = data.aws_iam_policy_document.this[0].json
}

# Names and settings, but no data: only where it is asked for.
resource "aws_ssoadmin_managed_policy_attachment" "view" {
  count = var.view_only ? 1 : 0

  instance_arn       = local.instance_arn
  permission_set_arn = aws_ssoadmin_permission_set.this.arn
  managed_policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/job-function/ViewOnlyAccess"
}

# The most that it may ever be: nothing of identity, organisation and account, whatever is attached to it later.
resource "aws_ssoadmin_permissions_boundary_attachment" "this" {
  instance_arn       = local.instance_arn
  permission_set_arn = aws_ssoadmin_permission_set.this.arn

  permissions_boundary {
    managed_policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/PowerUserAccess"
  }
}

data "aws_identitystore_group" "this" {
  for_each = toset(var.groups)

  identity_store_id = local.identity_store_id

  alternate_identifier {
    unique_attribute {
      attribute_path  = "DisplayName"
      attribute_value = each.value
    }
  }
}

resource "aws_ssoadmin_account_assignment" "this" {
  for_each = data.aws_identitystore_group.this

  instance_arn       = local.instance_arn
  permission_set_arn = aws_ssoadmin_permission_set.this.arn
  principal_type     = "GROUP"
  principal_id       = each.value.group_id
  target_type        = "AWS_ACCOUNT"
  target_id          = var.account_id

  # The policies come first: an assignment hands out what is there.
  depends_on = [
    aws_ssoadmin_managed_policy_attachment.view,
    aws_ssoadmin_permission_set_inline_policy.this,
    aws_ssoadmin_permissions_boundary_attachment.this,
  ]
}

# What the directory says of a person, as tags of the session. An instance has one such setting: one stack owns it.
resource "aws_ssoadmin_instance_access_control_attributes" "this" {
  count = length(var.session_attributes) > 0 ? 1 : 0

  instance_arn = local.instance_arn

  dynamic "attribute" {
    for_each = var.session_attributes

    content {
      key = attribute.key

      value {
        source = [attribute.value]
      }
    }
  }
}
