variable "name" {
  description = "Name of the certificate."
  type        = string
}

variable "domain_name" {
  description = "Host name that the certificate is for."
  type        = string

  validation {
    condition     = can(regex("^[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)+$", var.domain_name))
    error_message = "The domain name must be one host name, without a wildcard: whoever holds a wildcard's key can be any host."
  }
}

variable "subject_alternative_names" {
  description = "Further host names."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for name in var.subject_alternative_names : can(regex("^[a-zA-Z0-9-]+(\\.[a-zA-Z0-9-]+)+$", name))])
    error_message = "Each must be one host name, without a wildcard."
  }
}

variable "zone" {
  description = "Hosted zone in which the validation records are written, as { id = ... }. Without it a person must write them."
  type        = object({ id = string })
  default     = null
}

variable "region" {
  description = "Region of the certificate; by default that of the provider."
  type        = string
  default     = null
}

variable "cloudfront" {
  description = "Whether there is a twin in us-east-1 for CloudFront."
  type        = bool
  default     = false
  nullable    = false
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
}
