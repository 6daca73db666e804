variable "name" {
  description = "Name of the function, its role and its log group. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "vpc_id" {
  description = "VPC of the function."
  type        = string
}

variable "subnet_ids" {
  description = "Private subnets of the function."
  type        = list(string)

  validation {
    condition     = length(var.subnet_ids) > 0
    error_message = "The function needs at least one subnet."
  }
}

variable "image_uri" {
  description = "Container image with the code. Null: a package, or a stand-in."
  type        = string
  default     = null
}

variable "package" {
  description = "Zip archive with the code, in S3. Null: an image, or a stand-in."
  type = object({
    bucket  = string
    key     = string
    version = optional(string)
  })
  default = null
}

variable "runtime" {
  description = "Runtime of a package."
  type        = string
  default     = "nodejs22.x"
  nullable    = false

  validation {
    condition     = contains(["nodejs22.x", "nodejs24.x", "python3.12", "python3.13", "python3.14", "java21", "java25", "dotnet8", "dotnet10", "ruby3.3", "ruby3.4", "provided.al2023"], var.runtime)
    error_message = "Use a runtime that AWS still patches."
  }
}

variable "handler" {
  description = "Entry point of a package."
  type        = string
  default     = "index.handler"
  nullable    = false
}

variable "architecture" {
  description = "arm64 or x86_64, as the code was built."
  type        = string
  default     = "arm64"
  nullable    = false

  validation {
    condition     = contains(["arm64", "x86_64"], var.architecture)
    error_message = "Use arm64 or x86_64."
  }
}

variable "memory_size" {
  description = "Memory in MiB; the CPU grows with it."
  type        = number
  default     = 256
  nullable    = false
}

variable "timeout" {
  description = "Seconds after which a run is ended."
  type        = number
  default     = 30
  nullable    = false

  validation {
    condition     = var.timeout >= 1 && var.timeout <= 900
    error_message = "A run lasts 1 to 900 seconds."
  }
}

variable "reserved_concurrency" {
  description = "Runs at the same time, at most: what an abused function can cost."
  type        = number
  default     = 20
  nullable    = false

  validation {
    condition     = var.reserved_concurrency >= 1
    error_message = "A function needs at least one run at a time."
  }
}

variable "environment_variables" {
  description = "Environment of the function. Nothing secret: give the ARN of a secret and read it."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for name in keys(var.environment_variables) : !can(regex("(?i)(AWS_ACCESS_KEY_ID|AWS_SECRET_ACCESS_KEY|password|passwd|secret|token|api_?key)$", name))])
    error_message = "A variable whose name says that it is secret must not hold the value: give the ARN of a secret, in a variable named so (DB_SECRET_ARN)."
  }
}

variable "invokers" {
  description = "Services that may invoke the function, by name: their principal and the one resource they do it for, with its account where that is another. Or roles of another account, by their ARN."
  type = map(object({
    principal      = string
    source_arn     = optional(string)
    source_account = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for invoker in values(var.invokers) : can(regex("^([a-z0-9.-]+\\.amazonaws\\.com|arn:[a-z-]+:iam::[0-9]{12}:role/.+)$", invoker.principal))])
    error_message = "An invoker is a service of AWS, or a role of another account; those of this account invoke by their own permission."
  }

  validation {
    condition     = alltrue([for invoker in values(var.invokers) : startswith(invoker.principal, "arn:") || invoker.source_arn != null])
    error_message = "A service invokes for one resource: say its source_arn."
  }
}

variable "event_sources" {
  description = "Queues and streams that the function is run for, by name: sqs, dynamodb or kinesis, the ARN and the key that they are encrypted with."
  type = map(object({
    service = string
    arn     = string
    key_arn = string
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for source in values(var.event_sources) : contains(["dynamodb", "kinesis", "sqs"], source.service)])
    error_message = "Lambda polls sqs, dynamodb and kinesis here."
  }
}

variable "file_systems" {
  description = "The file system that is mounted under /mnt, by name: the ARN of its access point."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.file_systems) <= 1
    error_message = "A function mounts one file system."
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
