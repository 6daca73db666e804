variable "name" {
  description = "Name of the API, its role and its log. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "authorizer" {
  description = "How callers are known. IAM: they sign requests with a role. COGNITO: they bring a token of one of the user pools. LAMBDA: the function with this uri decides."
  type = object({
    type           = string
    user_pool_arns = optional(list(string), [])
    uri            = optional(string)
    scopes         = optional(list(string), [])
  })

  validation {
    condition     = contains(["IAM", "COGNITO", "LAMBDA"], var.authorizer.type) && (var.authorizer.type != "LAMBDA" || var.authorizer.uri != null) && (var.authorizer.type != "COGNITO" || length(var.authorizer.user_pool_arns) > 0)
    error_message = "Callers are known by IAM, by COGNITO with a user pool, or by LAMBDA with a uri."
  }
}

variable "routes" {
  description = "Who answers, by name: type (lambda, balancer, sqs, sns, eventbridge, kinesis, sfn, dynamodb_read, dynamodb_write, s3_read, s3_write), uri (ARN to invoke, ARN of the load balancer, ACCOUNT/NAME of the queue, ARN of the topic or machine, name of the bus, stream, table or bucket), key (the attribute that items of the table are found by), and the paths it takes. Without paths the only one takes all, and of several each what begins with its name."
  type = map(object({
    type  = string
    uri   = string
    key   = optional(string)
    paths = optional(list(string), [])
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for route in values(var.routes) : contains(["lambda", "balancer", "sqs", "sns", "eventbridge", "kinesis", "sfn", "dynamodb_read", "dynamodb_write", "s3_read", "s3_write"], route.type)])
    error_message = "The type of a route is lambda, balancer, sqs, sns, eventbridge, kinesis, sfn, dynamodb_read, dynamodb_write, s3_read or s3_write."
  }
}

variable "internet_facing" {
  description = "Whether people reach the API. It is then behind web_acl_arn; otherwise it is private."
  type        = bool
  default     = false
  nullable    = false
}

variable "with_web_acl" {
  description = "Whether web_acl_arn stands in front although no person comes from the internet."
  type        = bool
  default     = false
  nullable    = false
}

variable "web_acl_arn" {
  description = "Regional web ACL; required of an API that people reach."
  type        = string
  default     = null

  validation {
    condition     = !var.internet_facing || var.web_acl_arn != null
    error_message = "An API that people reach needs a web ACL."
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

variable "logging_role_arn" {
  description = "Role of the account that API Gateway writes execution logs with."
  type        = string
}

variable "policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the API; only a private one has it."
  type        = list(string)
  default     = []
  nullable    = false
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
