variable "name" {
  type = string
}

variable "image" {
  type = string
}

variable "port" {
  type = number
}

variable "vpc_id" {
  type = string
}

variable "subnet_ids" {
  type = list(string)
}

variable "target_group_arn" {
  type = string
}

variable "environment" {
  type    = map(string)
  default = {}
}

variable "desired_count" {
  type    = number
  default = 2
}
