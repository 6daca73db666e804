variable "name" {
  description = "Identifier of the instance and name of everything around it. A name that is too long for AWS is cut, and ends in a part of its hash."
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
  description = "mysql or mariadb: what the diagram shows."
  type        = string
  default     = "mysql"
  nullable    = false

  validation {
    condition     = contains(["mysql", "mariadb"], var.engine)
    error_message = "The engine is mysql or mariadb."
  }
}

variable "engine_version" {
  description = "Version of the engine; null: the long-term one. With the first two numbers alone, RDS chooses and raises the last one."
  type        = string
  default     = null

  validation {
    condition = var.engine_version == null || (
      var.engine == "mysql"
      ? can(regex("^8\\.(0|4)(\\.[0-9]+)?$", var.engine_version))
      : can(regex("^(11\\.(4|8)|10\\.11)(\\.[0-9]+)?$", var.engine_version))
    )
    error_message = "Use MySQL 8.4 or 8.0, or MariaDB 11.8, 11.4 or 10.11."
  }
}

variable "instance_class" {
  description = "Class of the instance."
  type        = string
  default     = "db.t4g.medium"
  nullable    = false

  validation {
    condition     = startswith(var.instance_class, "db.")
    error_message = "The class of a database instance begins with db."
  }
}

variable "allocated_storage" {
  description = "Storage in GiB."
  type        = number
  default     = 20
  nullable    = false

  validation {
    condition     = var.allocated_storage >= 20
    error_message = "gp3 storage begins at 20 GiB."
  }
}

variable "max_allocated_storage" {
  description = "Storage in GiB that the database may grow to by itself; 0 leaves it as it is."
  type        = number
  default     = 100
  nullable    = false
}

variable "multi_az" {
  description = "Whether a standby runs in a second zone."
  type        = bool
  default     = true
  nullable    = false
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
  description = "Database user that applications sign in as with IAM; create it once with AWSAuthenticationPlugin."
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
