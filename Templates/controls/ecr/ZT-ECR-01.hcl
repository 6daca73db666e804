control "ZT-ECR-01" {
  title       = "Images are scanned and immutable"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "What was reviewed must be what runs."
  remediation = "Set both."

  applies_to = ["aws_ecr_repository"]
  condition = (
    matches(resource.image_tag_mutability, "^IMMUTABLE")
    && (first(resource.image_scanning_configuration).scan_on_push == true || length(resources("aws_ecr_registry_scanning_configuration")) > 0)
  )

  example "good" {
    resource "aws_ecr_repository" "app" {
      name                 = "app"
      image_tag_mutability = "IMMUTABLE"

      image_scanning_configuration {
        scan_on_push = true
      }
    }
  }

  example "bad" {
    resource "aws_ecr_repository" "app" {
      name = "app"
    }
  }

  references {
    fsbp         = ["ECR.1", "ECR.2"]
    nist_800_53  = ["CA-9(1)", "CM-2", "CM-8(1)", "RA-5"]
    nist_800_207 = ["5"]
    cisa_ztmm    = ["Applications and Workloads / Secure Application Development and Deployment Workflow", "Devices / Asset and Supply Chain Risk Management"]
    checkov      = ["CKV_AWS_163", "CKV_AWS_51"]
    trivy        = ["AWS-0030", "AWS-0031"]
    prowler      = ["ecr_repositories_scan_images_on_push_enabled", "ecr_repositories_tag_immutability"]
  }
}
