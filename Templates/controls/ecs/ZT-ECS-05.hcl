control "ZT-ECS-05" {
  title       = "Containers log"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A container that dies takes its evidence along."
  remediation = "Add awslogs."

  applies_to = ["aws_ecs_task_definition"]
  condition  = alltrue([for container in json(resource.container_definitions) : is_set(container.logConfiguration.logDriver)])

  example "good" {
    resource "aws_ecs_task_definition" "app" {
      container_definitions = <<-JSON
        [{ "name": "app", "image": "app:1", "logConfiguration": { "logDriver": "awslogs" } }]
      JSON
    }
  }

  example "bad" {
    resource "aws_ecs_task_definition" "app" {
      container_definitions = <<-JSON
        [{ "name": "app", "image": "app:1" }]
      JSON
    }
  }

  references {
    fsbp         = ["ECS.9"]
    nist_800_53  = ["AC-2(4)", "AC-6(9)", "AU-2", "AU-3", "AU-6(3)", "AU-12", "SI-4(20)"]
    nist_800_207 = ["7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
    prowler      = ["ecs_task_definitions_logging_enabled"]
  }
}
