control "ZT-ECS-01" {
  title       = "ECS tasks get no public IP address"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A task with a public address is outside every front door."
  remediation = "Set assign_public_ip = false; add ECR, S3 and logs endpoints."

  applies_to = ["aws_ecs_service", "aws_ecs_task_set"]
  condition  = first(resource.network_configuration).assign_public_ip != true

  example "good" {
    resource "aws_ecs_service" "app" {
      network_configuration {
        subnets = ["subnet-1"]
      }
    }
  }

  example "bad" {
    resource "aws_ecs_service" "app" {
      network_configuration {
        subnets          = ["subnet-1"]
        assign_public_ip = true
      }
    }
  }

  references {
    fsbp         = ["ECS.2", "ECS.16"]
    nist_800_207 = ["2", "4"]
    cisa_ztmm    = ["Applications and Workloads / Accessible Applications"]
    checkov      = ["CKV_AWS_333"]
    prowler      = ["ecs_service_no_assign_public_ip", "ecs_task_set_no_assign_public_ip"]
  }
}
