# Another company's account. It is let in by the policy of what it may reach, for its named roles only; nothing stands here for it.
component "partner_account" {
  title  = "Partner account"
  role   = "actor"
  types  = []
  labels = ["partner account", "partner aws account", "customer account", "customer aws account", "third-party account", "third party account", "vendor account", "external account", "external aws account"]
}
