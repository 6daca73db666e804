control "ZT-CB-01" {
  title       = "Build projects run unprivileged, encrypted and logged"
  principle   = "least_privilege"
  phase       = 2
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "The pipeline can change everything, so it is the best target."
  remediation = "Set the attributes."

  applies_to = ["aws_codebuild_project"]
  condition = (
    first(resource.environment).privileged_mode != true
    && is_set(resource.encryption_key)
    && first(resource.artifacts).encryption_disabled != true
    && alltrue([
      for logs in all_of(resource.logs_config) :
      (first(logs.cloudwatch_logs).status != "DISABLED" || first(logs.s3_logs).status == "ENABLED") && first(logs.s3_logs).encryption_disabled != true
    ])
  )

  example "good" {
    resource "aws_codebuild_project" "build" {
      name           = "build"
      service_role   = "arn:aws:iam::111111111111:role/build"
      encryption_key = "arn:aws:kms:eu-west-1:111111111111:key/1234"

      artifacts {
        type = "NO_ARTIFACTS"
      }

      environment {
        compute_type = "BUILD_GENERAL1_SMALL"
        image        = "aws/codebuild/amazonlinux-aarch64-standard:3.0"
        type         = "ARM_CONTAINER"
      }

      source {
        type = "NO_SOURCE"
      }
    }
  }

  example "bad" {
    resource "aws_codebuild_project" "build" {
      name           = "build"
      service_role   = "arn:aws:iam::111111111111:role/build"
      encryption_key = "arn:aws:kms:eu-west-1:111111111111:key/1234"

      artifacts {
        type = "NO_ARTIFACTS"
      }

      environment {
        compute_type    = "BUILD_GENERAL1_SMALL"
        image           = "aws/codebuild/amazonlinux-aarch64-standard:3.0"
        type            = "ARM_CONTAINER"
        privileged_mode = true
      }

      source {
        type = "NO_SOURCE"
      }
    }
  }

  example "bad" {
    resource "aws_codebuild_project" "build" {
      name         = "build"
      service_role = "arn:aws:iam::111111111111:role/build"

      artifacts {
        type = "NO_ARTIFACTS"
      }

      environment {
        compute_type = "BUILD_GENERAL1_SMALL"
        image        = "aws/codebuild/amazonlinux-aarch64-standard:3.0"
        type         = "ARM_CONTAINER"
      }

      source {
        type = "NO_SOURCE"
      }
    }
  }

  references {
    fsbp         = ["CodeBuild.3", "CodeBuild.4"]
    nist_800_207 = ["3", "4", "5"]
    cisa_ztmm    = ["Applications and Workloads / Secure Application Development and Deployment Workflow", "Identity / Access Management"]
    checkov      = ["CKV_AWS_316", "CKV_AWS_78", "CKV_AWS_147", "CKV_AWS_311", "CKV_AWS_314"]
    trivy        = ["AWS-0018"]
    prowler      = ["codebuild_project_logging_enabled", "codebuild_project_s3_logs_encrypted"]
  }
}
