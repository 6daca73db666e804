control "ZT-ECS-02" {
  title       = "Containers run unprivileged, as a non-root user, with a read-only root file system"
  principle   = "least_privilege"
  phase       = 2
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A compromised process should not own the host or plant files."
  remediation = "Add the three attributes; mount writable volumes where needed."

  applies_to = ["aws_ecs_task_definition"]
  condition = alltrue([
    for container in json(resource.container_definitions) :
    container.privileged != true && container.readonlyRootFilesystem == true && is_set(container.user) && !matches(container.user, "^(root|0)(:|$)")
  ])

  example "good" {
    resource "aws_ecs_task_definition" "app" {
      family = "app"
      container_definitions = jsonencode([{
        name                   = "app"
        image                  = "app:1"
        user                   = "10001"
        readonlyRootFilesystem = true
      }])
    }
  }

  example "bad" {
    resource "aws_ecs_task_definition" "app" {
      family = "app"
      container_definitions = jsonencode([{
        name       = "app"
        image      = "app:1"
        privileged = true
      }])
    }
  }

  references {
    fsbp         = ["ECS.4", "ECS.5", "ECS.20"]
    nist_800_53  = ["AC-2(1)", "AC-3", "AC-3(15)", "AC-3(7)", "AC-5", "AC-6"]
    nist_800_207 = ["3", "4"]
    cisa_ztmm    = ["Identity / Access Management"]
    checkov      = ["CKV_AWS_334", "CKV_AWS_336", "CKV_AWS_210"]
    prowler      = ["ecs_task_definitions_no_privileged_containers", "ecs_task_definitions_containers_readonly_access", "ecs_task_definitions_host_networking_mode_users"]
  }
}
