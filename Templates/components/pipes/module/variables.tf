variable "name" {
  description = "Name of the pipe, its role and its log group. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "sources" {
  description = "Sources, by name: sqs, kinesis or dynamodb, the ARN (of the stream of a table) and the key that it is encrypted with."
  type = map(object({
    service = string
    arn     = string
    key_arn = string
  }))

  validation {
    condition     = length(var.sources) > 0 && alltrue([for source in values(var.sources) : contains(["dynamodb", "kinesis", "sqs"], source.service)])
    error_message = "A pipe has a source: sqs, kinesis or dynamodb."
  }
}

variable "targets" {
  description = "Targets, by name: lambda, states, events, sqs, sns, kinesis or firehose, the ARN, and the key when the pipe encrypts for it."
  type = map(object({
    service  = string
    arn      = string
    key_arn  = optional(string)
    encrypts = optional(bool, false)
  }))

  validation {
    condition     = length(var.targets) > 0 && alltrue([for target in values(var.targets) : contains(["events", "firehose", "kinesis", "lambda", "sns", "sqs", "states"], target.service)])
    error_message = "A pipe has a target: lambda, states, events, sqs, sns, kinesis or firehose."
  }
}

variable "enrichments" {
  description = "The function that is asked on the way, by name: its ARN."
  type = map(object({
    arn = string
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.enrichments) <= 1
    error_message = "A pipe asks one function."
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
