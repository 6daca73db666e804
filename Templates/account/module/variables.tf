variable "name" {
  description = "Prefix of every name, such as the name of the account."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", var.name)) && length(var.name) <= 32
    error_message = "Use at most 32 lower-case letters and digits, separated by single dashes, beginning with a letter."
  }
}

variable "account_id" {
  description = "Account that the baseline belongs to."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9]{12}$", var.account_id)) && var.account_id != "000000000000"
    error_message = "Set account_id to the twelve digits of the account."
  }
}

variable "region" {
  description = "Home region: that of the provider. The trail, the alarms and the audit bucket are there, and findings of all regions come together there."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[0-9]$", var.region))
    error_message = "The region must look like eu-west-1."
  }
}

variable "security_contacts" {
  description = "E-mail addresses of the people who are told about findings and alarms. Each must confirm the subscription once."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.security_contacts) > 0
    error_message = "Set security_contacts: an alarm that reaches nobody is none."
  }

  validation {
    condition     = alltrue([for address in var.security_contacts : can(regex("^[^@[:space:]]+@[^@[:space:]]+\\.[^@[:space:]]+$", address))])
    error_message = "Each of security_contacts must be an e-mail address."
  }
}

variable "governed_regions" {
  description = "Regions in which the detective services run: all that are enabled in the account, used or not. The home region is always among them."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.governed_regions) > 0 && alltrue([for region in var.governed_regions : can(regex("^[a-z]{2}(-[a-z]+)+-[0-9]$", region))])
    error_message = "Name at least one region, such as eu-west-1."
  }
}

variable "managed_elsewhere" {
  description = "Services that a landing zone runs for this account. They are left out here, and reports say so."
  type        = list(string)
  default     = []
  nullable    = false

  validation {
    condition = length(setsubtract(var.managed_elsewhere, [
      "cloudtrail", "guardduty", "securityhub", "access_analyzer", "config", "inspector", "password_policy", "public_access_block",
    ])) == 0
    error_message = "Only cloudtrail, guardduty, securityhub, access_analyzer, config, inspector, password_policy and public_access_block can be managed elsewhere."
  }
}

variable "log_retention_days" {
  description = "Days that the trail is kept in CloudWatch Logs, at least a year."
  type        = number
  default     = 365
  nullable    = false

  validation {
    condition     = var.log_retention_days >= 365
    error_message = "Logs are kept for at least 365 days."
  }
}

variable "audit_retention_days" {
  description = "Days that the audit bucket locks what is written to it, at least a year. Afterwards it expires in another year."
  type        = number
  default     = 365
  nullable    = false

  validation {
    condition     = var.audit_retention_days >= 365
    error_message = "Audit logs are kept for at least 365 days."
  }
}

variable "config_role_exists" {
  description = "Whether the account already has the service-linked role of AWS Config, which exists once."
  type        = bool
  default     = false
  nullable    = false
}

variable "guardduty_administrator" {
  description = "Whether an organisation made this account the administrator of GuardDuty; it then enables it in every member."
  type        = bool
  default     = false
  nullable    = false
}

variable "alternate_contact" {
  description = "Person or team that AWS turns to in matters of security; its first e-mail address is that of security_contacts. Null: none is registered."
  type = object({
    name         = string
    title        = string
    phone_number = string
  })
  default = null
}

variable "acting_services" {
  description = "What acts by itself: respond answers findings (see response_mode), access_audit reports every month who may do what."
  type        = list(string)
  default     = ["access_audit", "respond"]
  nullable    = false

  validation {
    condition     = length(setsubtract(var.acting_services, ["access_audit", "respond"])) == 0
    error_message = "Only respond and access_audit can be switched on; elevations come with identity_center."
  }
}

variable "response_mode" {
  description = "What the answer to findings does: dry-run says what it would do, act does it. Read the dry runs of some weeks before."
  type        = string
  default     = "dry-run"
  nullable    = false

  validation {
    condition     = contains(["dry-run", "act"], var.response_mode)
    error_message = "Use dry-run or act."
  }
}

variable "exceptions" {
  description = "Findings that are accepted until a date; the monthly audit says which have expired."
  type = list(object({
    control = string
    reason  = string
    until   = string
  }))
  default  = []
  nullable = false

  validation {
    condition     = alltrue([for exception in var.exceptions : can(regex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", exception.until))])
    error_message = "Write until as 2027-01-31."
  }
}

variable "identity_center" {
  description = "Identity Center, for rights that end by themselves: its instance, who owns it, and the permission sets that may be asked for, by name. They must be assigned to nobody in any other way. The account must be the owner of the instance, or administer it by delegation. Null: none."
  type = object({
    instance_arn      = string
    identity_store_id = string
    owner_account_id  = string
    region            = string
    permission_sets   = map(string)
    max_hours         = optional(number, 4)
  })
  default = null

  validation {
    condition     = var.identity_center == null || can(regex("^arn:[a-z-]+:sso:::instance/(sso)?ins-[a-z0-9-]+$", var.identity_center.instance_arn))
    error_message = "The instance looks like arn:aws:sso:::instance/ssoins-0123456789abcdef."
  }

  validation {
    condition     = var.identity_center == null || try(length(var.identity_center.permission_sets) > 0 && alltrue([for arn in values(var.identity_center.permission_sets) : can(regex("^arn:[a-z-]+:sso:::permissionSet/[a-z0-9/-]+$", arn))]), false)
    error_message = "Name at least one permission set, by its ARN."
  }

  validation {
    condition     = var.identity_center == null || try(contains(range(1, 13), var.identity_center.max_hours), false)
    error_message = "An elevation lasts from 1 to 12 whole hours."
  }
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
