variable "name" {
  description = "Name of the instance and its group. A name that is too long is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "vpc_id" {
  description = "VPC of the endpoints."
  type        = string
}

variable "subnet_ids" {
  description = "Private subnets of the endpoints."
  type        = list(string)

  validation {
    condition     = length(var.subnet_ids) > 0
    error_message = "The endpoints need a subnet."
  }
}

variable "domain_name" {
  description = "Domain of the environment; an application is at TARGET.access.DOMAIN."
  type        = string
}

variable "zone_id" {
  description = "Public hosted zone of the domain. Null: create the records of the outputs by hand."
  type        = string
  default     = null
}

variable "device_trust" {
  description = "Who vouches for devices: jamf, crowdstrike or jumpcloud, and the tenant there. Null: nobody passes."
  type = object({
    type      = string
    tenant_id = string
  })
  default = null

  validation {
    condition     = var.device_trust == null || try(contains(["crowdstrike", "jamf", "jumpcloud"], var.device_trust.type), false)
    error_message = "The type must be crowdstrike, jamf or jumpcloud."
  }
}

variable "user_group_ids" {
  description = "Groups of Identity Center whose members may pass, by identifier; none: all verified people."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for group in var.user_group_ids : can(regex("^[0-9a-f-]{1,64}$", group))])
    error_message = "Give identifiers of groups, not their names."
  }
}

variable "targets" {
  description = "Internal load balancers behind, by name."
  type = map(object({
    load_balancer_arn = string
    port              = optional(number, 443)
  }))
  default  = {}
  nullable = false
}

variable "key_policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the key."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "log_retention_days" {
  description = "Days that requests are kept, at least a year."
  type        = number
  default     = 365
  nullable    = false

  validation {
    condition     = var.log_retention_days >= 365
    error_message = "Logs are kept for at least 365 days."
  }
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
