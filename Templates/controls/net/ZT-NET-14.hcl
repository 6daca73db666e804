control "ZT-NET-14" {
  title       = "S3 is reached through a gateway VPC endpoint"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Private connectivity to AWS services without exposure to the public internet, and free of charge."
  remediation = "Add the gateway endpoint to the private route tables."

  applies_to = ["aws_vpc"]

  # Tasks and instances pull images and packages through S3, whatever else they do. They are in the VPC when they carry its groups or
  # stand in its subnets.
  when = anytrue([
    for place in concat(referring(resource, "aws_security_group", "vpc_id"), referring(resource, "aws_subnet", "vpc_id")) :
    anytrue([for type in referrers(place) : contains(["aws_ecs_service", "aws_instance", "aws_launch_template", "aws_autoscaling_group"], type)])
  ])

  companion "endpoint" {
    type = "aws_vpc_endpoint"
    by   = "vpc_id"
  }

  condition = anytrue([for endpoint in companions.endpoint : matches(endpoint.service_name, "\\.s3(express)?$")])

  fix {
    resource "aws_vpc_endpoint" "s3" {
      vpc_id            = resource.id
      service_name      = "com.amazonaws.eu-west-1.s3"
      vpc_endpoint_type = "Gateway"
      route_table_ids   = [aws_route_table.private.id]
    }
  }

  example "good" {
    resource "aws_vpc" "main" {
      cidr_block = "10.0.0.0/16"
    }

    resource "aws_subnet" "app" {
      vpc_id     = aws_vpc.main.id
      cidr_block = "10.0.0.0/24"
    }

    resource "aws_ecs_service" "app" {
      name = "app"

      network_configuration {
        subnets = [aws_subnet.app.id]
      }
    }

    resource "aws_vpc_endpoint" "s3" {
      vpc_id       = aws_vpc.main.id
      service_name = "com.amazonaws.eu-west-1.s3"
    }
  }

  example "bad" {
    resource "aws_vpc" "main" {
      cidr_block = "10.0.0.0/16"
    }

    resource "aws_subnet" "app" {
      vpc_id     = aws_vpc.main.id
      cidr_block = "10.0.0.0/24"
    }

    resource "aws_ecs_service" "app" {
      name = "app"

      network_configuration {
        subnets = [aws_subnet.app.id]
      }
    }
  }

  references {
    nist_800_53  = ["AC-4", "AC-4(21)", "SC-7", "SC-7(11)", "SC-7(16)", "SC-7(21)", "SC-7(5)"]
    nist_800_207 = ["2", "3"]
    cisa_ztmm    = ["Networks / Network Segmentation"]
    prowler      = ["vpc_endpoint_multi_az_enabled"]
  }
}
