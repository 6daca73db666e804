# A pipeline outside: what stands for it in the account is the trust in its tokens, and a role.
component "ci" {
  title         = "Continuous integration"
  role          = "resource"
  area          = "delivery"
  global        = true
  resource_type = "aws_iam_openid_connect_provider"
  types         = ["aws_iam_openid_connect_provider"]
  labels        = ["github", "github actions", "gitlab", "gitlab ci", "jenkins", "circleci", "bitbucket", "bitbucket pipelines", "ci", "ci/cd", "git repository", "git repo", "azure devops", "terraform cloud"]

  identity {
    role_name = "role_name"
    role_arn  = "role_arn"
    arn       = "arn"

    boundary_input = "permissions_boundary_arn"
  }

  input "name" { value = zt.component.full_name }
  input "platform" { value = zt.component.label }
  input "issuer" { value = var.ci_issuer }
  input "audience" { value = var.ci_audience }
  input "subjects" { value = var.ci_subjects }

  export "ci_role_arn" { value = zt.component.role_arn }
}
