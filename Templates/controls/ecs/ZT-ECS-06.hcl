control "ZT-ECS-06" {
  title       = "ECS clusters have Container Insights and log ECS Exec sessions"
  principle   = "continuous_monitoring"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "ECS Exec is a shell into production."
  remediation = "Set both."

  applies_to = ["aws_ecs_cluster"]
  condition = (
    anytrue([for setting in all_of(resource.setting) : setting.name == "containerInsights" && contains(["enabled", "enhanced"], setting.value)])
    && first(first(resource.configuration).execute_command_configuration).logging != "NONE"
  )

  example "good" {
    resource "aws_ecs_cluster" "main" {
      name = "main"

      setting {
        name  = "containerInsights"
        value = "enhanced"
      }
    }
  }

  example "bad" {
    resource "aws_ecs_cluster" "main" {
      name = "main"
    }
  }

  references {
    fsbp         = ["ECS.12"]
    nist_800_53  = ["AU-6(3)", "AU-6(4)", "CA-7", "SI-2"]
    nist_800_207 = ["7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
    checkov      = ["CKV_AWS_65", "CKV_AWS_223", "CKV_AWS_224"]
    trivy        = ["AWS-0034"]
    prowler      = ["ecs_cluster_container_insights_enabled"]
  }
}
