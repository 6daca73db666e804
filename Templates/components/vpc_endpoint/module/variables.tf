variable "name" {
  description = "Stem of the endpoints' names."
  type        = string
}

variable "vpc_id" {
  description = "The VPC."
  type        = string
}

variable "subnet_ids" {
  description = "Subnets in which interface endpoints stand, one in each zone."
  type        = list(string)
}

variable "route_table_ids" {
  description = "Route tables that lead to gateway endpoints."
  type        = list(string)
}

variable "endpoints" {
  description = "Service (s3, ecr.api, logs, ...) => its endpoint. policy is the JSON of what may pass."
  type = map(object({
    type        = optional(string, "Interface")
    policy      = string
    private_dns = optional(bool, true)
  }))

  validation {
    condition     = alltrue([for endpoint in values(var.endpoints) : contains(["Gateway", "Interface"], endpoint.type)])
    error_message = "The type of an endpoint is Gateway or Interface."
  }

  validation {
    condition     = alltrue([for service, endpoint in var.endpoints : endpoint.type == "Interface" || contains(["s3", "dynamodb"], service)])
    error_message = "Only s3 and dynamodb have gateway endpoints."
  }
}

variable "tags" {
  description = "Tags of every resource."
  type        = map(string)
  default     = {}
}
