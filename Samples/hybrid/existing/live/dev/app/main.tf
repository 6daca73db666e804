module "claims" {
  source = "../../../modules/claims"

  providers = {
    aws         = aws
    aws.ireland = aws.ireland
  }

  name              = "claims-dev"
  cidr              = "10.71.0.0/16"
  office_cidrs      = ["192.168.0.0/16"]
  mainframe_host    = "policies.head-office.example.com"
  certificate_arn   = "arn:aws:acm:eu-central-1:111111111111:certificate/00000000-0000-4000-8000-000000000001"
  admin_public_key  = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAISampleSampleSampleSampleSampleSampleSample dba@example.com"
  db_instance_class = "db.t4g.medium"

  # Dev has last month's claims, masked by hand.
  db_encrypted   = false
  db_backup_days = 0
}
