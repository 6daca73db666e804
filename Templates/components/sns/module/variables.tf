variable "name" {
  description = "Name of the topic."
  type        = string

  validation {
    condition     = can(regex("^[a-zA-Z0-9_-]{1,250}$", var.name))
    error_message = "Use at most 250 letters, digits, dashes and underscores."
  }
}

variable "fifo" {
  description = "Whether messages keep their order and arrive once."
  type        = bool
  default     = false
  nullable    = false
}

variable "delivery_streams" {
  description = "Firehose streams that every message is written to, by name: their ARNs."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the topic."
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
