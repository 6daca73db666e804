variable "name" {
  description = "Name of the guardrail. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "model_ids" {
  description = "Models that may be invoked, by their identifiers."
  type        = list(string)
  default     = ["amazon.nova-lite-v1:0"]
  nullable    = false

  validation {
    condition     = length(var.model_ids) > 0 && alltrue([for id in var.model_ids : can(regex("^[a-z0-9-]+\\.[A-Za-z0-9.:_-]+$", id))])
    error_message = "Name each model in full, such as amazon.nova-lite-v1:0."
  }
}

variable "key_policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the key."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
