variable "name" {
  description = "Name of the domain. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "vpc_id" {
  description = "VPC of the domain."
  type        = string
}

variable "subnet_ids" {
  description = "Subnets of the domain, in at least two zones."
  type        = list(string)

  validation {
    condition     = length(var.subnet_ids) > 0
    error_message = "At least one subnet."
  }
}

variable "engine_version" {
  description = "Version of the engine."
  type        = string
  default     = "OpenSearch_2.19"
  nullable    = false

  validation {
    condition     = can(regex("^OpenSearch_[2-9]", var.engine_version))
    error_message = "Use OpenSearch 2 or newer."
  }
}

variable "instance_type" {
  description = "Type of the nodes."
  type        = string
  default     = "t3.medium.search"
  nullable    = false
}

variable "instance_count" {
  description = "Nodes with data."
  type        = number
  default     = 2
  nullable    = false

  validation {
    condition     = var.instance_count >= 2
    error_message = "A domain that outlives a zone has two nodes."
  }
}

variable "volume_size" {
  description = "GiB of each node."
  type        = number
  default     = 20
  nullable    = false
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

variable "policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the domain."
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
