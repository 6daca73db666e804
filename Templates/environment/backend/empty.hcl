# Copy backend.hcl.example to backend.hcl, fill it in, and: terraform init -backend-config=backend.hcl
terraform {
  backend "s3" {}
}
