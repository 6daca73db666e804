variable "name" {
  description = "Name of the queue, the job definition and the roles. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "vpc_id" {
  description = "VPC of the jobs."
  type        = string
}

variable "subnet_ids" {
  description = "Subnets of the jobs, in at least two zones."
  type        = list(string)

  validation {
    condition     = length(var.subnet_ids) > 0
    error_message = "At least one subnet."
  }
}

variable "image" {
  description = "Image of the container. Null: the tag image_tag of the first of repositories, else a public base image as a stand-in."
  type        = string
  default     = null
}

variable "image_tag" {
  description = "Tag of the image when it comes from one of repositories."
  type        = string
  default     = "stable"
  nullable    = false
}

variable "repositories" {
  description = "Repositories of the images, by name: their ARN and address."
  type = map(object({
    arn = string
    url = string
  }))
  default  = {}
  nullable = false
}

variable "user" {
  description = "User that the container runs as; never root."
  type        = string
  default     = "1000:1000"
  nullable    = false

  validation {
    condition     = !can(regex("^(0|root)(:|$)", var.user))
    error_message = "Containers do not run as root."
  }
}

variable "cpu_architecture" {
  description = "ARM64 or X86_64, as the image was built."
  type        = string
  default     = "ARM64"
  nullable    = false

  validation {
    condition     = contains(["ARM64", "X86_64"], var.cpu_architecture)
    error_message = "Use ARM64 or X86_64."
  }
}

variable "cpu" {
  description = "Processors of a job."
  type        = number
  default     = 1
  nullable    = false
}

variable "memory" {
  description = "MiB of memory of a job."
  type        = number
  default     = 2048
  nullable    = false
}

variable "max_vcpus" {
  description = "Processors of all jobs at the same time, at most: what they can cost."
  type        = number
  default     = 16
  nullable    = false
}

variable "timeout" {
  description = "Seconds after which a job is ended."
  type        = number
  default     = 3600
  nullable    = false

  validation {
    condition     = var.timeout >= 60
    error_message = "At least 60 seconds."
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
