component "ecr" {
  title         = "ECR repository"
  role          = "resource"
  area          = "compute"
  resource_type = "aws_ecr_repository"
  types         = ["aws_ecr_repository"]
  data_store    = true
  labels        = ["ecr", "container registry", "elastic container registry", "image registry", "docker registry"]

  identity {
    arn     = "arn"
    key_arn = "key_arn"
    # A repository's policy names no resource.
    policy_without_resources = true

    policy_input     = "policy_documents"
    key_policy_input = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
}
