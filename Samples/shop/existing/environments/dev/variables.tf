variable "cidr_block" {
  type = string
}

variable "certificate_arn" {
  type = string
}

variable "storefront_count" {
  type    = number
  default = 2
}

variable "db_instance_class" {
  type    = string
  default = "db.t4g.medium"
}

variable "db_encrypted" {
  type    = bool
  default = true
}

variable "db_backup_days" {
  type    = number
  default = 14
}
