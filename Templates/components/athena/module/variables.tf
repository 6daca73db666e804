variable "name" {
  description = "Name of the workgroup. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "bytes_scanned_cutoff" {
  description = "Bytes that a query may read, at most: what it can cost."
  type        = number
  default     = 1099511627776
  nullable    = false

  validation {
    condition     = var.bytes_scanned_cutoff >= 10485760
    error_message = "At least 10 MiB."
  }
}

variable "disposable" {
  description = "Whether the workgroup may be destroyed without more. Nothing else lifts the protection."
  type        = bool
  default     = false
  nullable    = false
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
