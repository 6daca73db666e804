module "claims" {
  source = "../../../modules/claims"

  providers = {
    aws         = aws
    aws.ireland = aws.ireland
  }

  name              = "claims-prod"
  cidr              = "10.61.0.0/16"
  office_cidrs      = ["192.168.0.0/16"]
  mainframe_host    = "policies.head-office.example.com"
  certificate_arn   = "arn:aws:acm:eu-central-1:333333333333:certificate/00000000-0000-4000-8000-000000000003"
  admin_public_key  = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAISampleSampleSampleSampleSampleSampleSample dba@example.com"
  db_instance_class = "db.r7g.xlarge"
}
