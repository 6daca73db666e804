module "claims" {
  source = "../../../modules/claims"

  providers = {
    aws         = aws
    aws.ireland = aws.ireland
  }

  name             = "claims-staging"
  cidr             = "10.81.0.0/16"
  office_cidrs     = ["192.168.0.0/16"]
  mainframe_host   = "policies.head-office.example.com"
  certificate_arn  = "arn:aws:acm:eu-central-1:222222222222:certificate/00000000-0000-4000-8000-000000000002"
  admin_public_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAISampleSampleSampleSampleSampleSampleSample dba@example.com"
}
