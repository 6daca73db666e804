control "ZT-CB-02" {
  title       = "Build projects hold no credentials"
  principle   = "assume_breach"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Build logs print environments."
  remediation = "Use SECRETS_MANAGER variables and a CodeConnections connection."

  applies_to = ["aws_codebuild_project", "aws_codebuild_source_credential"]
  condition = (
    alltrue([
      for environment in all_of(resource.environment) : alltrue([
        for variable in all_of(environment.environment_variable) :
        variable.type == "SECRETS_MANAGER" || variable.type == "PARAMETER_STORE" || !matches(variable.name, "(?i)(AWS_ACCESS_KEY_ID|AWS_SECRET_ACCESS_KEY|password|secret|token|api_?key)$")
      ])
    ])
    && alltrue([for source in all_of(resource.source) : source.location == null || !matches(source.location, "://[^/]*:[^/]*@")])
    && (resource.auth_type == null || contains(["CODECONNECTIONS", "SECRETS_MANAGER", "OAUTH"], resource.auth_type))
  )

  example "good" {
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

        environment_variable {
          name  = "NPM_TOKEN"
          type  = "SECRETS_MANAGER"
          value = "npm"
        }
      }

      source {
        type     = "GITHUB"
        location = "https://github.com/example/shop.git"
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

        environment_variable {
          name  = "NPM_TOKEN"
          value = "0123456789abcdef"
        }
      }

      source {
        type     = "GITHUB"
        location = "https://github.com/example/shop.git"
      }
    }
  }

  example "bad" {
    resource "aws_codebuild_source_credential" "git" {
      auth_type   = "PERSONAL_ACCESS_TOKEN"
      server_type = "GITHUB"
      token       = "0123456789abcdef"
    }
  }

  references {
    fsbp         = ["CodeBuild.1", "CodeBuild.2"]
    nist_800_53  = ["IA-5(7)", "SA-3"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication"]
    prowler      = ["codebuild_project_no_secrets_in_variables", "codebuild_project_source_repo_url_no_sensitive_credentials"]
  }
}
