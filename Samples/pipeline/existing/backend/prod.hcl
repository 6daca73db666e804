bucket       = "parcels-prod-state"
key          = "parcels/terraform.tfstate"
region       = "eu-central-1"
encrypt      = true
use_lockfile = true
