variable "name" {
  description = "Name of the role, its trust anchor and profile. A name that is too long is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "certificate_authority" {
  description = "Certificates of the authority that issues to the systems, in PEM. Null: nobody takes the role on."
  type        = string
  default     = null

  validation {
    condition     = var.certificate_authority == null || (strcontains(coalesce(var.certificate_authority, "-"), "-----BEGIN CERTIFICATE-----") && !strcontains(coalesce(var.certificate_authority, "-"), "PRIVATE KEY"))
    error_message = "Give certificates in PEM, and no private key."
  }
}

variable "subjects" {
  description = "Common names of the certificates that may take on the role; none: nobody may."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for subject in var.subjects : length(subject) > 0 && !strcontains(subject, "*") && !strcontains(subject, "?")])
    error_message = "Name each certificate in full, without wildcards."
  }
}

variable "permissions_boundary_arn" {
  description = "Policy that bounds the role and each session."
  type        = string

  validation {
    condition     = can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:policy/.+$", var.permissions_boundary_arn))
    error_message = "Give the ARN of a policy of this account."
  }
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
