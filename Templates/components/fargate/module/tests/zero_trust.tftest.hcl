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
    defaults = { arn = "arn:aws:iam::111122223333:role/shop-dev-api" }
  }

  mock_resource "aws_cloudwatch_log_group" {
    defaults = { arn = "arn:aws:logs:eu-west-1:111122223333:log-group:shop-dev-api" }
  }

  mock_resource "aws_ecs_cluster" {
    defaults = { arn = "arn:aws:ecs:eu-west-1:111122223333:cluster/shop-dev-api" }
  }

  mock_resource "aws_ecs_task_definition" {
    defaults = { arn = "arn:aws:ecs:eu-west-1:111122223333:task-definition/shop-dev-api:1" }
  }
}

variables {
  name       = "shop-dev-api"
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  image      = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/api:1.4.2"

  environment_variables = { LOG_LEVEL = "info" }
  secrets               = { DB_PASSWORD = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf:password::" }
  secret_key_arns       = { db = "arn:aws:kms:eu-west-1:111122223333:key/11111111-1111-4111-8111-111111111111" }
  target_group_arns     = { web = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/0123456789abcdef" }
}

run "containers_are_confined" {
  assert {
    condition = alltrue([
      for container in jsondecode(aws_ecs_task_definition.this.container_definitions) :
      container.readonlyRootFilesystem && !container.privileged && container.user == "1000:1000" && container.linuxParameters.capabilities.drop == ["ALL"]
    ])
    error_message = "Containers must be unprivileged, not root, without capabilities, on a read-only root file system."
  }

  assert {
    condition     = aws_ecs_task_definition.this.network_mode == "awsvpc"
    error_message = "Each task needs a network interface of its own."
  }

  assert {
    condition     = jsondecode(aws_ecs_task_definition.this.container_definitions)[0].secrets == [{ name = "DB_PASSWORD", valueFrom = var.secrets["DB_PASSWORD"] }]
    error_message = "Secrets must reach the container by reference."
  }

  assert {
    condition     = jsondecode(aws_ecs_task_definition.this.container_definitions)[0].logConfiguration.logDriver == "awslogs"
    error_message = "Containers must log."
  }
}

run "tasks_are_private" {
  assert {
    condition     = !aws_ecs_service.this.network_configuration[0].assign_public_ip
    error_message = "Tasks must have no public address."
  }

  assert {
    condition     = !aws_ecs_service.this.enable_execute_command
    error_message = "Nobody opens a shell in a container."
  }

  assert {
    condition     = aws_ecs_service.this.deployment_circuit_breaker[0].enable && aws_ecs_service.this.deployment_circuit_breaker[0].rollback
    error_message = "A failed deployment must roll back."
  }
}

run "roles_are_least_privilege" {
  assert {
    condition     = aws_iam_role.task.name != aws_iam_role.execution.name
    error_message = "The application must not act with the role that starts it."
  }

  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.execution.statement :
      !contains(statement.resources, "*") || statement.actions == toset(["ecr:GetAuthorizationToken"])
    ])
    error_message = "Only the sign-in to the registry may name every resource: it takes no other."
  }

  assert {
    condition = anytrue([
      for statement in data.aws_iam_policy_document.execution.statement :
      statement.sid == "PullImage" && statement.resources == toset(["arn:aws:ecr:eu-west-1:111122223333:repository/shop/api"])
    ])
    error_message = "The execution role must pull from the image's repository and from no other."
  }

  assert {
    condition = anytrue([
      for statement in data.aws_iam_policy_document.execution.statement :
      statement.sid == "ReadSecrets" && statement.resources == toset(["arn:aws:secretsmanager:eu-west-1:111122223333:secret:db-AbCdEf"])
    ])
    error_message = "The execution role must read the secrets of the task definition and no other."
  }

  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.trust.statement :
      length([for condition in statement.condition : condition if condition.variable == "aws:SourceAccount"]) == 1
    ])
    error_message = "ECS must act for this account only."
  }
}

run "logs_are_kept_and_encrypted" {
  assert {
    condition     = alltrue([for group in aws_cloudwatch_log_group.this : group.kms_key_id == aws_kms_key.this.arn && group.retention_in_days >= 365])
    error_message = "Every log group needs the component's key and a year of retention."
  }

  assert {
    condition     = aws_kms_key.this.enable_key_rotation
    error_message = "The key must rotate."
  }

  assert {
    condition     = aws_ecs_cluster.this.configuration[0].execute_command_configuration[0].logging == "OVERRIDE"
    error_message = "Sessions in containers must be logged."
  }
}

run "root_is_refused" {
  command         = plan
  expect_failures = [var.user]

  variables {
    user = "0:0"
  }
}

run "plain_secrets_are_refused" {
  command         = plan
  expect_failures = [var.environment_variables]

  variables {
    environment_variables = { DB_PASSWORD = "hunter2" }
  }
}

run "long_names_are_cut" {
  variables {
    name = "a-long-project--production-the-service-that-nobody-could-name-in-fewer-words"
  }

  assert {
    condition     = length(local.name) <= 53 && !strcontains(local.name, "--")
    error_message = "AWS must accept the name."
  }
}
