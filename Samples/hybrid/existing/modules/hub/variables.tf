variable "name" {
  type = string
}

variable "claims_account_id" {
  type = string
}

variable "office_gateway_ip" {
  type = string
}

variable "office_cidrs" {
  type = list(string)
}

variable "operators_group_id" {
  type = string
}
