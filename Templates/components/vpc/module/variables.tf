variable "name" {
  description = "Name of the VPC and stem of the names in it."
  type        = string

  validation {
    condition     = can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]{0,200}$", var.name))
    error_message = "The name must hold only letters, digits, dashes and underscores."
  }
}

variable "cidr_block" {
  description = "Address range of the VPC."
  type        = string
  default     = "10.0.0.0/16"
  nullable    = false

  validation {
    condition     = try(cidrhost(var.cidr_block, 0) == split("/", var.cidr_block)[0] && tonumber(split("/", var.cidr_block)[1]) >= 16 && tonumber(split("/", var.cidr_block)[1]) <= 24, false)
    error_message = "The range must be an IPv4 CIDR between /16 and /24 that begins at its first address: twelve subnets are cut from it."
  }
}

variable "zone_count" {
  description = "Over how many availability zones the subnets are spread."
  type        = number
  default     = 3
  nullable    = false

  validation {
    condition     = var.zone_count >= 2 && var.zone_count <= 4
    error_message = "Two, three or four zones."
  }
}

variable "public_subnets" {
  description = "Whether something stands in the public subnets. They then have a route to an internet gateway."
  type        = bool
  default     = false
  nullable    = false
}

variable "internet_egress" {
  description = "Whether something in the private subnets opens connections to the internet. They then have a route to NAT gateways."
  type        = bool
  default     = false
  nullable    = false
}

variable "nat_gateways" {
  description = "How many NAT gateways serve internet_egress: none, one, or one in each zone (per_zone)."
  type        = string
  default     = "one"
  nullable    = false

  validation {
    condition     = contains(["none", "one", "per_zone"], var.nat_gateways)
    error_message = "The answer is none, one or per_zone."
  }
}

variable "internet_gateway" {
  description = "Whether the VPC has an internet gateway although neither of the above needs one. CloudFront asks for it before it reaches into a VPC."
  type        = bool
  default     = false
  nullable    = false
}

variable "connected_cidrs" {
  description = "Networks behind a VPN, Direct Connect, transit gateway or peering that the network ACLs let talk to this VPC."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for cidr in var.connected_cidrs : can(cidrhost(cidr, 0)) && !endswith(cidr, "/0")]) && length(var.connected_cidrs) <= 10
    error_message = "At most ten CIDRs; the whole internet is not a connected network."
  }
}

variable "routes" {
  description = "Ways to connected networks from the private and the isolated subnets, by name. The network ACLs let these networks talk to this VPC."
  type = map(object({
    cidrs                     = list(string)
    transit_gateway_id        = optional(string)
    vpc_peering_connection_id = optional(string)
    gateway_id                = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue(flatten([for route in var.routes : [for cidr in route.cidrs : can(cidrhost(cidr, 0)) && !endswith(cidr, "/0")]]))
    error_message = "Give networks such as 10.1.0.0/16; the whole internet is not a connected network."
  }
}

variable "transit_gateways" {
  description = "Transit gateways that the VPC is attached to, by name. One that another account shares has its own word on route tables."
  type = map(object({
    id     = string
    shared = optional(bool, false)
  }))
  default  = {}
  nullable = false
}

variable "firewall" {
  description = "Whether what the private subnets send to the internet passes a network firewall, which stands in subnets of its own."
  type        = bool
  default     = false
  nullable    = false

  validation {
    condition     = !var.firewall || tonumber(split("/", var.cidr_block)[1]) <= 20
    error_message = "A VPC with a network firewall needs a range of at least a /20."
  }
}

variable "firewall_endpoints" {
  description = "The firewall's endpoint in each availability zone."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "allowed_domains" {
  description = "Names outside AWS that may be resolved in this VPC, such as api.example.com or *.example.com. All others do not resolve."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for domain in var.allowed_domains : can(regex("^(\\*\\.)?[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)+$", domain))])
    error_message = "Each must be a host name or a wildcard under a domain of at least two labels."
  }
}

variable "log_retention_days" {
  description = "For how many days flow and DNS query logs are kept."
  type        = number
  default     = 365
  nullable    = false

  validation {
    condition     = contains([365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.log_retention_days)
    error_message = "At least a year, and one of the periods that CloudWatch Logs knows (365, 400, 545, 731, 1096, 1827, ...)."
  }
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
}
