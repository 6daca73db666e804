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
  description = "Subnets, one in each zone: public ones for internet_facing, private ones otherwise."
  type        = list(string)
}

variable "certificate_arn" {
  description = "Certificate of the TLS listeners."
  type        = string
}

variable "log_bucket" {
  description = "Name of the bucket that receives access logs under nlb/."
  type        = string
}

variable "internet_facing" {
  description = "Whether the load balancer has public addresses."
  type        = bool
  default     = false
  nullable    = false
}

variable "targets" {
  description = "Who receives connections, key => target. protocol is TLS unless the ends encrypt themselves (TCP, passed through unread). listener_port is the target's port unless said otherwise; targets with the same one share its connections. target_type is ip, instance or alb (with TCP)."
  type = map(object({
    port          = number
    listener_port = optional(number)
    protocol      = optional(string, "TLS")
    target_type   = optional(string, "ip")
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for target in values(var.targets) : contains(["TLS", "TCP"], target.protocol)])
    error_message = "The protocol of a target is TLS or TCP."
  }

  validation {
    condition     = alltrue([for target in values(var.targets) : target.protocol == "TLS" || !contains([80, 8080], coalesce(target.listener_port, target.port))])
    error_message = "Plain HTTP is not passed through: use TLS, or an application load balancer."
  }

  validation {
    condition     = alltrue([for target in values(var.targets) : contains(["ip", "instance", "alb"], target.target_type) && (target.target_type != "alb" || target.protocol == "TCP")])
    error_message = "The type of a target is ip, instance or alb, and an alb is reached with TCP."
  }

  validation {
    condition     = length(distinct([for target in values(var.targets) : coalesce(target.listener_port, target.port)])) == length(distinct([for key, target in var.targets : jsonencode([coalesce(target.listener_port, target.port), target.port, target.protocol, target.target_type, target.target_type == "alb" ? key : null])]))
    error_message = "Targets behind one port of the listener agree in port, protocol and type, and an alb stands alone."
  }

  validation {
    condition     = alltrue([for key in keys(var.targets) : can(regex("^[a-zA-Z0-9][a-zA-Z0-9_-]*$", key))])
    error_message = "Keys of targets hold letters, digits, dashes and underscores."
  }
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
