variable "name" {
  type = string
}

variable "regions" {
  type    = list(string)
  default = ["eu-central-1", "eu-west-1", "us-east-1"]
}
