variable "network" { type = number }

variable "buckets" {
  type = map(object({
    purpose    = optional(string)
    disposable = optional(bool)
    expire     = optional(map(number))
  }))
  default = {}
}

variable "retention" {
  type    = object({ days = optional(number) })
  default = {}
}

variable "workers" { type = map(number) }

variable "indexed" {
  type    = bool
  default = false
}

variable "password" {
  type      = string
  sensitive = true
  default   = "only-for-tests"
}
