variable "name" {
  type = string
}

variable "kms_key_id" {
  type = string
}

variable "dead_letter_arn" {
  type    = string
  default = null
}

variable "senders" {
  description = "Who may send, by statement."
  type = map(object({
    type        = optional(string, "Service")
    identifiers = list(string)
    source_arn  = optional(string)
  }))
}
