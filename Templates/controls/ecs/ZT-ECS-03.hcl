control "ZT-ECS-03" {
  title       = "Tasks do not share the host's network or process namespace"
  principle   = "assume_breach"
  phase       = 2
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Microsegmentation ends where two tasks share an interface."
  remediation = "Use awsvpc."

  applies_to = ["aws_ecs_task_definition"]
  condition  = resource.network_mode == "awsvpc" && resource.pid_mode != "host" && resource.ipc_mode != "host"

  example "good" {
    resource "aws_ecs_task_definition" "app" {
      network_mode          = "awsvpc"
      container_definitions = "[]"
    }
  }

  example "bad" {
    resource "aws_ecs_task_definition" "app" {
      network_mode          = "host"
      container_definitions = "[]"
    }
  }

  references {
    fsbp         = ["ECS.3"]
    security_hub = ["ECS.17"]
    nist_800_53  = ["CA-9(1)", "CM-2"]
    nist_800_207 = ["2", "3"]
    cisa_ztmm    = ["Networks / Network Segmentation"]
    checkov      = ["CKV_AWS_335"]
    prowler      = ["ecs_task_definitions_host_namespace_not_shared"]
  }
}
