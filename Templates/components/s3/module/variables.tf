variable "name" {
  description = "Name of the bucket before the account's number; lower case, digits and dashes. Longer names are shortened."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9-]+$", var.name))
    error_message = "The name must hold only lower case letters, digits and dashes."
  }
}

variable "access_log_bucket" {
  description = "Name of the bucket that receives the server access logs."
  type        = string
}

variable "policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the bucket; one for each path that was drawn to it."
  type        = list(string)
  default     = []
}

variable "key_policy_documents" {
  description = "JSON policy documents that are merged into the policy of the bucket's key."
  type        = list(string)
  default     = []
}

variable "notifications" {
  description = "What the bucket tells about its objects, and whom: type is lambda, sqs, sns or eventbridge (the default bus of the account). The target's own policy must admit the bucket."
  type = map(object({
    type   = string
    arn    = string
    events = optional(list(string), ["s3:ObjectCreated:*"])
    prefix = optional(string)
    suffix = optional(string)
  }))
  default = {}

  validation {
    condition     = alltrue([for notification in values(var.notifications) : contains(["lambda", "sqs", "sns", "eventbridge"], notification.type)])
    error_message = "The type of a notification is lambda, sqs, sns or eventbridge."
  }
}

variable "lock_days" {
  description = "For how many days a version can be neither destroyed nor overwritten in place."
  type        = number
  default     = 30

  validation {
    condition     = var.lock_days >= 1
    error_message = "Versions must be locked for at least a day."
  }
}

variable "noncurrent_days" {
  description = "After how many days a version that was replaced is removed; never before the lock ends."
  type        = number
  default     = 90
}

variable "replicas" {
  description = "Buckets that every version is copied to, by name: the ARN, and the key that the copies are encrypted with."
  type = map(object({
    arn     = string
    key_arn = string
  }))
  default  = {}
  nullable = false
}

variable "permissions_boundary_arn" {
  description = "Permissions boundary of the role that copies."
  type        = string
  default     = null
}

variable "disposable" {
  description = "Whether the bucket may be destroyed with everything in it. Lifts the lock on versions."
  type        = bool
  default     = false
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
}
