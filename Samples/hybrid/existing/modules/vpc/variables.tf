variable "name" {
  type = string
}

variable "cidr" {
  type = string
}

variable "transit_gateway_id" {
  type    = string
  default = null
}

variable "office_cidrs" {
  type    = list(string)
  default = []
}
