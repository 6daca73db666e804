variable "name" {
  description = "Name of the stream, its role and its log group. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "destinations" {
  description = "The bucket that receives the records, by name: its ARN and its key."
  type = map(object({
    arn     = string
    key_arn = string
  }))

  validation {
    condition     = length(var.destinations) == 1
    error_message = "A stream delivers to one bucket."
  }
}

variable "sources" {
  description = "The Kinesis stream that the records come from, by name: its ARN and its key. Without one they are put directly."
  type = map(object({
    arn     = string
    key_arn = string
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.sources) <= 1
    error_message = "Records come from one stream."
  }
}

variable "transformations" {
  description = "The function that every record passes through, by name."
  type        = map(object({ arn = string }))
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.transformations) <= 1
    error_message = "Records pass through one function."
  }
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
