variable "name" {
  description = "Name of the group of schedules and its role. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "targets" {
  description = "What is run, by name: its ARN, and when, if not as all; the task that is started when the ARN is a cluster's."
  type = map(object({
    arn        = string
    expression = optional(string)
    task = optional(object({
      definition_arn     = string
      subnet_ids         = list(string)
      security_group_ids = list(string)
    }))
  }))
  nullable = false
}

variable "expression" {
  description = "When: cron(...), rate(...) or at(...)."
  type        = string
  default     = "rate(1 day)"
  nullable    = false

  validation {
    condition     = can(regex("^(cron|rate|at)\\(.+\\)$", var.expression))
    error_message = "Write cron(...), rate(...) or at(...)."
  }
}

variable "timezone" {
  description = "Time zone of the expression."
  type        = string
  default     = "Etc/UTC"
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

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
