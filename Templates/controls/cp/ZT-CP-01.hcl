control "ZT-CP-01" {
  title       = "Pipelines encrypt artifacts with a customer managed key and ask before production"
  principle   = "verify_explicitly"
  phase       = 3
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A change to production is a privileged request: it is signed by somebody, and its parts are nobody else's to read."
  remediation = "Add the key and a manual approval."

  applies_to = ["aws_codepipeline"]
  condition = alltrue([for store in all_of(resource.artifact_store) : first(store.encryption_key).id != null]) && (
    !anytrue([for stage in all_of(resource.stage) : matches(stage.name, "(?i)prod")]) || anytrue([
      for stage in all_of(resource.stage) : anytrue([for action in all_of(stage.action) : action.category == "Approval"])
    ])
  )

  example "good" {
    resource "aws_codepipeline" "shop" {
      name     = "shop"
      role_arn = "arn:aws:iam::111111111111:role/pipeline"

      artifact_store {
        location = "artifacts"
        type     = "S3"

        encryption_key {
          id   = "arn:aws:kms:eu-west-1:111111111111:key/1234"
          type = "KMS"
        }
      }

      stage {
        name = "Approve"

        action {
          name     = "Approve"
          category = "Approval"
          owner    = "AWS"
          provider = "Manual"
          version  = "1"
        }
      }

      stage {
        name = "DeployProd"

        action {
          name     = "Deploy"
          category = "Deploy"
          owner    = "AWS"
          provider = "ECS"
          version  = "1"
        }
      }
    }
  }

  example "bad" {
    resource "aws_codepipeline" "shop" {
      name     = "shop"
      role_arn = "arn:aws:iam::111111111111:role/pipeline"

      artifact_store {
        location = "artifacts"
        type     = "S3"

        encryption_key {
          id   = "arn:aws:kms:eu-west-1:111111111111:key/1234"
          type = "KMS"
        }
      }

      stage {
        name = "DeployProd"

        action {
          name     = "Deploy"
          category = "Deploy"
          owner    = "AWS"
          provider = "ECS"
          version  = "1"
        }
      }
    }
  }

  example "bad" {
    resource "aws_codepipeline" "shop" {
      name     = "shop"
      role_arn = "arn:aws:iam::111111111111:role/pipeline"

      artifact_store {
        location = "artifacts"
        type     = "S3"
      }
    }
  }

  references {
    nist_800_53  = ["CA-9(1)", "CM-14", "SA-10", "SC-12", "SC-13", "SC-28", "SC-28(1)", "SI-7", "SI-7(6)", "SR-3", "SR-4", "SR-11"]
    nist_800_207 = ["1", "4", "5"]
    cisa_ztmm    = ["Applications and Workloads / Secure Application Development and Deployment Workflow", "Data / Data Encryption"]
    checkov      = ["CKV_AWS_219"]
  }
}
