variable "name" {
  description = "Name of the zone in tags, keys and logs."
  type        = string

  validation {
    condition     = can(regex("^[a-zA-Z0-9_-]{1,128}$", var.name))
    error_message = "The name must hold at most 128 letters, digits, dashes and underscores."
  }
}

variable "domain_name" {
  description = "Domain of the zone."
  type        = string

  validation {
    condition     = can(regex("^[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)+$", var.domain_name))
    error_message = "The domain name must be a host name of at least two labels."
  }
}

variable "records" {
  description = "Names that lead to resources, key => alias: name (when absent the domain itself, or of several KEY below it), target_name and target_zone_id as the resource gives them, ipv6 where it has addresses of both kinds."
  type = map(object({
    name           = optional(string)
    target_name    = string
    target_zone_id = string
    ipv6           = optional(bool, false)
  }))
  default = {}
}

variable "certificate_authorities" {
  description = "Who may issue certificates for names of the zone."
  type        = list(string)
  default     = ["amazon.com"]

  validation {
    condition     = length(var.certificate_authorities) > 0
    error_message = "At least one authority: without a record every one of them may issue."
  }
}

variable "log_retention_days" {
  description = "For how many days queries are kept."
  type        = number
  default     = 365
  nullable    = false

  validation {
    condition     = contains([365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.log_retention_days)
    error_message = "At least a year, and one of the periods that CloudWatch Logs knows (365, 400, 545, 731, 1096, 1827, ...)."
  }
}

variable "disposable" {
  description = "Whether the zone may be destroyed with records that others added."
  type        = bool
  default     = false
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
}
