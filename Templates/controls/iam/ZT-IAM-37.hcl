control "ZT-IAM-37" {
  title       = "Every role is used"
  principle   = "least_privilege"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A role that nothing uses is a way in that nobody watches."
  remediation = "Remove the role and its policies, or let the workload that needs it refer to it."

  applies_to = ["aws_iam_role"]
  when       = alltrue([for statement in trust : alltrue([for principal in statement.principals : principal.type == "Service"])])
  condition = anytrue([
    for type in referrers(resource) :
    !matches(type, "^aws_iam_(role_policy|role_policy_attachment|policy_attachment|policy|role_policies_exclusive|role_policy_attachments_exclusive)$")
  ])

  example "good" {
    resource "aws_iam_role" "task" {
      assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }] })
    }

    resource "aws_ecs_task_definition" "app" {
      family                = "app"
      task_role_arn         = aws_iam_role.task.arn
      container_definitions = "[]"
    }
  }

  example "bad" {
    resource "aws_iam_role" "old" {
      assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
    }

    resource "aws_iam_role_policy_attachment" "old" {
      role       = aws_iam_role.old.name
      policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
    }
  }

  references {
    nist_800_207 = ["3"]
    cisa_ztmm    = ["Identity / Access Management"]
  }
}
