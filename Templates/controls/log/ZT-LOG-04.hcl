control "ZT-LOG-04" {
  title       = "CloudTrail feeds CloudWatch Logs so that alarms can work"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A trail that only lands in S3 is storage, not monitoring."
  remediation = "Send the trail to a log group and hang the CIS metric filters on it."

  applies_to = ["aws_cloudtrail"]
  condition  = is_set(resource.cloud_watch_logs_group_arn) && is_set(resource.cloud_watch_logs_role_arn)

  example "good" {
    resource "aws_cloudwatch_log_group" "trail" {
      name = "trail"
    }

    resource "aws_iam_role" "trail" {
      assume_role_policy = "{}"
    }

    resource "aws_cloudtrail" "this" {
      name                       = "management"
      s3_bucket_name             = "trail"
      cloud_watch_logs_group_arn = "${aws_cloudwatch_log_group.trail.arn}:*"
      cloud_watch_logs_role_arn  = aws_iam_role.trail.arn
    }
  }

  example "bad" {
    resource "aws_cloudtrail" "this" {
      name           = "management"
      s3_bucket_name = "trail"
    }
  }

  references {
    fsbp         = ["CloudTrail.5"]
    nist_800_207 = ["5", "7"]
    cisa_ztmm    = ["Cross-cutting / Visibility and Analytics"]
    checkov      = ["CKV2_AWS_10"]
    trivy        = ["AWS-0162"]
    prowler      = ["cloudtrail_cloudwatch_logging_enabled"]
  }
}
