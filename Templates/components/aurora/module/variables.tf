variable "name" {
  description = "Identifier of the cluster and name of everything around it. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "vpc_id" {
  description = "VPC of the database."
  type        = string
}

variable "subnet_ids" {
  description = "Isolated subnets in at least two zones."
  type        = list(string)

  validation {
    condition     = length(var.subnet_ids) >= 2
    error_message = "A database needs subnets in at least two zones."
  }
}

variable "engine" {
  description = "postgresql or mysql."
  type        = string
  default     = "postgresql"
  nullable    = false

  validation {
    condition     = contains(["mysql", "postgresql"], var.engine)
    error_message = "The engine is postgresql or mysql."
  }
}

variable "engine_version" {
  description = "Version of the engine; by default PostgreSQL 17 or MySQL 8.0, of which Aurora chooses and raises the minor one."
  type        = string
  default     = null
}

variable "instance_class" {
  description = "Class of the instances."
  type        = string
  default     = "db.serverless"
  nullable    = false

  validation {
    condition     = startswith(var.instance_class, "db.")
    error_message = "The class of a database instance begins with db."
  }
}

variable "instance_count" {
  description = "Instances: the first writes, the others read and take over."
  type        = number
  default     = 2
  nullable    = false

  validation {
    condition     = var.instance_count >= 1 && var.instance_count <= 16
    error_message = "A cluster has 1 to 16 instances."
  }
}

variable "min_capacity" {
  description = "Capacity units of serverless instances at least."
  type        = number
  default     = 0.5
  nullable    = false
}

variable "max_capacity" {
  description = "Capacity units of serverless instances at most: what a busy or abused database can cost."
  type        = number
  default     = 4
  nullable    = false

  validation {
    condition     = var.max_capacity >= 1
    error_message = "Serverless instances need a unit."
  }
}

variable "database_name" {
  description = "Name of the database."
  type        = string
  default     = "app"
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9_]{0,62}$", var.database_name))
    error_message = "Use at most 63 lower-case letters, digits and underscores, beginning with a letter."
  }
}

variable "master_username" {
  description = "Name of the master user. Its password lies in Secrets Manager, made and rotated by RDS."
  type        = string
  default     = "dbowner"
  nullable    = false

  validation {
    condition     = can(regex("^[a-z][a-z0-9_]{0,62}$", var.master_username)) && !contains(["admin", "administrator", "postgres", "root", "rdsadmin", "master", "user"], var.master_username)
    error_message = "Use a name of your own, not one that an attacker tries first."
  }
}

variable "application_username" {
  description = "Database user that applications sign in as with IAM; create it once with GRANT rds_iam."
  type        = string
  default     = "app"
  nullable    = false
}

variable "backup_retention_days" {
  description = "Days that automated backups are kept."
  type        = number
  default     = 35
  nullable    = false

  validation {
    condition     = var.backup_retention_days >= 7 && var.backup_retention_days <= 35
    error_message = "Backups are kept for 7 to 35 days."
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
  description = "Whether the database may be destroyed without a final snapshot. Nothing else lifts the deletion protection."
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

variable "permissions_boundary_arn" {
  description = "Permissions boundary of the monitoring role."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
