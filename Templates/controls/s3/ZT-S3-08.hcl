control "ZT-S3-08" {
  title       = "Bucket policies name their principals and stay inside the organisation"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Principal \"*\" is the definition of public."
  remediation = "Replace \"*\" by role ARNs, or add aws:PrincipalOrgID."

  applies_to = ["aws_s3_bucket", "aws_s3_bucket_policy", "aws_s3_access_point", "aws_s3control_access_point_policy"]
  every      = "own_statements"
  condition = !(
    item.effect == "Allow" && anytrue([for principal in item.principals : principal.type != "Service" && matches(principal.identifier, "^\\*$")])
    ) || anytrue([
      for condition in item.conditions :
      matches(condition.variable, "(?i)^(aws:(Principal|Source)(Org(ID|Paths)|Account|Arn|Vpc|Vpce)|s3:DataAccessPoint(Account|Arn))$") && !any_matches(condition.values, "^\\*$")
  ])

  example "good" {
    resource "aws_s3_bucket_policy" "assets" {
      bucket = "assets"
      policy = jsonencode({
        Statement = [{
          Effect    = "Allow"
          Principal = { Service = "cloudfront.amazonaws.com" }
          Action    = "s3:GetObject"
          Resource  = "arn:aws:s3:::assets/*"
        }]
      })
    }
  }

  example "bad" {
    resource "aws_s3_bucket_policy" "assets" {
      bucket = "assets"
      policy = jsonencode({
        Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::assets/*" }]
      })
    }
  }

  references {
    fsbp         = ["S3.6", "S3.2", "S3.3"]
    nist_800_207 = ["2", "3", "4"]
    cisa_ztmm    = ["Applications and Workloads / Accessible Applications", "Identity / Access Management"]
    checkov      = ["CKV_AWS_70"]
    prowler      = ["s3_bucket_policy_public_write_access", "s3_bucket_cross_account_access"]
  }
}
