variable "name" {
  description = "Name of the role. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "platform" {
  description = "What the pipeline runs on, as the diagram says; it decides the issuer where none is given."
  type        = string
  default     = "GitHub Actions"
  nullable    = false
}

variable "issuer" {
  description = "Host name of the token issuer. Null: that of GitHub Actions, or of GitLab where the platform says so."
  type        = string
  default     = null

  validation {
    condition     = var.issuer == null || can(regex("^[a-z0-9.-]+(/[A-Za-z0-9._-]+)*$", var.issuer))
    error_message = "Write the issuer without https://."
  }
}

variable "audience" {
  description = "Whom the tokens are for. Null: sts.amazonaws.com."
  type        = string
  default     = null
}

variable "subjects" {
  description = "Exact subjects that may take on the role; none: nobody may."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for subject in var.subjects : !strcontains(subject, "*") && !strcontains(subject, "?")])
    error_message = "Name each subject in full, without wildcards."
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
