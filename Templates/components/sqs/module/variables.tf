variable "name" {
  description = "Name of the queue; the dead-letter queue is NAME-dead-letter. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "fifo" {
  description = "Whether messages keep their order and arrive once."
  type        = bool
  default     = false
  nullable    = false
}

variable "visibility_timeout_seconds" {
  description = "Seconds that a consumer has for a message before another gets it."
  type        = number
  default     = 60
  nullable    = false
}

variable "message_retention_seconds" {
  description = "Seconds that a message waits for a consumer."
  type        = number
  default     = 345600
  nullable    = false

  validation {
    condition     = var.message_retention_seconds >= 60 && var.message_retention_seconds <= 1209600
    error_message = "SQS keeps messages for 60 to 1209600 seconds."
  }
}

variable "max_receive_count" {
  description = "Attempts after which a message goes to the dead-letter queue."
  type        = number
  default     = 5
  nullable    = false

  validation {
    condition     = var.max_receive_count >= 1
    error_message = "A message needs at least one attempt."
  }
}

variable "dead_letter_queue" {
  description = "Where messages go that fail too often. Null: to a queue of this module."
  type = object({
    arn = string
  })
  default = null
}

variable "takes_dead_letters" {
  description = "Whether this queue holds what others could not handle; it then has no dead-letter queue of its own."
  type        = bool
  default     = false
  nullable    = false
}

variable "dead_letter_sources" {
  description = "Queues that may leave messages here, by name: their ARNs."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = length(var.dead_letter_sources) <= 10
    error_message = "SQS admits at most 10 queues by name."
  }
}

variable "policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the queue."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "key_policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the key."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "disposable" {
  description = "Taken as by every data store; SQS has no deletion protection to lift."
  type        = bool
  default     = false
  nullable    = false
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
