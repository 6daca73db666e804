variable "name" {
  description = "Name of the gateway. A name that is too long is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "vpc_id" {
  description = "VPC that the tunnels lead to."
  type        = string
}

variable "transit_gateways" {
  description = "The transit gateway that the tunnels end at, by name. Empty: they end at the VPC."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.transit_gateways) <= 1
    error_message = "The tunnels end at one gateway."
  }
}

variable "customer_gateway_ip" {
  description = "Public address of the gateway on the other side. Null: there are no tunnels yet."
  type        = string
  default     = null

  validation {
    condition     = var.customer_gateway_ip == null || can(cidrhost("${var.customer_gateway_ip}/32", 0))
    error_message = "Give an IPv4 address, such as 203.0.113.10."
  }
}

variable "networks" {
  description = "Networks on the other side. Routes lead there only."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for cidr in var.networks : can(cidrhost(cidr, 0)) && !endswith(cidr, "/0")])
    error_message = "Give networks such as 192.168.0.0/16; the whole internet is not one of them."
  }
}

variable "key_policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the key."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "log_retention_days" {
  description = "Days that the log of the tunnels is kept, at least a year."
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
