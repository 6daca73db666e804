variable "name" {
  description = "Stem of the buckets' names: NAME-access-logs-ACCOUNT and NAME-delivery-logs-ACCOUNT. Longer names are shortened."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9-]*$", var.name))
    error_message = "The name must hold only lower case letters, digits and dashes."
  }
}

variable "retention_days" {
  description = "For how many days logs are kept."
  type        = number
  default     = 400

  validation {
    condition     = var.retention_days >= 365
    error_message = "Logs must be kept for at least a year."
  }
}

variable "disposable" {
  description = "Whether the buckets may be destroyed with the logs in them."
  type        = bool
  default     = false
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
}
