stage      = "dev"
account_id = "111111111111"
cidr_block = "10.40.0.0/16"

# Nothing in dev is worth restoring, and the app's tests sign in as nobody.
point_in_time_recovery = false
require_sign_in        = false
