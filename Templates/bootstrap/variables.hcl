variable "name" {
  description = "Name of the project: the first part of every name."
  type        = string
}

variable "account_id" {
  description = "The account. Nothing is planned or applied without it, and in no other account."
  type        = string

  validation {
    condition     = can(regex("^[0-9]{12}$", var.account_id))
    error_message = "Give account_id the twelve digits of the account: -var account_id=..."
  }
}

variable "region" {
  description = "Region of the state."
  type        = string
}
