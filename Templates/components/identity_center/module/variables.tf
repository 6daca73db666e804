variable "name" {
  description = "Name of the permission set. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "account_id" {
  description = "Account that the groups may work in."
  type        = string

  validation {
    condition     = can(regex("^[0-9]{12}$", var.account_id))
    error_message = "The account is twelve digits."
  }
}

variable "groups" {
  description = "Groups of the identity provider that are assigned, by display name; none: nobody."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = length(distinct(var.groups)) == length(var.groups) && alltrue([for group in var.groups : length(group) > 0])
    error_message = "Name each group once."
  }
}

variable "policy_documents" {
  description = "JSON policy documents of the arrows; none: signing in gives nothing."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "view_only" {
  description = "Whether members see names and settings of everything in the account as well, and no data."
  type        = bool
  default     = false
  nullable    = false
}

variable "session_duration" {
  description = "How long a session lasts, four hours at most."
  type        = string
  default     = "PT1H"
  nullable    = false

  validation {
    condition     = can(regex("^PT([1-4]H|[1-3]H[1-5]?[0-9]M|[1-5][0-9]M)$", var.session_duration))
    error_message = "Write a duration of four hours at most, such as PT1H."
  }
}

variable "session_attributes" {
  description = "Tags of sessions and the attribute of the directory each comes from, such as { CostCenter = \"$${path:enterprise.costCenter}\" }. Set it in one stack only."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for source in values(var.session_attributes) : can(regex("^\\$\\{path:[A-Za-z0-9.\\[\\]\" =]+\\}$", source))])
    error_message = "Write the source as $${path:ATTRIBUTE}."
  }
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
