# Whoever takes on a role asks here; nothing has to be made for it.
component "sts" {
  title  = "Security Token Service"
  role   = "service"
  types  = []
  labels = ["sts", "aws sts", "security token service"]
}
