variable "name" {
  description = "Name of the API, its role and its log. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "authorizer" {
  description = "How callers are known. IAM: they sign requests with a role. JWT: they bring a token of the issuer for the audience. LAMBDA: the function with this uri decides."
  type = object({
    type     = string
    issuer   = optional(string)
    uri      = optional(string)
    audience = optional(list(string), [])
    scopes   = optional(list(string), [])
  })

  validation {
    condition     = contains(["IAM", "JWT", "LAMBDA"], var.authorizer.type) && (var.authorizer.type != "LAMBDA" || var.authorizer.uri != null) && (var.authorizer.type != "JWT" || (var.authorizer.issuer != null && length(var.authorizer.audience) > 0))
    error_message = "Callers are known by IAM, by JWT with an issuer and an audience, or by LAMBDA with a uri."
  }
}

variable "routes" {
  description = "Who answers, by name: type (lambda, balancer, sqs, eventbridge, kinesis, sfn), uri (ARN to invoke, ARN of the listener, URL of the queue, name of the bus or stream, ARN of the machine), and the paths it takes. Without paths the only one takes all, and of several each what begins with its name."
  type = map(object({
    type  = string
    uri   = string
    paths = optional(list(string), [])
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for route in values(var.routes) : contains(["lambda", "balancer", "sqs", "eventbridge", "kinesis", "sfn"], route.type)])
    error_message = "The type of a route is lambda, balancer, sqs, eventbridge, kinesis or sfn."
  }
}

variable "domain_name" {
  description = "Host name of the API. Null: the API is not for people, and has only the name that AWS gives it."
  type        = string
  default     = null

  validation {
    condition     = var.domain_name == null || can(regex("^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$", var.domain_name))
    error_message = "One host name, without a wildcard."
  }
}

variable "zone_id" {
  description = "Hosted zone in which the name and the validation of its certificate are written. Null: a person writes them."
  type        = string
  default     = null
}

variable "vpc_id" {
  description = "VPC of the load balancers that the API speaks to."
  type        = string
  default     = null
}

variable "subnet_ids" {
  description = "Private subnets that the API reaches them from."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "throttling_rate" {
  description = "Requests a second, at most."
  type        = number
  default     = 100
  nullable    = false

  validation {
    condition     = var.throttling_rate > 0
    error_message = "An API is throttled."
  }
}

variable "throttling_burst" {
  description = "Requests at once, at most."
  type        = number
  default     = 200
  nullable    = false

  validation {
    condition     = var.throttling_burst > 0
    error_message = "An API is throttled."
  }
}

variable "server_name" {
  description = "Host name in the certificate of the load balancers."
  type        = string
  default     = null
}

variable "allowed_origins" {
  description = "Pages that browsers may call the API from; none by default."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for origin in var.allowed_origins : startswith(origin, "https://") && !strcontains(origin, "*")])
    error_message = "Name each page, with https."
  }
}

variable "log_retention_days" {
  description = "Days that the logs are kept, at least a year."
  type        = number
  default     = 365
  nullable    = false

  validation {
    condition     = var.log_retention_days >= 365
    error_message = "Logs are kept for at least 365 days."
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
