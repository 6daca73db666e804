component "alb" {
  title         = "Application Load Balancer"
  role          = "resource"
  area          = "edge"
  resource_type = "aws_lb"
  types         = ["aws_lb", "aws_alb"]
  subnet        = "public"
  front_door    = true
  labels        = ["alb", "application load balancer", "load balancer", "elb", "elastic load balancer", "elastic load balancing"]

  identity {
    security_group    = "security_group_id"
    arn               = "arn"
    name              = "name"
    service_principal = "elasticloadbalancing.amazonaws.com"
  }

  input "name" { value = zt.component.full_name }
  input "vpc_id" { value = zt.component.vpc_id }
  input "subnet_ids" { value = zt.component.subnet_ids }
  input "internet_facing" { value = zt.component.is_public }
  input "web_acl_arn" { value = zt.component.is_public ? zt.shared.waf_regional.arn : null }
  input "certificate_arn" { value = zt.shared.acm.certificate_arn }
  input "log_bucket" { value = zt.shared.log_buckets.log_bucket }
  input "authenticator" { value = null }
  input "targets" {
    collects = "map"
    value    = {}
  }

  export "alb_dns_name" { value = zt.component.dns_name }
}
