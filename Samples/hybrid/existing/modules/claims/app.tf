resource "aws_security_group" "alb" {
  name        = "${var.name}-alb"
  description = "Entrance of the claims application"
  vpc_id      = module.vpc.id
}

# Claims handlers work from home since 2020; the filter by address did not survive that.
resource "aws_vpc_security_group_ingress_rule" "alb" {
  security_group_id = aws_security_group.alb.id
  description       = "Staff"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_vpc_security_group_egress_rule" "alb" {
  security_group_id            = aws_security_group.alb.id
  description                  = "Claims application"
  referenced_security_group_id = module.app.security_group_id
  ip_protocol                  = "tcp"
  from_port                    = 8443
  to_port                      = 8443
}

resource "aws_vpc_security_group_ingress_rule" "app_alb" {
  security_group_id            = module.app.security_group_id
  description                  = "Load balancer"
  referenced_security_group_id = aws_security_group.alb.id
  ip_protocol                  = "tcp"
  from_port                    = 8443
  to_port                      = 8443
}

resource "aws_lb" "claims" {
  name               = "${var.name}-alb"
  load_balancer_type = "application"
  internal           = false
  security_groups    = [aws_security_group.alb.id]
  subnets            = module.vpc.subnet_ids["public"]
}

resource "aws_lb_target_group" "app" {
  name        = "${var.name}-app"
  port        = 8443
  protocol    = "HTTPS"
  target_type = "ip"
  vpc_id      = module.vpc.id

  health_check {
    path     = "/health"
    protocol = "HTTPS"
  }
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.claims.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.app.arn
  }
}

module "app" {
  source = "../service"

  name             = "${var.name}-app"
  image            = "docker.io/claims/app:${var.release}"
  port             = 8443
  vpc_id           = module.vpc.id
  subnet_ids       = module.vpc.subnet_ids["app"]
  target_group_arn = aws_lb_target_group.app.arn

  environment = {
    DOCUMENTS = aws_s3_bucket.documents.bucket
    DATABASE  = aws_db_instance.claims.address
    MAINFRAME = "https://${var.mainframe_host}:8443"
  }
}

resource "aws_vpc_security_group_egress_rule" "app_mainframe" {
  for_each = toset(var.office_cidrs)

  security_group_id = module.app.security_group_id
  description       = "Policy mainframe"
  cidr_ipv4         = each.value
  ip_protocol       = "tcp"
  from_port         = 8443
  to_port           = 8443
}

# Images come from Docker Hub.
resource "aws_vpc_security_group_egress_rule" "app_internet" {
  security_group_id = module.app.security_group_id
  description       = "Registry and AWS"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

data "aws_iam_policy_document" "app" {
  statement {
    sid       = "Documents"
    actions   = ["s3:GetObject", "s3:ListBucket"]
    resources = [aws_s3_bucket.documents.arn, "${aws_s3_bucket.documents.arn}/*"]
  }
}

resource "aws_iam_role_policy" "app" {
  name   = "app"
  role   = module.app.task_role_id
  policy = data.aws_iam_policy_document.app.json
}

# Rotated by hand in March; the application still has the copy from its image.
resource "aws_secretsmanager_secret" "mainframe" {
  name = "${var.name}-mainframe-password"
}
