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

variable "oidc" {
  description = "Another provider of identities than Identity Center: its addresses, our client there, and the secret (of Secrets Manager) with the client's own. Null: Identity Center."
  type = object({
    issuer                      = string
    authorization_endpoint      = string
    token_endpoint              = string
    user_info_endpoint          = string
    client_id                   = string
    client_secret_id            = string
    scope                       = optional(string, "openid profile email groups")
    public_signing_key_endpoint = optional(string)
  })
  default = null

  validation {
    condition     = var.oidc == null || try(alltrue([for url in [var.oidc.issuer, var.oidc.authorization_endpoint, var.oidc.token_endpoint, var.oidc.user_info_endpoint, coalesce(var.oidc.public_signing_key_endpoint, var.oidc.issuer)] : startswith(url, "https://")]), false)
    error_message = "Every address begins with https://."
  }

  validation {
    condition     = var.oidc == null || try(can(regex("(^| )openid( |$)", var.oidc.scope)), false)
    error_message = "The scope must have openid in it."
  }
}

variable "user_group_ids" {
  description = "Groups whose members may pass, by identifier of Identity Center, or by the name that another provider says; none: all verified people."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for group in var.user_group_ids : can(regex(var.oidc == null ? "^[0-9a-f-]{1,64}$" : "^[A-Za-z0-9 ._:@/-]{1,128}$", group))])
    error_message = "Give identifiers of groups of Identity Center, or names without quotes of another provider's."
  }
}

variable "fips_enabled" {
  description = "Whether endpoints speak FIPS 140 modules only; where the region has them."
  type        = bool
  default     = false
  nullable    = false
}

variable "web_acl_arn" {
  description = "Regional web ACL that every request meets first."
  type        = string
}

variable "targets" {
  description = "Internal load balancers behind, by name; a policy narrows that of the group for one of them."
  type = map(object({
    load_balancer_arn = string
    port              = optional(number, 443)
    policy            = optional(string)
  }))
  nullable = false
}

variable "tcp_targets" {
  description = "Databases (ARN and host name) and network interfaces behind, by name, with the one port; a policy narrows that of the group."
  type = map(object({
    port                 = number
    network_interface_id = optional(string)
    instance_arn         = optional(string)
    cluster_arn          = optional(string)
    address              = optional(string)
    policy               = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for target in values(var.tcp_targets) : target.port >= 1 && target.port <= 65535])
    error_message = "A port is a number from 1 to 65535."
  }
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
