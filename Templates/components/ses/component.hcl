component "ses" {
  title         = "SES identity"
  role          = "resource"
  area          = "messaging"
  resource_type = "aws_sesv2_email_identity"
  types         = ["aws_sesv2_email_identity", "aws_ses_domain_identity"]
  labels        = ["ses", "simple email service"]

  identity {
    arn               = "arn"
    service_principal = "ses.amazonaws.com"
  }

  input "name" { value = zt.component.full_name }
  input "domain_name" { value = var.domain_name }
  input "zone_id" { value = var.zone_id }
}
