control "ZT-LOG-09" {
  title       = "AWS Config records every resource type"
  principle   = "continuous_monitoring"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "account_region"
  service     = "config"
  rationale   = "Posture can only be validated continuously if every change is recorded."
  remediation = "Add recorder, delivery channel and status per region; the role should be the service-linked role."

  condition = anytrue([
    for recorder in resources("aws_config_configuration_recorder") :
    recorder.zt.region == region && first(recorder.recording_group).all_supported != false
    ]) && anytrue([
    for status in resources("aws_config_configuration_recorder_status") : status.zt.region == region && status.is_enabled
  ]) && anytrue([for channel in resources("aws_config_delivery_channel") : channel.zt.region == region])

  example "good" {
    resource "aws_config_configuration_recorder" "this" {
      role_arn = "arn:aws:iam::111111111111:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"
    }

    resource "aws_config_configuration_recorder_status" "this" {
      name       = aws_config_configuration_recorder.this.name
      is_enabled = true
    }

    resource "aws_config_delivery_channel" "this" {
      s3_bucket_name = "audit"
    }
  }

  example "bad" {
    resource "aws_config_configuration_recorder" "this" {
      role_arn = "arn:aws:iam::111111111111:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig"
    }

    resource "aws_config_delivery_channel" "this" {
      s3_bucket_name = "audit"
    }
  }

  references {
    fsbp         = ["Config.1"]
    cis_aws_5    = ["3.3"]
    nist_800_53  = ["CM-3", "CM-6(1)", "CM-8", "CM-8(2)"]
    nist_800_207 = ["5", "7"]
    cisa_ztmm    = ["Cross-cutting / Governance", "Cross-cutting / Visibility and Analytics"]
    checkov      = ["CKV2_AWS_45", "CKV2_AWS_48"]
    prowler      = ["config_recorder_all_regions_enabled", "config_recorder_using_aws_service_role"]
  }
}
