variable "name" {
  description = "Name of the web ACL."
  type        = string

  validation {
    condition     = can(regex("^[a-zA-Z0-9_-]{1,128}$", var.name))
    error_message = "The name must hold at most 128 letters, digits, dashes and underscores."
  }
}

variable "scope" {
  description = "CLOUDFRONT for distributions, REGIONAL for load balancers and APIs of the provider's region."
  type        = string

  validation {
    condition     = contains(["CLOUDFRONT", "REGIONAL"], var.scope)
    error_message = "The scope is CLOUDFRONT or REGIONAL."
  }
}

variable "associations" {
  description = "Load balancers and APIs that the web ACL protects, key => ARN; for REGIONAL only. A distribution names its web ACL itself."
  type        = map(string)
  default     = {}

  validation {
    condition     = var.scope == "REGIONAL" || length(var.associations) == 0
    error_message = "Only a REGIONAL web ACL has associations; a distribution names its web ACL itself."
  }
}

variable "rate_limit" {
  description = "How many requests an address may send in five minutes before it is blocked."
  type        = number
  default     = 2000
  nullable    = false

  validation {
    condition     = var.rate_limit >= 10 && var.rate_limit <= 100000
    error_message = "The limit must lie between 10 and 100,000 requests in five minutes."
  }
}

variable "log_retention_days" {
  description = "For how many days decisions are kept."
  type        = number
  default     = 365
  nullable    = false

  validation {
    condition     = contains([365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.log_retention_days)
    error_message = "At least a year, and one of the periods that CloudWatch Logs knows (365, 400, 545, 731, 1096, 1827, ...)."
  }
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
}
