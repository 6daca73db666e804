component "codebuild" {
  title         = "CodeBuild project"
  role          = "resource"
  area          = "delivery"
  resource_type = "aws_codebuild_project"
  types         = ["aws_codebuild_project"]
  subnet        = "private"
  labels        = ["codebuild", "aws codebuild", "code build"]

  identity {
    security_group    = "security_group_id"
    role_name         = "role_name"
    role_arn          = "role_arn"
    arn               = "arn"
    key_arn           = "key_arn"
    service_principal = "codebuild.amazonaws.com"
    key_policy_input  = "key_policy_documents"
  }

  input "name" { value = zt.component.full_name }
  input "vpc_id" { value = zt.component.vpc_id }
  input "subnet_ids" { value = zt.component.subnet_ids }

  # The module gives its role these.
  implied {
    own_statement {
      actions   = ["ec2:CreateNetworkInterface", "ec2:CreateNetworkInterfacePermission", "ec2:DeleteNetworkInterface", "ec2:DescribeDhcpOptions", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcs"]
      resources = ["*"]
    }
  }

  # Every build writes its log; from a private subnet the call needs this endpoint.
  implied {
    endpoint "logs" {
      type      = "Interface"
      actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
      resources = ["${zt.component.log_group_arn}:*"]
    }
  }
}
