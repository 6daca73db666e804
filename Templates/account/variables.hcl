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

variable "acting_services" {
  description = "What acts by itself: respond answers findings (see response_mode), access_audit reports every month who may do what."
  type        = list(string)
  default     = ["access_audit", "respond"]
  nullable    = false

  validation {
    condition     = length(setsubtract(var.acting_services, ["access_audit", "respond"])) == 0
    error_message = "Only respond and access_audit can be switched on; elevations come with identity_center."
  }
}

variable "response_mode" {
  description = "What the answer to findings does: dry-run says what it would do, act does it. Read the dry runs of some weeks before."
  type        = string
  default     = "dry-run"
  nullable    = false

  validation {
    condition     = contains(["dry-run", "act"], var.response_mode)
    error_message = "Use dry-run or act."
  }
}

variable "exceptions" {
  description = "Findings that are accepted until a date; the monthly audit says which have expired."
  type = list(object({
    control = string
    reason  = string
    until   = string
  }))
  default  = []
  nullable = false

  validation {
    condition     = alltrue([for exception in var.exceptions : can(regex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", exception.until))])
    error_message = "Write until as 2027-01-31."
  }
}

variable "identity_center" {
  description = "Identity Center, for rights that end by themselves: its instance, who owns it, and the permission sets that may be asked for. Null: none."
  type = object({
    instance_arn      = string
    identity_store_id = string
    owner_account_id  = string
    region            = string
    permission_sets   = map(string)
    max_hours         = optional(number, 4)
  })
  default = null
}
