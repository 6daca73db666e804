variable "name" {
  description = "Name of the cluster, its roles and its security groups. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "vpc_id" {
  description = "VPC of the cluster."
  type        = string
}

variable "subnet_ids" {
  description = "Private subnets of control plane and nodes, in at least two zones."
  type        = list(string)

  validation {
    condition     = length(var.subnet_ids) >= 2
    error_message = "A cluster needs subnets in at least two zones."
  }
}

variable "kubernetes_version" {
  description = "Version of Kubernetes, in standard support."
  type        = string
  default     = "1.34"
  nullable    = false

  validation {
    condition     = can(regex("^1\\.(3[2-9]|[4-9][0-9])$", var.kubernetes_version))
    error_message = "Use a version in standard support, such as 1.34."
  }
}

variable "instance_type" {
  description = "Type of the nodes, with ARM processors."
  type        = string
  default     = "t4g.medium"
  nullable    = false

  validation {
    condition     = can(regex("^[a-z0-9-]+\\.[a-z0-9-]+$", var.instance_type))
    error_message = "A type of an instance looks like t4g.medium."
  }
}

variable "volume_size" {
  description = "Volume for images and what pods write, in GiB."
  type        = number
  default     = 20
  nullable    = false

  validation {
    condition     = var.volume_size >= 20
    error_message = "Images need 20 GiB."
  }
}

variable "minimum" {
  description = "Nodes at least."
  type        = number
  default     = 2
  nullable    = false

  validation {
    condition     = var.minimum >= 1
    error_message = "A cluster has one node or more."
  }
}

variable "maximum" {
  description = "Nodes at most: what a busy or abused cluster can cost."
  type        = number
  default     = 4
  nullable    = false

  validation {
    condition     = var.maximum >= var.minimum
    error_message = "The maximum must not be below the minimum."
  }
}

variable "namespace" {
  description = "Namespace of the workload, whose service account gets the role."
  type        = string
  default     = "workload"
  nullable    = false

  validation {
    condition     = can(regex("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", var.namespace)) && !contains(["default", "kube-system"], var.namespace)
    error_message = "Use a namespace of the workload's own, not default or kube-system."
  }
}

variable "service_account" {
  description = "Service account of the workload."
  type        = string
  default     = "workload"
  nullable    = false

  validation {
    condition     = can(regex("^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$", var.service_account)) && var.service_account != "default"
    error_message = "Use a service account of the workload's own; every pod has default."
  }
}

variable "administrator_role_arns" {
  description = "Roles that may administer the workload's namespace: permission sets, pipelines. None by default."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for arn in var.administrator_role_arns : can(regex("^arn:[a-z-]+:iam::[0-9]{12}:role/", arn))])
    error_message = "Give ARNs of roles."
  }
}

variable "log_retention_days" {
  description = "Days that the logs of the control plane are kept."
  type        = number
  default     = 365
  nullable    = false

  validation {
    condition     = contains([365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.log_retention_days)
    error_message = "Keep logs a year or longer, in steps that CloudWatch knows."
  }
}

variable "key_policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the key."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "disposable" {
  description = "Whether the cluster may be destroyed without more. Nothing else lifts the protection."
  type        = bool
  default     = false
  nullable    = false
}

variable "permissions_boundary_arn" {
  description = "Permissions boundary of the roles."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
