control "ZT-ECR-02" {
  title       = "Repositories use a customer managed key and are not public"
  principle   = "assume_breach"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "An image holds code and sometimes more."
  remediation = "Set KMS (forces a new repository) and name the pulling roles."

  applies_to = ["aws_ecr_repository"]

  companion "policy" {
    type = "aws_ecr_repository_policy"
    by   = "repository"
  }

  condition = first(resource.encryption_configuration).encryption_type == "KMS" && alltrue([
    for statement in statements_of(companion.policy.policy) :
    !(statement.effect == "Allow" && anytrue([for principal in statement.principals : principal.type != "Service" && matches(principal.identifier, "^\\*$")]))
    || anytrue([for condition in statement.conditions : matches(condition.variable, "(?i)^aws:Principal(OrgID|OrgPaths|Account)$")])
  ])

  example "good" {
    resource "aws_ecr_repository" "app" {
      name = "app"

      encryption_configuration {
        encryption_type = "KMS"
        kms_key         = "arn:aws:kms:eu-west-1:111111111111:key/1"
      }
    }
  }

  example "bad" {
    resource "aws_ecr_repository" "app" {
      name = "app"
    }
  }

  references {
    security_hub = ["ECR.5"]
    nist_800_207 = ["1", "2", "4"]
    cisa_ztmm    = ["Data / Data Encryption", "Applications and Workloads / Accessible Applications"]
    checkov      = ["CKV_AWS_136", "CKV_AWS_32"]
    trivy        = ["AWS-0033", "AWS-0032"]
    prowler      = ["ecr_repositories_not_publicly_accessible"]
  }
}
