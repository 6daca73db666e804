variable "name" {
  description = "Name of the state machine, its role and its log group. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "definition" {
  description = "Definition in the Amazon States Language, as JSON. Null: a stand-in that does nothing."
  type        = string
  default     = null

  validation {
    condition     = var.definition == null || can(jsondecode(var.definition))
    error_message = "The definition must be JSON."
  }
}

variable "express" {
  description = "Whether the machine is for short runs in great number."
  type        = bool
  default     = false
  nullable    = false
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

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
