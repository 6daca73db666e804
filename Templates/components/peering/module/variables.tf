variable "name" {
  description = "Name of the connection."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "networks" {
  description = "The two VPCs, by name, with the account and the region of the one that is not here."
  type = map(object({
    vpc_id     = string
    cidr       = string
    account_id = optional(string)
    region     = optional(string)
  }))

  validation {
    condition     = length(var.networks) == 2
    error_message = "A peering connection joins two VPCs: draw a line from it to each of them."
  }

  validation {
    condition     = length(distinct([for network in var.networks : network.cidr])) == length(var.networks)
    error_message = "Both VPCs have the same address range: write a range of its own on each VPC of the diagram."
  }

  validation {
    condition     = anytrue([for network in var.networks : network.account_id == null && network.region == null])
    error_message = "One of the two VPCs must be in the account and region of the connection."
  }
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
