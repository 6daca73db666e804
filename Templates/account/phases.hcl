# What an account's baseline does not do yet before a phase is reached (`generate --through-phase`): values of its variables.
before "3" {
  because         = "What acts by itself (answers to findings, the monthly audit of access, elevations) comes last: let people read its dry runs first."
  acting_services = []
  identity_center = null
}
