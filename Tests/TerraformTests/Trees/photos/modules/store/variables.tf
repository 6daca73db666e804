variable "prefix" {
  type = string
}

variable "buckets" {
  type = map(object({
    purpose    = optional(string, "general")
    disposable = optional(bool, false)
    expire     = optional(map(number), {})
  }))
}

variable "retention" {
  type    = object({ days = optional(number, 4) })
  default = {}
}

variable "key_id" {
  type    = string
  default = null
}

variable "tags" {
  type    = map(string)
  default = {}
}
