variable "project" {
  description = "Name of the project: the first part of every name."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{0,20}$", var.project))
    error_message = "The project must be at most 21 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "environment" {
  description = "Name of the environment: the second part of every name."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{0,15}$", var.environment))
    error_message = "The environment must be at most 16 lower-case letters, digits and dashes, beginning with a letter."
  }
}

variable "account_id" {
  description = "The account that this environment lives in. Nothing is planned or applied without it, and in no other account."
  type        = string

  validation {
    condition     = can(regex("^[0-9]{12}$", var.account_id))
    error_message = "Set account_id in terraform.tfvars to the twelve digits of the environment's account."
  }
}

variable "region" {
  description = "Region of the stack."
  type        = string

  validation {
    condition     = can(regex("^[a-z]{2}(-[a-z]+)+-[0-9]$", var.region))
    error_message = "The region must look like eu-west-1."
  }
}

variable "disposable" {
  description = "True only for an environment that may be destroyed with its data: the one input that lifts deletion protection and final snapshots."
  type        = bool
  default     = false
}

variable "domain_name" {
  description = "Domain that the stack serves; its certificate is for it."
  type        = string

  validation {
    condition     = can(regex("^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$", var.domain_name))
    error_message = "Set domain_name in terraform.tfvars to the host name that people open, such as shop.example.com."
  }
}

variable "zone_id" {
  description = "Public hosted zone of domain_name in this account, in which the certificate is validated. Null: create the records of the outputs by hand."
  type        = string
  default     = null
}

variable "on_premises_cidrs" {
  description = "Networks of the on-premises systems that the diagram shows."
  type        = list(string)

  validation {
    condition     = length(var.on_premises_cidrs) > 0 && alltrue([for cidr in var.on_premises_cidrs : can(cidrhost(cidr, 0)) && !endswith(cidr, "/0")])
    error_message = "Set on_premises_cidrs in terraform.tfvars to the networks that may connect; the whole internet is not one of them."
  }
}

variable "images" {
  description = "Container images by component, where the diagram names none."
  type        = map(string)
  default     = {}
}

variable "device_trust" {
  description = "Who vouches for the devices of staff behind Verified Access: jamf, crowdstrike or jumpcloud, and the tenant there. Null: nobody passes."
  type = object({
    type      = string
    tenant_id = string
  })
  default = null
}

variable "ci_issuer" {
  description = "Host name of the pipeline's token issuer. Null: that of GitHub Actions or GitLab, as the diagram says."
  type        = string
  default     = null

  validation {
    condition     = var.ci_issuer == null || can(regex("^[a-z0-9.-]+(/[A-Za-z0-9._-]+)*$", var.ci_issuer))
    error_message = "Write the issuer without https://, such as token.actions.githubusercontent.com."
  }
}

variable "ci_audience" {
  description = "Whom the pipeline's tokens are for. Null: sts.amazonaws.com."
  type        = string
  default     = null
}

variable "ci_subjects" {
  description = "Exact subjects of the tokens that may take on the pipeline's role, such as repo:ORG/REPO:environment:prod. Empty: none may."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for subject in var.ci_subjects : !strcontains(subject, "*")])
    error_message = "Name each subject in full, without `*`."
  }
}

variable "session_permission_sets" {
  description = "Permission sets of Identity Center whose people may start sessions through Session Manager, by name."
  type        = list(string)
  default     = []
}

variable "session_principals" {
  description = "ARNs of roles or users that may start sessions through Session Manager when they have shown a second factor."
  type        = list(string)
  default     = []
}

variable "customer_gateway_ip" {
  description = "Public address of the VPN gateway on the other side. Null: there are no tunnels yet."
  type        = string
  default     = null
}

variable "partners" {
  description = "Third parties by component: their account, the external identifier that was agreed with them, and their roles where they name them. Who is not here takes on no role."
  type = map(object({
    account_id  = string
    external_id = string
    role_arns   = optional(list(string), [])
  }))
  default = {}
}

variable "on_premises_ca" {
  description = "Certificates, in PEM, of the authority that issues to the on-premises systems. Null: they take on no role."
  type        = string
  default     = null
}

variable "on_premises_subjects" {
  description = "Common names of the certificates that may take on a role, by component."
  type        = map(list(string))
  default     = {}
}

variable "identity_center_groups" {
  description = "Groups of the identity provider that may sign in, by component and display name. Who is in none signs in nowhere."
  type        = map(list(string))
  default     = {}
}

variable "verified_access_groups" {
  description = "Groups of staff that may pass Verified Access: identifiers of Identity Center, or names that another provider says. Empty: every verified person on a healthy device."
  type        = list(string)
  default     = []
}

variable "verified_access_oidc" {
  description = "Who says who staff are, where that is not Identity Center: addresses, our client, and the secret of Secrets Manager with the client's own. Null: Identity Center."
  type = object({
    issuer                      = string
    authorization_endpoint      = string
    token_endpoint              = string
    user_info_endpoint          = string
    client_id                   = string
    client_secret_id            = string
    scope                       = optional(string, "openid profile email groups")
    public_signing_key_endpoint = optional(string)
  })
  default = null
}

variable "security_contacts" {
  description = "Who hears of alarms that the diagram sends to nobody."
  type        = list(string)

  validation {
    condition     = length(var.security_contacts) > 0 && alltrue([for contact in var.security_contacts : can(regex("^[^@ ]+@[^@ ]+\\.[^@ ]+$", contact))])
    error_message = "Set security_contacts in terraform.tfvars (or zeroplan.hcl) to at least one mail address."
  }
}

variable "notification_emails" {
  description = "Who of the people that the diagram shows is told by e-mail. Empty: nobody yet."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for address in var.notification_emails : can(regex("^[^@ ]+@[^@ ]+$", address))])
    error_message = "Give addresses such as operations@example.com."
  }
}

variable "notification_phones" {
  description = "Who is told by a text message: numbers with the code of the country. Empty: nobody yet."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for number in var.notification_phones : can(regex("^\\+[1-9][0-9]{6,14}$", number))])
    error_message = "Give numbers such as +4915112345678."
  }
}

variable "notification_urls" {
  description = "Addresses of third parties that are told over TLS. Empty: none yet."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for url in var.notification_urls : startswith(url, "https://")])
    error_message = "https addresses only."
  }
}

variable "organization_targets" {
  description = "Organisational units (ou-…) and accounts that the drawn organisation's policies are attached to. Empty: they bind nobody yet."
  type        = list(string)
  default     = []
}

variable "organization_regions" {
  description = "Regions that the drawn organisation's policies leave open."
  type        = list(string)
}

variable "partner_role_arns" {
  description = "Roles of other companies' accounts that policies of this stack admit, by component of the diagram."
  type        = map(list(string))

  validation {
    condition     = length(var.partner_role_arns) > 0 && alltrue([for arns in values(var.partner_role_arns) : length(arns) > 0 && alltrue([for arn in arns : can(regex("^arn:aws[a-z-]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,.@_/-]+$", arn))])])
    error_message = "Set partner_role_arns in terraform.tfvars to the full ARNs of roles, by component: { partner = [\"arn:aws:iam::444455556666:role/NAME\"] }. No root, no wildcard."
  }
}
