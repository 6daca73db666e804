variable "name" {
  description = "Name of the distribution."
  type        = string

  validation {
    condition     = can(regex("^[a-zA-Z0-9_-]{1,128}$", var.name))
    error_message = "The name must hold at most 128 letters, digits, dashes and underscores."
  }
}

variable "aliases" {
  description = "Host names under which viewers come; the certificate is for them."
  type        = list(string)
}

variable "certificate_arn" {
  description = "Certificate of us-east-1 for the aliases."
  type        = string
}

variable "web_acl_arn" {
  description = "Web ACL of the scope CLOUDFRONT."
  type        = string
}

variable "log_bucket_arn" {
  description = "Bucket that receives access logs under AWSLogs/."
  type        = string
}

variable "origins" {
  description = "Who answers, key => origin. type is vpc (an internal load balancer: arn and domain_name), s3 (a bucket: its regional domain name), lambda (a function URL with IAM authorization) or https. An origin takes path_patterns; without them one origin takes the rest, and others those under /KEY/."
  type = map(object({
    type          = string
    domain_name   = string
    arn           = optional(string)
    path_patterns = optional(list(string), [])
  }))

  validation {
    condition     = alltrue([for origin in values(var.origins) : contains(["vpc", "s3", "lambda", "https"], origin.type)])
    error_message = "The type of an origin is vpc, s3, lambda or https."
  }

  validation {
    condition     = alltrue([for key in keys(var.origins) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]*$", key))])
    error_message = "Keys of origins hold letters, digits, dashes and underscores."
  }

  validation {
    condition     = length(var.origins) > 0
    error_message = "A distribution needs something to stand in front of: draw an arrow from it to its origin."
  }
}

variable "default_origin" {
  description = "Key of the origin that answers what no path names. By default the first that is not a bucket and has no paths."
  type        = string
  default     = null
}

variable "allowed_countries" {
  description = "ISO codes of the countries from which viewers may come; empty for all."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "price_class" {
  description = "Which edge locations serve."
  type        = string
  default     = "PriceClass_100"
  nullable    = false
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
}
