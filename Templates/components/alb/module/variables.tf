variable "name" {
  description = "Name of the load balancer; letters, digits and dashes. Longer names than 32 characters are shortened."
  type        = string

  validation {
    condition     = can(regex("^[a-zA-Z0-9][a-zA-Z0-9-]{0,200}$", var.name)) && !startswith(var.name, "internal-")
    error_message = "The name must hold only letters, digits and dashes, and not begin with internal-."
  }
}

variable "vpc_id" {
  description = "The VPC."
  type        = string
}

variable "subnet_ids" {
  description = "Subnets, one in each of at least two zones: public ones for internet_facing, private ones otherwise."
  type        = list(string)
}

variable "certificate_arn" {
  description = "Certificate of the listener."
  type        = string
}

variable "log_bucket" {
  description = "Name of the bucket that receives access and connection logs under alb/."
  type        = string
}

variable "internet_facing" {
  description = "Whether the load balancer has public addresses. It is then behind web_acl_arn, and port 80 redirects."
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
  description = "Regional web ACL; required of a load balancer that faces the internet."
  type        = string
  default     = null

  validation {
    condition     = !var.internet_facing || var.web_acl_arn != null
    error_message = "A load balancer that faces the internet needs a web ACL."
  }
}

variable "targets" {
  description = "Who receives requests, key => target. protocol is how the target is spoken to, and HTTPS unless said otherwise (its certificate is not checked, a self-signed one will do). A target without path_patterns and host_names takes all requests, or with others like it those under /KEY."
  type = map(object({
    port              = optional(number)
    protocol          = optional(string, "HTTPS")
    target_type       = optional(string, "ip")
    health_check_path = optional(string, "/")
    path_patterns     = optional(list(string), [])
    host_names        = optional(list(string), [])
    priority          = optional(number)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for target in values(var.targets) : contains(["HTTP", "HTTPS"], target.protocol)])
    error_message = "The protocol of a target is HTTPS or HTTP."
  }

  validation {
    condition     = alltrue([for target in values(var.targets) : contains(["ip", "instance", "lambda"], target.target_type)])
    error_message = "The type of a target is ip, instance or lambda."
  }

  validation {
    condition     = alltrue([for target in values(var.targets) : (target.target_type == "lambda") == (target.port == null)])
    error_message = "A target has a port, unless it is a function."
  }

  validation {
    condition     = alltrue([for key in keys(var.targets) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]*$", key))])
    error_message = "Keys of targets hold letters, digits, dashes and underscores."
  }
}

variable "authenticator" {
  description = "User pool that people sign in with before a request passes. Null: the targets ask who is calling."
  type = object({
    user_pool_arn       = string
    user_pool_client_id = string
    user_pool_domain    = string
  })
  default = null
}

variable "disposable" {
  description = "Whether the load balancer may be destroyed without more."
  type        = bool
  default     = false
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
}
