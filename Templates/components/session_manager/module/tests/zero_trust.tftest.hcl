# Nothing is created: the provider is a stand-in.

mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_region" {
    defaults = { region = "eu-west-1" }
  }

  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }

  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:eu-west-1:111122223333:key/00000000-0000-4000-8000-000000000000" }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/shop-dev-admin" }
  }

  mock_resource "aws_iam_instance_profile" {
    defaults = { arn = "arn:aws:iam::111122223333:instance-profile/shop-dev-admin" }
  }

  mock_data "aws_ssm_parameter" {
    defaults = { insecure_value = "ami-0123456789abcdef0" }
  }

  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/ssm/shop-dev-admin" }
  }

  mock_resource "aws_ssm_document" {
    defaults = { arn = "arn:aws:ssm:eu-west-1:111122223333:document/shop-dev-admin-session" }
  }

  mock_resource "aws_instance" {
    defaults = { arn = "arn:aws:ec2:eu-west-1:111122223333:instance/i-0123456789abcdef0" }
  }
}

variables {
  name       = "shop-dev-admin"
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

run "the_host_is_private" {
  assert {
    condition     = !aws_instance.this.associate_public_ip_address
    error_message = "The host must have no public address."
  }

  assert {
    condition     = aws_instance.this.metadata_options[0].http_tokens == "required" && aws_instance.this.metadata_options[0].http_put_response_hop_limit == 1
    error_message = "Metadata must take a token and stay on the host."
  }

  assert {
    condition     = aws_instance.this.root_block_device[0].encrypted
    error_message = "The volume must be encrypted."
  }

  assert {
    condition     = length(aws_iam_role.operators) == 0
    error_message = "Nobody is led here: there is no role that starts sessions."
  }
}

run "sessions_are_encrypted_logged_and_short" {
  assert {
    condition     = jsondecode(aws_ssm_document.session.content).inputs.kmsKeyId == aws_kms_key.this.arn && jsondecode(aws_ssm_document.session.content).inputs.cloudWatchEncryptionEnabled
    error_message = "Sessions must be encrypted with the key of the module."
  }

  assert {
    condition     = jsondecode(aws_ssm_document.session.content).inputs.cloudWatchLogGroupName == aws_cloudwatch_log_group.sessions.name && aws_cloudwatch_log_group.sessions.retention_in_days >= 365
    error_message = "What is typed must be logged for a year."
  }

  assert {
    condition     = tonumber(jsondecode(aws_ssm_document.session.content).inputs.maxSessionDuration) <= 60
    error_message = "A session must end after an hour."
  }
}

run "operators_take_a_role_for_an_hour" {
  variables {
    sessions        = true
    permission_sets = ["Administrators"]
  }

  assert {
    condition     = aws_iam_role.operators[0].max_session_duration == 3600
    error_message = "The role must be taken for an hour."
  }

  assert {
    condition     = length(data.aws_iam_policy_document.operators_trust.statement) == 1 && one(data.aws_iam_policy_document.operators_trust.statement[0].condition).variable == "aws:PrincipalArn"
    error_message = "Only people of the named permission sets take the role."
  }
}

run "principals_show_a_second_factor" {
  variables {
    sessions   = true
    principals = ["arn:aws:iam::111122223333:role/admins"]
  }

  assert {
    condition     = one(data.aws_iam_policy_document.operators_trust.statement[0].condition).variable == "aws:MultiFactorAuthPresent"
    error_message = "A named principal must show a second factor."
  }
}

run "nobody_is_trusted_until_named" {
  variables {
    sessions = true
  }

  assert {
    condition     = data.aws_iam_policy_document.operators_trust.statement[0].effect == "Deny"
    error_message = "As long as nobody is named, nobody starts sessions."
  }
}

run "everybody_is_no_principal" {
  command         = plan
  expect_failures = [var.principals]

  variables {
    principals = ["arn:aws:iam::111122223333:role/*"]
  }
}
