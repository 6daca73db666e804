variable "name" {
  description = "Name of the project: the first part of every name."
  type        = string
}

variable "account_id" {
  description = "The account. Nothing is planned or applied without it, and in no other account."
  type        = string

  validation {
    condition     = can(regex("^[0-9]{12}$", var.account_id))
    error_message = "Set account_id in terraform.tfvars to the twelve digits of the account."
  }
}

variable "region" {
  description = "Home region of the account's baseline."
  type        = string
}

variable "governed_regions" {
  description = "Regions in which detection is on."
  type        = list(string)
}

variable "security_contacts" {
  description = "Mail addresses that alarms go to. An alarm that nobody reads is none."
  type        = list(string)

  validation {
    condition     = length(var.security_contacts) > 0 && alltrue([for contact in var.security_contacts : can(regex("^[^@ ]+@[^@ ]+\\.[^@ ]+$", contact))])
    error_message = "Set security_contacts in terraform.tfvars (or zeroplan.hcl) to at least one mail address."
  }
}

variable "managed_elsewhere" {
  description = "Services that a landing zone manages: declared, not checked."
  type        = list(string)
  default     = []
}
