variable "name" {
  description = "Name of the bus. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "targets" {
  description = "Who receives events, by name: the ARN; with_role when the bus delivers with its role and not by a policy of the target; detail_types that it is for, by default all; the task that is started when the ARN is a cluster's; the job that is submitted when it is a queue of jobs."
  type = map(object({
    arn          = string
    with_role    = optional(bool, false)
    detail_types = optional(list(string), [])
    task = optional(object({
      definition_arn     = string
      subnet_ids         = list(string)
      security_group_ids = list(string)
    }))
    job = optional(object({
      definition_arn = string
    }))
  }))
  default  = {}
  nullable = false
}

variable "sources" {
  description = "Services of AWS whose events on the default bus are handed on, by name: their source, and what narrows it."
  type = map(object({
    source       = string
    resources    = optional(list(string), [])
    detail_types = optional(list(string), [])
    buckets      = optional(list(string), [])
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for item in values(var.sources) : startswith(item.source, "aws.")])
    error_message = "The source of a service begins with aws."
  }
}

variable "policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the bus."
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

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
