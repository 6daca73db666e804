variable "name" {
  description = "Name of the key; its alias is alias/NAME."
  type        = string

  validation {
    condition     = can(regex("^[a-zA-Z0-9/_-]{1,250}$", var.name)) && !startswith(var.name, "aws/")
    error_message = "An alias holds letters, digits, dashes, underscores and slashes only, and aws/ is reserved."
  }
}

variable "description" {
  description = "What the key protects."
  type        = string
  default     = "Customer managed key"
}

variable "key_policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the key; one for each path that was drawn to it."
  type        = list(string)
  default     = []
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
}
