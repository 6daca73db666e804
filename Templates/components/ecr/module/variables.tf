variable "name" {
  description = "Name of the repository. A name that is too long for AWS is cut, and ends in a part of its hash."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9._/-]{1,249}$", var.name))
    error_message = "Use 2 to 250 lower-case letters, digits, dots, dashes, underscores and slashes."
  }
}

variable "kept_images" {
  description = "Number of images that are kept."
  type        = number
  default     = 100
  nullable    = false

  validation {
    condition     = var.kept_images >= 1
    error_message = "At least one image is kept."
  }
}

variable "policy_documents" {
  description = "JSON policy documents that are merged into the one policy of the repository."
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
  description = "Whether the repository may be destroyed with the images in it."
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
