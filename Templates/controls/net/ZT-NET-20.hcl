control "ZT-NET-20" {
  title       = "Endpoint services (PrivateLink) accept consumers one by one"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Nobody should be able to plug himself into the service."
  remediation = "Set acceptance_required = true and list the principals."

  applies_to = ["aws_vpc_endpoint_service"]
  condition  = resource.acceptance_required == true && !has_wildcard(resource.allowed_principals)

  example "good" {
    resource "aws_vpc_endpoint_service" "orders" {
      acceptance_required        = true
      network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/orders/0123456789abcdef"]
      allowed_principals         = ["arn:aws:iam::444455556666:root"]
    }
  }

  example "bad" {
    resource "aws_vpc_endpoint_service" "orders" {
      acceptance_required        = false
      network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/orders/0123456789abcdef"]
    }
  }

  example "bad" {
    resource "aws_vpc_endpoint_service" "orders" {
      acceptance_required        = true
      network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/orders/0123456789abcdef"]
      allowed_principals         = ["*"]
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "AC-4", "AC-4(21)", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9", "SC-7", "SC-7(11)", "SC-7(16)", "SC-7(21)", "SC-7(5)"]
    nist_800_207 = ["2", "3", "6"]
    cisa_ztmm    = ["Identity / Authentication", "Networks / Network Segmentation"]
    checkov      = ["CKV_AWS_123"]
    prowler      = ["vpc_endpoint_services_allowed_principals_trust_boundaries"]
  }
}
