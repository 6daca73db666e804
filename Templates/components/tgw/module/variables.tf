variable "name" {
  description = "Name of the gateway. A name that is too long is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "networks" {
  description = "Address ranges behind each attachment, by the attachment's name."
  type        = map(list(string))
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue(flatten([for cidrs in var.networks : [for cidr in cidrs : can(cidrhost(cidr, 0)) && !endswith(cidr, "/0")]]))
    error_message = "Give networks such as 10.1.0.0/16; the whole internet is not one of them."
  }

  validation {
    condition     = length(flatten(values(var.networks))) == length(distinct(flatten(values(var.networks))))
    error_message = "Two attachments have the same address range: write a range of its own on each VPC of the diagram."
  }
}

variable "attachments" {
  description = "Identifiers of the attachments, by name; an empty list while there is none yet. Each has a route table of its own."
  type        = map(list(string))
  default     = {}
  nullable    = false
}

variable "foreign_attachments" {
  description = "Those of the attachments that another account asks for; they are accepted one by one."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "accounts" {
  description = "Accounts of the organization that may ask for an attachment, by the attachment's name."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for account in var.accounts : can(regex("^[0-9]{12}$", account))])
    error_message = "An account is twelve digits."
  }
}

variable "key_policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the key."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "log_retention_days" {
  description = "Days that the flow logs are kept, at least a year."
  type        = number
  default     = 365
  nullable    = false

  validation {
    condition     = var.log_retention_days >= 365
    error_message = "Logs are kept for at least 365 days."
  }
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
