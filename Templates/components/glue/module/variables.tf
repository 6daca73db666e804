variable "name" {
  description = "Name of the database, the crawler, the job and the role. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "crawled_buckets" {
  description = "Buckets that the crawler reads, by name: their names."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "crawled_tables" {
  description = "Tables of DynamoDB that the crawler reads, by name: their names."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "script" {
  description = "Script of the job, in S3. Null: the job has none yet, and fails."
  type = object({
    bucket = string
    key    = string
  })
  default = null
}

variable "workers" {
  description = "Machines of the job: what it can cost."
  type        = number
  default     = 2
  nullable    = false

  validation {
    condition     = var.workers >= 2
    error_message = "A job needs two machines."
  }
}

variable "schedule" {
  description = "When the crawler runs: cron(...). Null: when somebody starts it."
  type        = string
  default     = "cron(0 3 * * ? *)"
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
