variable "name" {
  description = "Name of the cache and of everything around it. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "vpc_id" {
  description = "VPC of the cache."
  type        = string
}

variable "subnet_ids" {
  description = "Isolated subnets, in at least two zones for a cache that fails over."
  type        = list(string)

  validation {
    condition     = length(var.subnet_ids) > 0
    error_message = "The cache needs at least one subnet."
  }
}

variable "engine_version" {
  description = "Version of Valkey."
  type        = string
  default     = "8.0"
  nullable    = false
}

variable "node_type" {
  description = "Type of the nodes."
  type        = string
  default     = "cache.t4g.small"
  nullable    = false

  validation {
    condition     = startswith(var.node_type, "cache.")
    error_message = "The type of a node begins with cache."
  }
}

variable "node_count" {
  description = "Number of nodes. More than one: replicas in other zones that take over."
  type        = number
  default     = 2
  nullable    = false

  validation {
    condition     = var.node_count >= 1 && var.node_count <= 6
    error_message = "A group has one to six nodes."
  }
}

variable "snapshot_retention_days" {
  description = "Days that daily snapshots are kept."
  type        = number
  default     = 7
  nullable    = false

  validation {
    condition     = var.snapshot_retention_days >= 1 && var.snapshot_retention_days <= 35
    error_message = "Snapshots are kept for 1 to 35 days."
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

variable "disposable" {
  description = "Whether the cache may be destroyed without a final snapshot."
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
