variable "name" {
  type = string
}

variable "artifact" {
  type = object({ bucket = string, key = string })
}

variable "runtime" {
  type = string
}

variable "memory" {
  type = number
}

variable "environment" {
  type    = map(string)
  default = {}
}

variable "vpc" {
  type = object({
    subnet_ids         = list(string)
    security_group_ids = list(string)
  })
  default = null
}
