variable "name" {
  description = "Name of the log group."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "prefix" {
  description = "What the name of the log group begins with: nothing, or a path that the service asks for."
  type        = string
  default     = ""
  nullable    = false

  validation {
    condition     = can(regex("^(/[a-zA-Z0-9_.-]+)*$", var.prefix))
    error_message = "A path, such as /aws/events."
  }
}

variable "subscriptions" {
  description = "Whom the log group tells, by name: the ARN, and with_role when it tells with its role."
  type = map(object({
    arn       = string
    with_role = optional(bool, false)
  }))
  default  = {}
  nullable = false
}

variable "log_retention_days" {
  description = "Days that the logs are kept, at least a year."
  type        = number
  default     = 365
  nullable    = false

  validation {
    condition     = var.log_retention_days >= 365
    error_message = "Logs are kept for at least 365 days."
  }
}

variable "policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the services that deliver here."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "key_policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the key."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "permissions_boundary_arn" {
  description = "Permissions boundary of the role."
  type        = string
  default     = null
}

variable "disposable" {
  description = "Whether the log group may be destroyed without more. Nothing else lifts the protection."
  type        = bool
  default     = false
  nullable    = false
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
