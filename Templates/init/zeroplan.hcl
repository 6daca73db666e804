# What the picture cannot say. Every key has a default; this file lies beside the diagram, or is named with --config.

# Begins the name of every resource: lower-case letters, digits and dashes.
project = "shop"

# The drawing, and its page when several have something of AWS.
diagram = "architecture.drawio"
# page = "Production"

# Folders laid out like Templates/ that add kinds, flows and controls or override them, as seen from this file.
# templates = ["./platform-templates"]

# One block for each environment; all get the same stack.
environment "dev" {
  account_id = "111111111111"
  region     = "eu-west-1"

  # Sizes: a file of Templates/environments, or of the same folder of your own templates.
  profile = "dev"

  # A zone that is hosted in Route 53: the front door gets a name and a certificate.
  # domain_name = "dev.shop.example.com"

  # Where existing code of this environment is, when its folders do not tell: below the folder that --against names.
  # root           = "live/dev"
  # variable_files = ["env/dev.tfvars"]
  # workspace      = "dev"

  # Data may be deleted with the environment. Never for one that somebody relies on.
  # disposable = true
}

environment "staging" {
  account_id = "222222222222"
  region     = "eu-west-1"
  profile    = "staging"
}

environment "prod" {
  account_id = "333333333333"
  region     = "eu-west-1"
  profile    = "prod"

  # Accounts that are drawn beside the environment's own: the label is what the frame is called ("Network account" is network).
  # Whoever plans or applies takes on the role there: role_arn, else deploy_role of that account (zeroplan-deploy).
  # account "network" {
  #   account_id = "444444444444"
  #   region     = "eu-west-1"                                  # of what is drawn in no region; the environment's, if not said
  #   role_arn   = "arn:aws:iam::444444444444:role/deployments"
  # }

  # Any further variable of the stack (stack/variables.tf), when the drawing needs it, and of the account's baseline
  # (accounts/*/variables.tf): findings are answered in words until response_mode is "act"; rights for some hours need Identity
  # Center, which the account owns or administers by delegation.
  # variables = {
  #   on_premises_cidrs   = ["10.200.0.0/16"]
  #   customer_gateway_ip = "203.0.113.10"
  #   response_mode       = "act"
  #   identity_center = {
  #     instance_arn      = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
  #     identity_store_id = "d-0123456789"
  #     owner_account_id  = "999999999999"
  #     region            = "eu-west-1"
  #     permission_sets   = { administrator = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef" }
  #   }
  # }

  # Where the state is kept; the outputs of bootstrap/.
  # state {
  #   bucket     = "shop-state-333333333333"
  #   region     = "eu-west-1"
  #   kms_key_id = "arn:aws:kms:eu-west-1:333333333333:key/00000000-0000-4000-8000-000000000000"
  # }

  # Where copies go.
  # replica_regions = ["eu-central-1"]

  # The stack at a fixed version, so that promotion is a change of its own.
  # stack_source = "git::https://example.com/infra.git//stack?ref=v1.2.0"
}

# Regions that detective services watch; the rest is denied. Without it, all that are on by default.
# governed_regions = ["eu-west-1", "eu-central-1", "us-east-1"]

# Who hears of alarms.
# security_contacts = ["security@example.com"]

# Kept by the landing zone: reported as declared, not as passed.
# managed_elsewhere = ["cloudtrail", "guardduty"]

# Hosts on the internet that the drawn arrows to it may mean.
# egress_hosts = ["api.payments.example.com"]

# "deny" refuses arrows without a label; "default" gives them what the pair of ends usually needs.
# unlabelled = "default"

# Exceptions written on shapes of the diagram count, too.
# allow_diagram_exceptions = false

# A finding that is accepted, with a reason and an end.
# exception "ZT-NET-04" {
#   component = "web"
#   until     = "2027-01-31"
#   reason    = "the partner migrates in January"
# }

# Arguments that may have other values in other environments; sizes may always.
# parity {
#   may_differ = ["desired_count"]
# }
