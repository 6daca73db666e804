variable "name" {
  description = "Name of the role. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "partner" {
  description = "The third party's account, the identifier that was agreed with it, and its roles where it names them. Null: nobody takes the role on."
  type = object({
    account_id  = string
    external_id = string
    role_arns   = optional(list(string), [])
  })
  default = null

  validation {
    condition     = var.partner == null || can(regex("^[0-9]{12}$", var.partner.account_id))
    error_message = "The account is twelve digits."
  }

  validation {
    condition     = var.partner == null || try(length(var.partner.external_id) >= 16 && length(var.partner.external_id) <= 1224 && can(regex("^[A-Za-z0-9+=,.@:/_-]+$", var.partner.external_id)), false)
    error_message = "The external identifier has at least 16 letters, digits and marks (+=,.@:/_-): nobody may guess it."
  }

  validation {
    condition     = var.partner == null || try(alltrue([for arn in var.partner.role_arns : can(regex("^arn:aws[a-z-]*:iam::${var.partner.account_id}:role/[A-Za-z0-9+=,.@_/-]+$", arn))]), false)
    error_message = "Name roles of the third party's own account in full, without wildcards."
  }
}

variable "permissions_boundary_arn" {
  description = "Permissions boundary of the role."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
