variable "accounts" {
  description = "The other accounts that are drawn, by name: their ids, and where it is not the usual one, the role to take on there and the region."
  type = map(object({
    account_id = string
    role_arn   = optional(string)
    region     = optional(string)
  }))

  validation {
    condition     = length(setsubtract(zt.accounts.names, keys(var.accounts))) == 0
    error_message = zt.accounts.missing
  }

  validation {
    condition     = alltrue([for account in values(var.accounts) : can(regex("^[0-9]{12}$", account.account_id))])
    error_message = "Give each account in accounts its twelve digits as account_id."
  }
}

variable "deploy_role" {
  description = "Name of the role that whoever plans or applies may take on in each of the other accounts."
  type        = string
  default     = "zeroplan-deploy"
}
