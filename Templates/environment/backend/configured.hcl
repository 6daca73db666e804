terraform {
  backend "s3" {
    bucket       = zt.state.bucket
    key          = zt.state.key
    region       = zt.state.region
    encrypt      = true
    kms_key_id   = zt.state.kms_key_id
    use_lockfile = true
  }
}
