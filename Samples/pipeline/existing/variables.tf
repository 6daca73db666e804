variable "stage" {
  type = string

  validation {
    condition     = contains(["dev", "staging", "prod"], var.stage)
    error_message = "There are three stages."
  }
}

variable "account_id" {
  type = string
}

variable "region" {
  type    = string
  default = "eu-central-1"
}

variable "watched_regions" {
  description = "Where GuardDuty and Security Hub are on."
  type        = set(string)
  default     = ["eu-central-1", "eu-west-1", "us-east-1"]
}

variable "cidr_block" {
  type = string
}

variable "artifact_version" {
  description = "What the pipeline built last."
  type        = string
  default     = "latest"
}

variable "signing_secret" {
  type    = string
  default = "hT7-invoices-2023"
}

variable "point_in_time_recovery" {
  type    = bool
  default = true
}

variable "require_sign_in" {
  description = "Off, the API can be tried with curl."
  type        = bool
  default     = true
}

variable "memory" {
  description = "Megabytes by function, where it is not 256."
  type        = map(number)
  default     = {}
}

variable "pager_email" {
  type    = string
  default = "parcels-oncall@example.com"
}
