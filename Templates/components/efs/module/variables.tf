variable "name" {
  description = "Name of the file system. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "vpc_id" {
  description = "VPC of the file system."
  type        = string
}

variable "subnet_ids" {
  description = "Subnets, one in each zone."
  type        = list(string)

  validation {
    condition     = length(var.subnet_ids) > 0
    error_message = "The file system needs a subnet."
  }
}

variable "policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the file system."
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

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
