control "ZT-NET-08" {
  title       = "Every security group and rule says why it exists"
  principle   = "continuous_monitoring"
  phase       = 2
  severity    = "low"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A monthly review can only remove rules that it understands."
  remediation = "Write the arrow into the description, for example \"web > orders-db postgres\"."

  applies_to = ["aws_security_group", "aws_security_group_rule", "aws_vpc_security_group_ingress_rule", "aws_vpc_security_group_egress_rule"]
  condition = (
    is_set(resource.description) && resource.description != "Managed by Terraform"
    && alltrue([for rule in all_of(resource.ingress) : is_set(rule.description)])
    && alltrue([for rule in all_of(resource.egress) : is_set(rule.description)])
  )

  example "good" {
    resource "aws_security_group" "app" {
      description = "The application"
    }
  }

  example "bad" {
    resource "aws_security_group" "app" {
      name = "app"
    }
  }

  references {
    nist_800_53  = ["AC-2(3)", "AC-2(4)", "AC-6(7)", "CA-7"]
    nist_800_207 = ["4", "5"]
    cisa_ztmm    = ["Identity / Governance Capability"]
    checkov      = ["CKV_AWS_23"]
    trivy        = ["AWS-0099", "AWS-0124"]
  }
}
