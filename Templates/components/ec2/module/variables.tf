variable "name" {
  description = "Name of the instance, its role and its security group. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "vpc_id" {
  description = "VPC of the instance."
  type        = string
}

variable "subnet_ids" {
  description = "Private subnets; the instance is in one of them."
  type        = list(string)

  validation {
    condition     = length(var.subnet_ids) > 0
    error_message = "The instance needs a subnet."
  }
}

variable "image_parameter" {
  description = "Public parameter of Systems Manager that names the image. Images with Session Manager only; Amazon Linux 2023 has it."
  type        = string
  default     = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
  nullable    = false

  validation {
    condition     = can(regex("^/", var.image_parameter))
    error_message = "Give the path of a parameter, such as /aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64."
  }
}

variable "instance_type" {
  description = "Type of the instance, of the architecture of the image."
  type        = string
  default     = "t4g.small"
  nullable    = false

  validation {
    condition     = can(regex("^[a-z0-9-]+\\.[a-z0-9-]+$", var.instance_type))
    error_message = "A type of an instance looks like t4g.small."
  }
}

variable "volume_size" {
  description = "Root volume in GiB."
  type        = number
  default     = 20
  nullable    = false

  validation {
    condition     = var.volume_size >= 8
    error_message = "The image needs 8 GiB."
  }
}

variable "volumes" {
  description = "Further volumes by name, with their size in GiB. They outlive the instance."
  type = map(object({
    size = optional(number, 50)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = length(var.volumes) <= 11 && alltrue([for volume in var.volumes : volume.size >= 1])
    error_message = "At most eleven volumes, of at least 1 GiB each."
  }
}

variable "user_data" {
  description = "Script that runs when the instance starts first. Nothing secret: read secrets with the role."
  type        = string
  default     = null

  validation {
    condition     = var.user_data == null || !can(regex("(?i)(AKIA[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY|(password|passwd|secret|token|api_?key)\\s*[=:]\\s*[^\\s$])", var.user_data))
    error_message = "A script must not hold secrets: everybody who may describe the instance can read it. Let it fetch them with the role."
  }
}

variable "target_group_arns" {
  description = "Target groups of load balancers that the instance is in, by name."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "key_policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the key."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "disposable" {
  description = "Whether the instance may be destroyed without more. Nothing else lifts the protection."
  type        = bool
  default     = false
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
