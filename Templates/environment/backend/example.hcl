# The outputs of bootstrap/ for this account.
bucket       = "STATE-BUCKET"
key          = zt.state.key
region       = zt.state.region
encrypt      = true
kms_key_id   = "ARN-OF-THE-STATE-KEY"
use_lockfile = true
