variable "name" {
  description = "Name of the secret."
  type        = string

  validation {
    condition     = can(regex("^[a-zA-Z0-9/_+=.@-]{1,500}$", var.name))
    error_message = "Use at most 500 letters, digits and /_+=.@-."
  }
}

variable "description" {
  description = "What the secret opens."
  type        = string
  default     = "Managed by Terraform; its value is not"
  nullable    = false
}

variable "reader_role_arns" {
  description = "Roles that may read the value, by name; all others are denied. While it is empty, IAM policies alone decide."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "rotation" {
  description = "Function that rotates the secret, its role, and how often. Null: somebody else rotates it."
  type = object({
    lambda_arn = string
    role_arn   = string
    days       = optional(number, 30)
  })
  default = null

  validation {
    condition     = var.rotation == null ? true : var.rotation.days >= 1 && var.rotation.days <= 90
    error_message = "A secret rotates at least every 90 days."
  }
}

variable "policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the secret."
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

variable "disposable" {
  description = "Whether the secret may be destroyed at once, without the window in which it can be restored."
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
