variable "name" {
  description = "Name of the table."
  type        = string

  validation {
    condition     = can(regex("^[a-zA-Z0-9_.-]{3,255}$", var.name))
    error_message = "Use 3 to 255 letters, digits, underscores, dots and dashes."
  }
}

variable "hash_key" {
  description = "Attribute that items are found by; its type is S, N or B."
  type = object({
    name = string
    type = optional(string, "S")
  })
  default  = { name = "id" }
  nullable = false

  validation {
    condition     = contains(["S", "N", "B"], var.hash_key.type)
    error_message = "The type of a key is S, N or B."
  }
}

variable "range_key" {
  description = "Attribute that items with the same hash key are sorted by. Null: there is none."
  type = object({
    name = string
    type = optional(string, "S")
  })
  default = null
}

variable "ttl_attribute" {
  description = "Attribute with the time at which an item expires. Null: items stay."
  type        = string
  default     = null
}

variable "stream" {
  description = "Whether changes of items can be read as a stream."
  type        = bool
  default     = false
  nullable    = false
}

variable "policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the table."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "key_policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the key."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "disposable" {
  description = "Whether the table may be destroyed. Nothing else lifts the deletion protection."
  type        = bool
  default     = false
  nullable    = false
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
  nullable    = false
}
