variable "prefix" { type = string }
variable "name" { type = string }
variable "memory" { type = number }
variable "bucket_arns" { type = map(string) }
variable "bucket_names" { type = map(string) }
variable "subnet_ids" { type = list(string) }
variable "vpc_ids" { type = list(string) }

variable "queue" {
  type = object({ arn = string, name = string })
}

variable "table_arn" {
  type    = string
  default = null
}
