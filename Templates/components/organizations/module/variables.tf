variable "name" {
  description = "First part of the names of the policies. What is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "targets" {
  description = "Organisational units and accounts that the policies are attached to; none: they are there, and bind nobody."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for target in var.targets : can(regex("^(ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}|[0-9]{12})$", target))])
    error_message = "Name units (ou-…) or accounts (twelve digits). The root of the organisation is not one: try policies on a unit first."
  }
}

variable "allowed_regions" {
  description = "Regions in use; all others are denied."
  type        = list(string)

  validation {
    condition     = length(var.allowed_regions) > 0 && alltrue([for region in var.allowed_regions : can(regex("^[a-z]{2}(-[a-z]+)+-[0-9]$", region))])
    error_message = "Name at least one region, such as eu-west-1."
  }
}

variable "trusted_account_ids" {
  description = "Accounts of third parties that may reach data as their roles and policies say."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for account in var.trusted_account_ids : can(regex("^[0-9]{12}$", account))])
    error_message = "An account is twelve digits."
  }
}

variable "exempt_role_arns" {
  description = "Roles that may change detection and credentials all the same, in full: the day on which nothing else works."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for arn in var.exempt_role_arns : can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+$", arn))])
    error_message = "Name roles in full, without wildcards."
  }
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
