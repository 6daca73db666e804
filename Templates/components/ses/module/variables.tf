variable "name" {
  description = "Name of the configuration set. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "domain_name" {
  description = "Domain that e-mail is sent from."
  type        = string

  validation {
    condition     = can(regex("^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$", var.domain_name))
    error_message = "One domain, without a wildcard."
  }
}

variable "zone_id" {
  description = "Hosted zone in which the keys of the signature are written. Null: a person writes them."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
