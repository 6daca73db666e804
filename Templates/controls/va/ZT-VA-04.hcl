control "ZT-VA-04" {
  title       = "Verified Access logs every decision with its trust context"
  principle   = "continuous_monitoring"
  phase       = 3
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Trust is reviewed continuously only if each decision is on record."
  remediation = "Add the logging configuration."

  applies_to = ["aws_verifiedaccess_instance"]

  companion "logging" {
    type = "aws_verifiedaccess_instance_logging_configuration"
    by   = "verifiedaccess_instance_id"
  }

  condition = anytrue([
    for logs in all_of(companion.logging.access_logs) : logs.include_trust_context == true && (
      first(logs.cloudwatch_logs).enabled == true || first(logs.s3).enabled == true || first(logs.kinesis_data_firehose).enabled == true
    )
  ])

  example "good" {
    resource "aws_verifiedaccess_instance" "this" {}

    resource "aws_verifiedaccess_instance_logging_configuration" "this" {
      verifiedaccess_instance_id = aws_verifiedaccess_instance.this.id

      access_logs {
        include_trust_context = true

        cloudwatch_logs {
          enabled   = true
          log_group = "verified-access"
        }
      }
    }
  }

  example "bad" {
    resource "aws_verifiedaccess_instance" "this" {}
  }

  references {
    nist_800_207 = ["3", "6", "7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics", "Identity / Authentication"]
  }
}
