variable "name" {
  description = "Name of the pool, its client and its sign-in page. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,199}$", var.name))
    error_message = "Use 2 to 200 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "callback_urls" {
  description = "Where people return to after they signed in."
  type        = list(string)

  validation {
    condition     = length(var.callback_urls) > 0 && alltrue([for url in var.callback_urls : startswith(url, "https://")])
    error_message = "At least one https address."
  }
}

variable "logout_urls" {
  description = "Where people return to after they signed out."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for url in var.logout_urls : startswith(url, "https://")])
    error_message = "https addresses only."
  }
}

variable "triggers" {
  description = "Functions that are asked or told at a step of signing up or in, by the step: their ARNs."
  type        = map(string)
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for step in keys(var.triggers) : contains(["custom_message", "post_authentication", "post_confirmation", "pre_authentication", "pre_sign_up", "pre_token_generation", "user_migration"], step)])
    error_message = "The steps are pre_sign_up, post_confirmation, pre_authentication, post_authentication, pre_token_generation, custom_message and user_migration."
  }
}

variable "self_sign_up" {
  description = "Whether people may register themselves; otherwise an administrator invites them."
  type        = bool
  default     = false
  nullable    = false
}

variable "server_side" {
  description = "Whether the client is a server that keeps a secret. A page in a browser cannot."
  type        = bool
  default     = false
  nullable    = false
}

variable "public" {
  description = "Whether people reach the sign-in page themselves. It is then behind web_acl_arn."
  type        = bool
  default     = false
  nullable    = false
}

variable "web_acl_arn" {
  description = "Regional web ACL; required of a pool that people reach."
  type        = string
  default     = null

  validation {
    condition     = !var.public || var.web_acl_arn != null
    error_message = "A pool that people reach needs a web ACL."
  }
}

variable "disposable" {
  description = "Whether the pool may be destroyed without more. Nothing else lifts the protection."
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
