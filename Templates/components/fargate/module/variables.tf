variable "name" {
  description = "Name of the cluster, the service, the roles and the log groups. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "vpc_id" {
  description = "VPC of the tasks."
  type        = string
}

variable "subnet_ids" {
  description = "Private subnets of the tasks, at least two for a service that outlives a zone."
  type        = list(string)

  validation {
    condition     = length(var.subnet_ids) > 0
    error_message = "The service needs at least one subnet."
  }
}

variable "image" {
  description = "Image of the container. Null: the tag image_tag of the first of repositories, else a public base image as a stand-in."
  type        = string
  default     = null
}

variable "image_tag" {
  description = "Tag of the image when the image comes from one of repositories. Tags there are immutable: one tag is one build."
  type        = string
  default     = "initial"
  nullable    = false
}

variable "repositories" {
  description = "Repositories that the service pulls from, by name; the execution role may read them."
  type = map(object({
    arn = string
    url = optional(string)
  }))
  default  = {}
  nullable = false
}

variable "cpu" {
  description = "CPU units of a task; 1024 are one virtual CPU."
  type        = number
  default     = 256
  nullable    = false

  validation {
    condition     = contains([256, 512, 1024, 2048, 4096, 8192, 16384], var.cpu)
    error_message = "Fargate knows 256, 512, 1024, 2048, 4096, 8192 and 16384 CPU units."
  }
}

variable "memory" {
  description = "Memory of a task in MiB."
  type        = number
  default     = 512
  nullable    = false
}

variable "cpu_architecture" {
  description = "X86_64 or ARM64, as the image was built."
  type        = string
  default     = "X86_64"
  nullable    = false

  validation {
    condition     = contains(["X86_64", "ARM64"], var.cpu_architecture)
    error_message = "Use X86_64 or ARM64."
  }
}

variable "starters" {
  description = "Roles that start a task each time, by name. With them and without target_group_arns no task runs all the time."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "desired_count" {
  description = "Number of tasks."
  type        = number
  default     = 2
  nullable    = false
}

variable "container_port" {
  description = "Port that the container listens on."
  type        = number
  default     = 8080
  nullable    = false

  validation {
    condition     = var.container_port >= 1024 && var.container_port <= 65535
    error_message = "A process that is not root listens on 1024 to 65535."
  }
}

variable "user" {
  description = "User (and group) that the container runs as; never root."
  type        = string
  default     = "1000:1000"
  nullable    = false

  validation {
    condition     = !can(regex("^(root|0+)?(:.*)?$", var.user))
    error_message = "The container must not run as root."
  }
}

variable "writable_paths" {
  description = "Paths that the container may write to, on storage that ends with the task; everything else is read-only. The image must declare them as volumes that its user owns."
  type        = list(string)
  default     = ["/tmp"]
  nullable    = false
}

variable "environment_variables" {
  description = "Environment of the container. Nothing secret: use secrets."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for name in keys(var.environment_variables) : !can(regex("(?i)(AWS_ACCESS_KEY_ID|AWS_SECRET_ACCESS_KEY|ECS_ENGINE_AUTH_DATA|password|passwd|secret|token|api_?key)$", name))])
    error_message = "A variable whose name says that it is secret belongs into secrets, which takes the ARN of a secret."
  }
}

variable "secrets" {
  description = "Environment of the container whose values stay in Secrets Manager: name of the variable to ARN of the secret, optionally followed by :key:: for one key of it."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "secret_key_arns" {
  description = "Keys that the secrets are encrypted with, by name."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "target_group_arns" {
  description = "Target groups that the tasks register with, by name of the load balancer."
  type        = map(string)
  default     = {}
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

variable "permissions_boundary_arn" {
  description = "Permissions boundary of the two roles."
  type        = string
  default     = null
}

variable "file_systems" {
  description = "File systems that are mounted under /mnt, by name: their identifier and that of the access point."
  type = map(object({
    id              = string
    access_point_id = string
  }))
  default  = {}
  nullable = false
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
