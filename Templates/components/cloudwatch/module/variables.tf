variable "name" {
  description = "Name of the dashboard; the names of the alarms begin with it. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "watched" {
  description = "What is watched, by name: the namespace and dimensions of its metrics, and from which value on each of them is an alarm."
  type = map(object({
    namespace  = string
    dimensions = map(string)
    metrics = list(object({
      name      = string
      statistic = optional(string, "Sum")
      threshold = optional(number, 1)
      periods   = optional(number, 1)
    }))
  }))
  default  = {}
  nullable = false
}

variable "notified" {
  description = "Who is told of alarms, by name: ARNs of topics and functions. Empty: a topic of this module."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "functions" {
  description = "Names of the functions among notified, by name."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "contacts" {
  description = "Addresses that the topic of this module tells."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
