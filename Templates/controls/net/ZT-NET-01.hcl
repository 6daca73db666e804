control "ZT-NET-01" {
  title       = "Security groups open nothing to the whole internet except a drawn front door on its listener ports"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Rules should be specific, not 0.0.0.0/0 (phase 2 of the article)."
  remediation = "Replace the CIDR by the security group of the arrow's tail; keep 443 open only on the front door."

  applies_to = ["aws_security_group", "aws_default_security_group", "aws_security_group_rule", "aws_vpc_security_group_ingress_rule"]
  every      = "sg_ingress"
  condition = !open_cidr(item.cidrs) || (
    item.from_port == item.to_port && (item.from_port == 443 || item.from_port == 80) && anytrue([
      for group in follow(item.security_group, "aws_security_group") :
      anytrue([for balancer in concat(referring(group, "aws_lb", "security_groups"), referring(group, "aws_alb", "security_groups")) : balancer.internal != true]) ||
      (item.from_port == 443 && length(referring(group, "aws_verifiedaccess_endpoint", "security_group_ids")) > 0)
    ])
  )

  example "good" {
    resource "aws_security_group" "alb" {
      name = "alb"
    }

    resource "aws_vpc_security_group_ingress_rule" "https" {
      security_group_id = aws_security_group.alb.id
      ip_protocol       = "tcp"
      from_port         = 443
      to_port           = 443
      cidr_ipv4         = "0.0.0.0/0"
    }

    resource "aws_lb" "public" {
      name            = "public"
      security_groups = [aws_security_group.alb.id]
    }
  }

  # Verified Access judges person and device at every request.
  example "good" {
    resource "aws_security_group" "staff" {
      name = "staff"
    }

    resource "aws_vpc_security_group_ingress_rule" "https" {
      security_group_id = aws_security_group.staff.id
      ip_protocol       = "tcp"
      from_port         = 443
      to_port           = 443
      cidr_ipv4         = "0.0.0.0/0"
    }

    resource "aws_verifiedaccess_endpoint" "staff" {
      attachment_type          = "vpc"
      endpoint_type            = "load-balancer"
      security_group_ids       = [aws_security_group.staff.id]
      verified_access_group_id = "vagr-0123456789abcdef0"
    }
  }

  example "good" {
    resource "aws_security_group" "app" {
      name = "app"

      ingress {
        protocol    = "tcp"
        from_port   = 8080
        to_port     = 8080
        cidr_blocks = ["10.0.0.0/16"]
      }
    }
  }

  example "bad" {
    resource "aws_security_group" "app" {
      name = "app"

      ingress {
        protocol    = "tcp"
        from_port   = 8080
        to_port     = 8080
        cidr_blocks = ["0.0.0.0/0"]
      }
    }
  }

  # The group of an internal load balancer is no front door.
  example "bad" {
    resource "aws_security_group" "alb" {
      name = "alb"
    }

    resource "aws_security_group_rule" "https" {
      type              = "ingress"
      security_group_id = aws_security_group.alb.id
      protocol          = "tcp"
      from_port         = 443
      to_port           = 443
      ipv6_cidr_blocks  = ["::/0"]
    }

    resource "aws_lb" "internal" {
      name            = "internal"
      internal        = true
      security_groups = [aws_security_group.alb.id]
    }
  }

  references {
    fsbp         = ["EC2.18"]
    nist_800_53  = ["AC-4", "AC-4(21)", "SC-7", "SC-7(11)", "SC-7(16)", "SC-7(21)", "SC-7(4)", "SC-7(5)"]
    nist_800_207 = ["2", "3", "4"]
    cisa_ztmm    = ["Applications and Workloads / Accessible Applications", "Networks / Network Segmentation"]
    checkov      = ["CKV_AWS_260", "CKV2_AWS_7"]
    trivy        = ["AWS-0107"]
    prowler      = ["ec2_securitygroup_allow_ingress_from_internet_to_any_port", "ec2_securitygroup_allow_wide_open_public_ipv4"]
  }
}
