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

  mock_resource "aws_iam_service_linked_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling_shop-dev-web" }
  }

  mock_resource "aws_launch_template" {
    defaults = { id = "lt-0123456789abcdef0", latest_version = 1 }
  }

  mock_resource "aws_security_group" {
    defaults = { id = "sg-0123456789abcdef0" }
  }

  mock_resource "aws_autoscaling_group" {
    defaults = { arn = "arn:aws:autoscaling:eu-west-1:111122223333:autoScalingGroup:x:autoScalingGroupName/shop-dev-web" }
  }
}

variables {
  name              = "shop-dev-web"
  vpc_id            = "vpc-0123456789abcdef0"
  subnet_ids        = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  target_group_arns = { front = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/front/0123456789abcdef" }
}

run "instances_are_private" {
  assert {
    condition     = aws_launch_template.this.network_interfaces[0].associate_public_ip_address == "false"
    error_message = "Instances must have no public address."
  }

  assert {
    condition     = aws_launch_template.this.key_name == null
    error_message = "Nobody signs in with a key pair."
  }

  assert {
    condition     = aws_launch_template.this.metadata_options[0].http_tokens == "required" && aws_launch_template.this.metadata_options[0].http_put_response_hop_limit == 1
    error_message = "Metadata must take a token and stay on the instance."
  }

  assert {
    condition     = toset(aws_launch_template.this.network_interfaces[0].security_groups) == toset([aws_security_group.this.id])
    error_message = "The instances must have a security group of their own."
  }
}

run "volumes_are_encrypted_with_their_own_key" {
  assert {
    condition     = aws_launch_template.this.block_device_mappings[0].ebs[0].encrypted == "true" && aws_launch_template.this.block_device_mappings[0].ebs[0].kms_key_id == aws_kms_key.this.arn
    error_message = "Volumes must be encrypted with the key of the group."
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

run "group_renews_itself" {
  assert {
    condition     = aws_autoscaling_group.this.max_instance_lifetime == 2592000
    error_message = "Instances must be replaced."
  }

  assert {
    condition     = aws_autoscaling_group.this.health_check_type == "ELB"
    error_message = "The load balancer must judge the instances."
  }
}

run "fewer_at_most_than_at_least_is_refused" {
  command         = plan
  expect_failures = [var.maximum]

  variables {
    minimum = 3
    maximum = 2
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
