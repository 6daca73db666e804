# Old inline and new split resources as one record each. A record belongs to the resource that its `owner` field names;
# in `fields`, `resource` is the resource itself and a text names an argument (of the block that `each` visits).

view "sg_ingress" {
  title  = "One record per ingress rule of a security group"
  owner  = "security_group"
  fields = ["security_group", "protocol", "from_port", "to_port", "cidrs", "sgs", "self", "prefix_lists", "description"]
  lists  = ["cidrs", "sgs", "prefix_lists"]

  # What may own a record, and the argument that names it where there is no reference.
  owners {
    aws_security_group         = null
    aws_default_security_group = null
  }

  from "aws_security_group" "aws_default_security_group" {
    each = "ingress"

    fields {
      protocol       = "protocol"
      from_port      = "from_port"
      to_port        = "to_port"
      cidrs          = ["cidr_blocks", "ipv6_cidr_blocks"]
      sgs            = "security_groups"
      self           = "self"
      prefix_lists   = "prefix_list_ids"
      description    = "description"
      security_group = resource
    }
  }

  from "aws_security_group_rule" {
    where {
      type = "ingress"
    }

    fields {
      protocol       = "protocol"
      from_port      = "from_port"
      to_port        = "to_port"
      cidrs          = ["cidr_blocks", "ipv6_cidr_blocks"]
      sgs            = "source_security_group_id"
      self           = "self"
      prefix_lists   = "prefix_list_ids"
      description    = "description"
      security_group = "security_group_id"
    }
  }

  from "aws_vpc_security_group_ingress_rule" {
    fields {
      protocol       = "ip_protocol"
      from_port      = "from_port"
      to_port        = "to_port"
      cidrs          = ["cidr_ipv4", "cidr_ipv6"]
      sgs            = "referenced_security_group_id"
      prefix_lists   = "prefix_list_id"
      description    = "description"
      security_group = "security_group_id"
    }
  }
}

view "sg_egress" {
  title  = "One record per egress rule of a security group"
  owner  = "security_group"
  fields = ["security_group", "protocol", "from_port", "to_port", "cidrs", "sgs", "self", "prefix_lists", "description"]
  lists  = ["cidrs", "sgs", "prefix_lists"]

  # What may own a record, and the argument that names it where there is no reference.
  owners {
    aws_security_group         = null
    aws_default_security_group = null
  }

  from "aws_security_group" "aws_default_security_group" {
    each = "egress"

    fields {
      protocol       = "protocol"
      from_port      = "from_port"
      to_port        = "to_port"
      cidrs          = ["cidr_blocks", "ipv6_cidr_blocks"]
      sgs            = "security_groups"
      self           = "self"
      prefix_lists   = "prefix_list_ids"
      description    = "description"
      security_group = resource
    }
  }

  from "aws_security_group_rule" {
    where {
      type = "egress"
    }

    fields {
      protocol       = "protocol"
      from_port      = "from_port"
      to_port        = "to_port"
      cidrs          = ["cidr_blocks", "ipv6_cidr_blocks"]
      sgs            = "source_security_group_id"
      self           = "self"
      prefix_lists   = "prefix_list_ids"
      description    = "description"
      security_group = "security_group_id"
    }
  }

  from "aws_vpc_security_group_egress_rule" {
    fields {
      protocol       = "ip_protocol"
      from_port      = "from_port"
      to_port        = "to_port"
      cidrs          = ["cidr_ipv4", "cidr_ipv6"]
      sgs            = "referenced_security_group_id"
      prefix_lists   = "prefix_list_id"
      description    = "description"
      security_group = "security_group_id"
    }
  }
}

view "nacl_ingress" {
  title  = "One record per ingress entry of a network ACL"
  owner  = "nacl"
  fields = ["nacl", "protocol", "from_port", "to_port", "cidrs", "action", "rule_number"]
  lists  = ["cidrs"]

  # What may own a record, and the argument that names it where there is no reference.
  owners {
    aws_network_acl         = null
    aws_default_network_acl = null
  }

  from "aws_network_acl" "aws_default_network_acl" {
    each = "ingress"

    fields {
      protocol    = "protocol"
      from_port   = "from_port"
      to_port     = "to_port"
      cidrs       = ["cidr_block", "ipv6_cidr_block"]
      action      = "action"
      rule_number = "rule_no"
      nacl        = resource
    }
  }

  from "aws_network_acl_rule" {
    where {
      egress = false
    }

    fields {
      protocol    = "protocol"
      from_port   = "from_port"
      to_port     = "to_port"
      cidrs       = ["cidr_block", "ipv6_cidr_block"]
      action      = "rule_action"
      rule_number = "rule_number"
      nacl        = "network_acl_id"
    }
  }
}

view "route" {
  title  = "One record per route"
  owner  = "route_table"
  fields = ["route_table", "cidrs", "gateway_id", "nat_gateway_id", "transit_gateway_id", "vpc_peering_connection_id", "vpc_endpoint_id", "network_interface_id", "prefix_list_id"]
  lists  = ["cidrs"]

  # What may own a record, and the argument that names it where there is no reference.
  owners {
    aws_route_table         = null
    aws_default_route_table = null
  }

  from "aws_route_table" "aws_default_route_table" {
    each = "route"

    fields {
      cidrs                     = ["cidr_block", "ipv6_cidr_block"]
      gateway_id                = "gateway_id"
      nat_gateway_id            = "nat_gateway_id"
      transit_gateway_id        = "transit_gateway_id"
      vpc_peering_connection_id = "vpc_peering_connection_id"
      vpc_endpoint_id           = "vpc_endpoint_id"
      network_interface_id      = "network_interface_id"
      prefix_list_id            = "destination_prefix_list_id"
      route_table               = resource
    }
  }

  from "aws_route" {
    fields {
      cidrs                     = ["destination_cidr_block", "destination_ipv6_cidr_block"]
      gateway_id                = "gateway_id"
      nat_gateway_id            = "nat_gateway_id"
      transit_gateway_id        = "transit_gateway_id"
      vpc_peering_connection_id = "vpc_peering_connection_id"
      vpc_endpoint_id           = "vpc_endpoint_id"
      network_interface_id      = "network_interface_id"
      prefix_list_id            = "destination_prefix_list_id"
      route_table               = "route_table_id"
    }
  }
}

view "iam_policy" {
  title  = "One record per identity policy document"
  owner  = "attached_to"
  fields = ["policy", "attached_to"]

  # What may own a record, and the argument that names it where there is no reference.
  owners {
    aws_iam_role  = "name"
    aws_iam_user  = "name"
    aws_iam_group = "name"
  }

  from "aws_iam_policy" {
    fields {
      policy = "policy"
    }
  }

  from "aws_iam_role_policy" {
    fields {
      policy      = "policy"
      attached_to = "role"
    }
  }

  from "aws_iam_user_policy" {
    fields {
      policy      = "policy"
      attached_to = "user"
    }
  }

  from "aws_iam_group_policy" {
    fields {
      policy      = "policy"
      attached_to = "group"
    }
  }

  from "aws_iam_role" {
    each = "inline_policy"

    fields {
      policy      = "policy"
      attached_to = resource
    }
  }

  from "aws_ssoadmin_permission_set_inline_policy" {
    fields {
      policy      = "inline_policy"
      attached_to = "permission_set_arn"
    }
  }
}

view "managed_attachment" {
  title  = "One record per managed policy attachment"
  owner  = "attached_to"
  fields = ["policy_arn", "attached_to"]

  # What may own a record, and the argument that names it where there is no reference.
  owners {
    aws_iam_role  = "name"
    aws_iam_user  = "name"
    aws_iam_group = "name"
  }

  from "aws_iam_role_policy_attachment" {
    fields {
      policy_arn  = "policy_arn"
      attached_to = "role"
    }
  }

  from "aws_iam_user_policy_attachment" {
    fields {
      policy_arn  = "policy_arn"
      attached_to = "user"
    }
  }

  from "aws_iam_group_policy_attachment" {
    fields {
      policy_arn  = "policy_arn"
      attached_to = "group"
    }
  }

  from "aws_iam_policy_attachment" {
    fields {
      policy_arn  = "policy_arn"
      attached_to = ["roles", "users", "groups"]
    }
  }

  from "aws_iam_role" {
    each = "managed_policy_arns"

    fields {
      policy_arn  = "managed_policy_arns"
      attached_to = resource
    }
  }

  from "aws_iam_role_policy_attachments_exclusive" {
    each = "policy_arns"

    fields {
      policy_arn  = "policy_arns"
      attached_to = "role_name"
    }
  }

  from "aws_ssoadmin_managed_policy_attachment" {
    fields {
      policy_arn  = "managed_policy_arn"
      attached_to = "permission_set_arn"
    }
  }
}

view "s3_policy" {
  title  = "One record per bucket policy"
  owner  = "bucket"
  fields = ["policy", "bucket"]

  # What may own a record, and the argument that names it where there is no reference.
  owners {
    aws_s3_bucket       = "bucket"
    aws_s3_access_point = "name"
  }

  from "aws_s3_bucket_policy" "aws_s3_access_point" {
    fields {
      policy = "policy"
      bucket = "bucket"
    }
  }

  from "aws_s3_bucket" {
    fields {
      policy = "policy"
      bucket = resource
    }
  }

  from "aws_s3control_access_point_policy" {
    fields {
      policy = "policy"
      bucket = "access_point_arn"
    }
  }
}

view "queue_topic_policy" {
  title  = "One record per SQS or SNS resource policy"
  owner  = "resource"
  fields = ["policy", "resource"]

  # What may own a record, and the argument that names it where there is no reference.
  owners {
    aws_sqs_queue = "name"
    aws_sns_topic = "name"
  }

  from "aws_sqs_queue_policy" {
    fields {
      policy   = "policy"
      resource = "queue_url"
    }
  }

  from "aws_sqs_queue" "aws_sns_topic" {
    fields {
      policy   = "policy"
      resource = resource
    }
  }

  from "aws_sns_topic_policy" {
    fields {
      policy   = "policy"
      resource = "arn"
    }
  }
}

view "resource_policy" {
  title  = "One record per resource-based policy of any service"
  owner  = "resource"
  fields = ["policy", "resource"]

  # What may own a record, and the argument that names it where there is no reference.
  owners {
    aws_s3_bucket             = "bucket"
    aws_sqs_queue             = "name"
    aws_sns_topic             = "name"
    aws_ecr_repository        = "name"
    aws_opensearch_domain     = "domain_name"
    aws_cloudwatch_event_bus  = "name"
    aws_backup_vault          = "name"
    aws_secretsmanager_secret = "name"
    aws_dynamodb_table        = "name"
    aws_kinesis_stream        = "name"
    aws_kms_key               = null
    aws_efs_file_system       = null
    aws_api_gateway_rest_api  = null
  }

  from "aws_s3_bucket_policy" {
    fields {
      policy   = "policy"
      resource = "bucket"
    }
  }

  from "aws_s3_bucket" "aws_sqs_queue" "aws_sns_topic" "aws_kms_key" "aws_secretsmanager_secret" {
    fields {
      policy   = "policy"
      resource = resource
    }
  }

  from "aws_sqs_queue_policy" {
    fields {
      policy   = "policy"
      resource = "queue_url"
    }
  }

  from "aws_sns_topic_policy" {
    fields {
      policy   = "policy"
      resource = "arn"
    }
  }

  from "aws_kms_key_policy" {
    fields {
      policy   = "policy"
      resource = "key_id"
    }
  }

  from "aws_secretsmanager_secret_policy" {
    fields {
      policy   = "policy"
      resource = "secret_arn"
    }
  }

  from "aws_ecr_repository_policy" {
    fields {
      policy   = "policy"
      resource = "repository"
    }
  }

  from "aws_opensearch_domain_policy" {
    fields {
      policy   = "access_policies"
      resource = "domain_name"
    }
  }

  from "aws_opensearch_domain" {
    fields {
      policy   = "access_policies"
      resource = resource
    }
  }

  from "aws_cloudwatch_event_bus_policy" {
    fields {
      policy   = "policy"
      resource = "event_bus_name"
    }
  }

  from "aws_cloudwatch_log_resource_policy" {
    fields {
      policy   = "policy_document"
      resource = "policy_name"
    }
  }

  from "aws_efs_file_system_policy" {
    fields {
      policy   = "policy"
      resource = "file_system_id"
    }
  }

  from "aws_backup_vault_policy" {
    fields {
      policy   = "policy"
      resource = "backup_vault_name"
    }
  }

  from "aws_glue_resource_policy" {
    fields {
      policy = "policy"
    }
  }

  from "aws_api_gateway_rest_api_policy" {
    fields {
      policy   = "policy"
      resource = "rest_api_id"
    }
  }

  from "aws_dynamodb_resource_policy" "aws_kinesis_resource_policy" {
    fields {
      policy   = "policy"
      resource = "resource_arn"
    }
  }
}

view "nacl_egress" {
  title  = "One record per egress entry of a network ACL"
  owner  = "nacl"
  fields = ["nacl", "protocol", "from_port", "to_port", "cidrs", "action", "rule_number"]
  lists  = ["cidrs"]

  # What may own a record, and the argument that names it where there is no reference.
  owners {
    aws_network_acl         = null
    aws_default_network_acl = null
  }

  from "aws_network_acl" "aws_default_network_acl" {
    each = "egress"

    fields {
      protocol    = "protocol"
      from_port   = "from_port"
      to_port     = "to_port"
      cidrs       = ["cidr_block", "ipv6_cidr_block"]
      action      = "action"
      rule_number = "rule_no"
      nacl        = resource
    }
  }

  from "aws_network_acl_rule" {
    where {
      egress = true
    }

    fields {
      protocol    = "protocol"
      from_port   = "from_port"
      to_port     = "to_port"
      cidrs       = ["cidr_block", "ipv6_cidr_block"]
      action      = "rule_action"
      rule_number = "rule_number"
      nacl        = "network_acl_id"
    }
  }
}
