control "ZT-RDS-04" {
  title       = "Databases accept TLS connections only"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Inside the VPC is not a reason to trust the wire."
  remediation = "Attach a parameter group that forces TLS."

  applies_to = ["aws_db_instance", "aws_rds_cluster"]
  when       = resource.engine == null || matches(resource.engine, "(mysql|mariadb|postgres|sqlserver)")
  condition = anytrue([
    for group in concat(follow(resource.parameter_group_name, "aws_db_parameter_group"), follow(resource.db_cluster_parameter_group_name, "aws_rds_cluster_parameter_group")) :
    anytrue([
      for parameter in all_of(group.parameter) :
      matches(parameter.name, "^(rds\\.force_ssl|require_secure_transport)$") && matches(parameter.value, "(?i)^(1|on)$")
    ])
    ]) || (
    !is_set(resource.parameter_group_name) && !is_set(resource.db_cluster_parameter_group_name)
    && resource.engine == "postgres" && matches(resource.engine_version, "^(1[5-9]|[2-9][0-9])")
  )

  fix {
    resource "aws_db_parameter_group" "zt.name" {
      family = "postgres17"

      parameter {
        name  = "rds.force_ssl"
        value = "1"
      }
    }
  }

  example "good" {
    resource "aws_db_parameter_group" "orders" {
      family = "postgres14"

      parameter {
        name  = "rds.force_ssl"
        value = "1"
      }
    }

    resource "aws_db_instance" "orders" {
      engine               = "postgres"
      parameter_group_name = aws_db_parameter_group.orders.name
    }
  }

  example "good" {
    resource "aws_db_instance" "orders" {
      engine         = "postgres"
      engine_version = "16.4"
    }
  }

  example "bad" {
    resource "aws_db_instance" "orders" {
      engine         = "postgres"
      engine_version = "14.9"
    }
  }

  references {
    fsbp         = ["RDS.38", "RDS.39", "RDS.41", "RDS.44"]
    nist_800_53  = ["AC-17(2)", "IA-5(1)", "SC-8", "SC-8(1)", "SC-8(2)", "SC-13", "SC-23"]
    nist_800_207 = ["2"]
    cisa_ztmm    = ["Networks / Traffic Encryption"]
    checkov      = ["CKV2_AWS_69"]
    prowler      = ["rds_instance_transport_encrypted"]
  }
}
