control "ZT-NET-18" {
  title       = "VPC endpoints carry a restrictive policy"
  principle   = "least_privilege"
  phase       = 3
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A data perimeter - the endpoint must not be a tunnel to somebody else's bucket."
  remediation = "Allow the principals of this account/organisation to the drawn resources only."

  applies_to = ["aws_vpc_endpoint"]
  when       = resource.vpc_endpoint_type != "GatewayLoadBalancer"

  companion "policy" {
    type = "aws_vpc_endpoint_policy"
    by   = "vpc_endpoint_id"
  }

  condition = (is_set(resource.policy) || companion.policy != null) && alltrue([
    for statement in statements_of(resource.policy) :
    !(
      statement.effect == "Allow" && any_matches(statement.actions, "^\\*$") && any_matches(statement.resources, "^\\*$")
      && anytrue([for principal in statement.principals : matches(principal.identifier, "^\\*$")])
    )
    || anytrue([for condition in statement.conditions : matches(condition.variable, "(?i)^aws:(Principal|Resource)(OrgID|Account)$")])
  ])

  example "good" {
    resource "aws_vpc_endpoint" "s3" {
      vpc_id       = "vpc-1"
      service_name = "com.amazonaws.eu-west-1.s3"
      policy = jsonencode({
        Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::assets/*" }]
      })
    }
  }

  example "bad" {
    resource "aws_vpc_endpoint" "s3" {
      vpc_id       = "vpc-1"
      service_name = "com.amazonaws.eu-west-1.s3"
    }
  }

  example "bad" {
    resource "aws_vpc_endpoint" "s3" {
      vpc_id       = "vpc-1"
      service_name = "com.amazonaws.eu-west-1.s3"
      policy = jsonencode({
        Statement = [{ Effect = "Allow", Principal = "*", Action = "*", Resource = "*" }]
      })
    }
  }

  references {
    nist_800_53  = ["AC-2", "AC-3", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(3)", "AC-21", "SC-28"]
    nist_800_207 = ["1", "3", "4"]
    cisa_ztmm    = ["Identity / Access Management", "Data / Data Access"]
    prowler      = ["vpc_endpoint_connections_trust_boundaries"]
  }
}
