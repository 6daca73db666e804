control "ZT-LOG-20" {
  title       = "VPC flow logs are on for every VPC"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "They show the connection that the diagram does not have."
  remediation = "Add aws_flow_log with traffic_type ALL."

  applies_to = ["aws_vpc", "aws_default_vpc"]

  companion "log" {
    type = "aws_flow_log"
    by   = "vpc_id"
  }

  condition = anytrue([for log in companions.log : log.traffic_type == null || log.traffic_type == "ALL"])

  fix {
    resource "aws_flow_log" "zt.name" {
      vpc_id               = resource.id
      traffic_type         = "ALL"
      log_destination_type = "cloud-watch-logs"
      log_destination      = aws_cloudwatch_log_group.flow.arn
      iam_role_arn         = aws_iam_role.flow.arn
    }
  }

  example "good" {
    resource "aws_vpc" "main" {
      cidr_block = "10.0.0.0/16"
    }

    resource "aws_flow_log" "main" {
      vpc_id          = aws_vpc.main.id
      traffic_type    = "ALL"
      log_destination = "arn:aws:s3:::flow"
    }
  }

  example "bad" {
    resource "aws_vpc" "main" {
      cidr_block = "10.0.0.0/16"
    }
  }

  references {
    fsbp         = ["EC2.6"]
    cis_aws_5    = ["3.7"]
    nist_800_53  = ["AC-4(26)", "AU-2", "AU-3", "AU-6(3)", "AU-6(4)", "AU-12", "CA-7", "SI-7(8)"]
    nist_800_207 = ["2", "3", "7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics", "Networks / Network Segmentation"]
    checkov      = ["CKV2_AWS_11"]
    trivy        = ["AWS-0178"]
    prowler      = ["vpc_flow_logs_enabled"]
  }
}
