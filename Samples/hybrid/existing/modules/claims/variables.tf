variable "name" {
  type = string
}

variable "cidr" {
  type = string
}

variable "office_cidrs" {
  type = list(string)
}

variable "mainframe_host" {
  type = string
}

variable "certificate_arn" {
  type = string
}

variable "admin_public_key" {
  type = string
}

variable "release" {
  type    = string
  default = "stable"
}

variable "db_instance_class" {
  type    = string
  default = "db.t4g.large"
}

variable "db_encrypted" {
  type    = bool
  default = true
}

variable "db_backup_days" {
  type    = number
  default = 14
}
