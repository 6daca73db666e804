component "users" {
  title  = "Users"
  role   = "actor"
  types  = []
  labels = ["user", "users", "client", "clients", "customer", "customers", "browser", "personal computer", "pc", "laptop", "workstation", "end user", "end users", "employee", "employees", "visitor", "visitors", "developer", "developers", "admin", "admins", "administrator", "administrators", "actor", "team", "operator", "operators", "guest", "person"]
}
