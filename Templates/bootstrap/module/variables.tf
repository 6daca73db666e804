variable "name" {
  description = "Prefix of the names, such as the project and the account."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", var.name)) && length(var.name) <= 32
    error_message = "Use at most 32 lower-case letters and digits, separated by single dashes, beginning with a letter."
  }
}

variable "account_id" {
  description = "Account that keeps the state."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9]{12}$", var.account_id)) && var.account_id != "000000000000"
    error_message = "Set account_id to the twelve digits of the account."
  }
}

variable "kept_version_days" {
  description = "Days that former versions of a state can be restored."
  type        = number
  default     = 365
  nullable    = false

  validation {
    condition     = var.kept_version_days >= 90
    error_message = "Former versions of the state are kept for at least 90 days."
  }
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
