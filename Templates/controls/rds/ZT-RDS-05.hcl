control "ZT-RDS-05" {
  title       = "AWS manages and rotates the master password"
  principle   = "assume_breach"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Nobody needs to know the master password; then nobody can leak it."
  remediation = "Set manage_master_user_password = true and remove password."

  applies_to = ["aws_db_instance", "aws_rds_cluster", "aws_docdb_cluster", "aws_redshift_cluster", "aws_redshiftserverless_namespace"]
  when       = !is_set(resource.replicate_source_db) && !is_set(resource.snapshot_identifier)
  condition = (
    resource.manage_master_user_password == true || resource.manage_master_password == true || resource.manage_admin_password == true
    || is_set(resource.password_wo) || is_set(resource.master_password_wo) || is_set(resource.admin_user_password_wo)
  )

  example "good" {
    resource "aws_db_instance" "orders" {
      username                    = "orders"
      manage_master_user_password = true
    }
  }

  example "bad" {
    variable "password" {
      sensitive = true
      default   = "x"
    }

    resource "aws_db_instance" "orders" {
      username = "orders"
      password = var.password
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "IA-2", "IA-2(1)", "IA-5", "IA-5(1)", "IA-5(7)", "IA-8", "IA-9", "SC-12", "SC-28"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication"]
  }
}
