control "ZT-ECS-04" {
  title       = "Containers receive secrets by reference"
  principle   = "assume_breach"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "ecs:DescribeTaskDefinition shows the environment to every reader."
  remediation = "Move the value to Secrets Manager and use secrets[].valueFrom."

  applies_to = ["aws_ecs_task_definition"]
  condition = alltrue([
    for container in json(resource.container_definitions) : alltrue([
      for variable in all_of(container.environment) :
      !matches_list(variable.value, "secret_patterns")
      && (!matches(variable.name, "(?i)(AWS_ACCESS_KEY_ID|AWS_SECRET_ACCESS_KEY|ECS_ENGINE_AUTH_DATA|password|passwd|secret|token|api_?key)$") || !is_literal(variable.value))
    ])
  ])

  example "good" {
    resource "aws_secretsmanager_secret" "payments" {
      name = "payments"
    }

    resource "aws_ecs_task_definition" "app" {
      container_definitions = jsonencode([{
        name        = "app"
        image       = "app:1"
        environment = [{ name = "STAGE", value = "prod" }]
        secrets     = [{ name = "PAYMENTS_TOKEN", valueFrom = aws_secretsmanager_secret.payments.arn }]
      }])
    }
  }

  example "bad" {
    resource "aws_ecs_task_definition" "app" {
      container_definitions = jsonencode([{
        name        = "app"
        image       = "app:1"
        environment = [{ name = "DB_PASSWORD", value = "correct-horse" }]
      }])
    }
  }

  references {
    fsbp         = ["ECS.8"]
    nist_800_53  = ["CA-9(1)", "CM-2"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication"]
    trivy        = ["AWS-0036"]
    prowler      = ["ecs_task_definitions_no_environment_secrets"]
  }
}
