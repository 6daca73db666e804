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
    defaults = { arn = "arn:aws:iam::111122223333:role/shop-dev-web" }
  }

  mock_resource "aws_iam_instance_profile" {
    defaults = { arn = "arn:aws:iam::111122223333:instance-profile/shop-dev-web" }
  }

  mock_data "aws_ssm_parameter" {
    defaults = { insecure_value = "ami-0123456789abcdef0" }
  }

  mock_resource "aws_instance" {
    defaults = { arn = "arn:aws:ec2:eu-west-1:111122223333:instance/i-0123456789abcdef0" }
  }
}

variables {
  name              = "shop-dev-web"
  vpc_id            = "vpc-0123456789abcdef0"
  subnet_ids        = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  target_group_arns = { front = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/front/0123456789abcdef" }
}

run "instance_is_private" {
  assert {
    condition     = !aws_instance.this.associate_public_ip_address && contains(var.subnet_ids, aws_instance.this.subnet_id)
    error_message = "The instance must have no public address."
  }

  assert {
    condition     = aws_instance.this.metadata_options[0].http_tokens == "required" && aws_instance.this.metadata_options[0].http_put_response_hop_limit == 1
    error_message = "Metadata must take a token and stay on the instance."
  }

  assert {
    condition     = toset(aws_instance.this.vpc_security_group_ids) == toset([aws_security_group.this.id])
    error_message = "The instance must have a security group of its own."
  }
}

run "volume_is_encrypted_with_its_own_key" {
  assert {
    condition     = aws_instance.this.root_block_device[0].encrypted && aws_instance.this.root_block_device[0].kms_key_id == aws_kms_key.this.arn
    error_message = "The volume must be encrypted with the key of the instance."
  }

  assert {
    condition     = aws_kms_key.this.enable_key_rotation
    error_message = "The key must rotate."
  }

  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.key.statement :
      alltrue([for action in statement.actions : !strcontains(action, "*")]) && !contains(statement.resources, "*")
    ])
    error_message = "The key policy must name each action, and the key."
  }
}

run "role_is_least_privilege" {
  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.implied.statement :
      alltrue([for action in statement.actions : !strcontains(action, "*")]) && (!contains(statement.resources, "*") || alltrue([for action in statement.actions : startswith(action, "ssmmessages:") || startswith(action, "ec2messages:")]))
    ])
    error_message = "Only actions that take no resource may name all of them."
  }
}

run "instance_outlives_mistakes" {
  assert {
    condition     = aws_instance.this.disable_api_termination
    error_message = "The instance must be protected."
  }

  assert {
    condition     = aws_lb_target_group_attachment.this["front"].target_id == aws_instance.this.id
    error_message = "The instance must be in its target group."
  }
}

run "only_disposable_lifts_the_protection" {
  variables {
    disposable = true
  }

  assert {
    condition     = !aws_instance.this.disable_api_termination && aws_instance.this.root_block_device[0].encrypted
    error_message = "A disposable instance may be destroyed, and is as private as any other."
  }
}

run "secrets_in_scripts_are_refused" {
  command         = plan
  expect_failures = [var.user_data]

  variables {
    user_data = "export DB_PASSWORD=hunter2"
  }
}

run "long_names_are_cut" {
  variables {
    name = "a-long-project--production-the-service-that-nobody-could-name-in-fewer-words"
  }

  assert {
    condition     = length(local.name) <= 64 && !strcontains(local.name, "--")
    error_message = "AWS must accept the name."
  }
}

run "further_volumes_are_encrypted_and_kept" {
  variables {
    volumes = { data = { size = 100 } }
  }

  assert {
    condition     = aws_ebs_volume.this["data"].encrypted && aws_ebs_volume.this["data"].kms_key_id == aws_kms_key.this.arn && aws_ebs_volume.this["data"].final_snapshot
    error_message = "A volume must be encrypted with the instance's key, and leave a snapshot."
  }

  assert {
    condition     = aws_volume_attachment.this["data"].device_name == "/dev/sdf"
    error_message = "The volume must be attached."
  }
}
