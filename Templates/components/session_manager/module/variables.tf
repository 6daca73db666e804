variable "name" {
  description = "Name of the host, its roles and its security group. A name that is too long for AWS is cut, and ends in a part of its hash."
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

variable "sessions" {
  description = "Whether the diagram leads people here: without them there is no role that starts sessions."
  type        = bool
  default     = false
  nullable    = false
}

variable "permission_sets" {
  description = "Permission sets of Identity Center whose people may start sessions, by name. Identity Center asks them for a second factor."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for name in var.permission_sets : can(regex("^[A-Za-z0-9+=,.@-]{1,32}$", name))])
    error_message = "Name each permission set in full, such as Administrators."
  }
}

variable "principals" {
  description = "ARNs of roles or users that may start sessions when they have shown a second factor."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for arn in var.principals : can(regex("^arn:[a-z-]+:iam::[0-9]{12}:(role|user)/[^*]+$", arn))])
    error_message = "Name each role or user in full, as arn:aws:iam::111122223333:role/NAME."
  }
}

variable "log_retention_days" {
  description = "Days that what is typed in sessions is kept, at least a year."
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
