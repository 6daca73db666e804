control "ZT-ECS-07" {
  title       = "The task role and the execution role differ"
  principle   = "least_privilege"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "The application must not pull other images or read other secrets."
  remediation = "Create a task role with the arrows' policy only."

  applies_to = ["aws_ecs_task_definition"]
  when       = is_set(resource.task_role_arn) && is_set(resource.execution_role_arn)
  condition  = !same(resource.task_role_arn, resource.execution_role_arn)

  example "good" {
    resource "aws_iam_role" "task" {
      assume_role_policy = "{}"
    }

    resource "aws_iam_role" "execution" {
      assume_role_policy = "{}"
    }

    resource "aws_ecs_task_definition" "app" {
      container_definitions = "[]"
      task_role_arn         = aws_iam_role.task.arn
      execution_role_arn    = aws_iam_role.execution.arn
    }
  }

  example "bad" {
    resource "aws_iam_role" "app" {
      assume_role_policy = "{}"
    }

    resource "aws_ecs_task_definition" "app" {
      container_definitions = "[]"
      task_role_arn         = aws_iam_role.app.arn
      execution_role_arn    = aws_iam_role.app.arn
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)"]
    nist_800_207 = ["3", "4"]
    cisa_ztmm    = ["Identity / Access Management"]
    checkov      = ["CKV_AWS_249"]
  }
}
