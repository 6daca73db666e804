# What terraform-aws-modules/vpc makes of its inputs; facts of version 6.6.0.
foreign_module "vpc" {
  source   = "terraform-aws-modules/vpc/aws"
  versions = ">= 3.0, < 7.0"

  inputs {
    create_vpc                                                     = true
    region                                                         = null
    name                                                           = ""
    tags                                                           = {}
    vpc_tags                                                       = {}
    cidr                                                           = "10.0.0.0/16"
    secondary_cidr_blocks                                          = []
    azs                                                            = []
    instance_tenancy                                               = "default"
    enable_dns_hostnames                                           = true
    enable_dns_support                                             = true
    enable_network_address_usage_metrics                           = null
    use_ipam_pool                                                  = false
    ipv4_ipam_pool_id                                              = null
    ipv4_netmask_length                                            = null
    enable_ipv6                                                    = false
    map_public_ip_on_launch                                        = false
    create_igw                                                     = true
    create_egress_only_igw                                         = true
    igw_tags                                                       = {}
    enable_nat_gateway                                             = false
    single_nat_gateway                                             = false
    one_nat_gateway_per_az                                         = false
    reuse_nat_ips                                                  = false
    external_nat_ip_ids                                            = []
    nat_gateway_destination_cidr_block                             = "0.0.0.0/0"
    nat_gateway_tags                                               = {}
    nat_eip_tags                                                   = {}
    create_private_nat_gateway_route                               = true
    create_multiple_public_route_tables                            = false
    create_multiple_intra_route_tables                             = false
    create_database_subnet_group                                   = true
    database_subnet_group_name                                     = null
    database_subnet_group_tags                                     = {}
    create_database_subnet_route_table                             = false
    create_database_internet_gateway_route                         = false
    create_database_nat_gateway_route                              = false
    create_elasticache_subnet_group                                = true
    elasticache_subnet_group_name                                  = null
    create_redshift_subnet_group                                   = true
    redshift_subnet_group_name                                     = null
    enable_public_redshift                                         = false
    enable_vpn_gateway                                             = false
    amazon_side_asn                                                = "64512"
    vpn_gateway_az                                                 = null
    vpn_gateway_tags                                               = {}
    customer_gateways                                              = {}
    customer_gateway_tags                                          = {}
    manage_default_security_group                                  = true
    default_security_group_name                                    = null
    default_security_group_ingress                                 = []
    default_security_group_egress                                  = []
    default_security_group_tags                                    = {}
    manage_default_network_acl                                     = true
    default_network_acl_name                                       = null
    default_network_acl_tags                                       = {}
    default_network_acl_ingress                                    = [{ rule_no = 100, action = "allow", from_port = 0, to_port = 0, protocol = "-1", cidr_block = "0.0.0.0/0" }, { rule_no = 101, action = "allow", from_port = 0, to_port = 0, protocol = "-1", ipv6_cidr_block = "::/0" }]
    default_network_acl_egress                                     = [{ rule_no = 100, action = "allow", from_port = 0, to_port = 0, protocol = "-1", cidr_block = "0.0.0.0/0" }, { rule_no = 101, action = "allow", from_port = 0, to_port = 0, protocol = "-1", ipv6_cidr_block = "::/0" }]
    manage_default_route_table                                     = true
    default_route_table_name                                       = null
    default_route_table_tags                                       = {}
    default_route_table_routes                                     = []
    manage_default_vpc                                             = false
    default_vpc_name                                               = null
    default_vpc_enable_dns_support                                 = true
    default_vpc_enable_dns_hostnames                               = true
    default_vpc_tags                                               = {}
    enable_flow_log                                                = false
    flow_log_destination_type                                      = "cloud-watch-logs"
    flow_log_destination_arn                                       = ""
    flow_log_log_format                                            = null
    flow_log_traffic_type                                          = "ALL"
    flow_log_max_aggregation_interval                              = 600
    flow_log_file_format                                           = null
    flow_log_per_hour_partition                                    = false
    flow_log_hive_compatible_partitions                            = false
    vpc_flow_log_tags                                              = {}
    create_flow_log_cloudwatch_log_group                           = false
    create_flow_log_cloudwatch_iam_role                            = false
    flow_log_cloudwatch_iam_role_arn                               = ""
    flow_log_cloudwatch_log_group_name_prefix                      = "/aws/vpc-flow-log/"
    flow_log_cloudwatch_log_group_name_suffix                      = ""
    flow_log_cloudwatch_log_group_retention_in_days                = null
    flow_log_cloudwatch_log_group_kms_key_id                       = null
    vpc_flow_log_permissions_boundary                              = null
    vpc_flow_log_iam_role_name                                     = "vpc-flow-log-role"
    vpc_flow_log_iam_role_use_name_prefix                          = true
    vpc_flow_log_iam_policy_name                                   = "vpc-flow-log-to-cloudwatch"
    vpc_flow_log_iam_policy_use_name_prefix                        = true
    public_subnets                                                 = []
    public_subnet_names                                            = []
    public_subnet_suffix                                           = "public"
    public_subnet_tags                                             = {}
    public_subnet_assign_ipv6_address_on_creation                  = false
    public_subnet_enable_resource_name_dns_a_record_on_launch      = false
    public_route_table_tags                                        = {}
    public_dedicated_network_acl                                   = false
    public_acl_tags                                                = {}
    public_inbound_acl_rules                                       = [{ rule_number = 100, rule_action = "allow", from_port = 0, to_port = 0, protocol = "-1", cidr_block = "0.0.0.0/0" }]
    public_outbound_acl_rules                                      = [{ rule_number = 100, rule_action = "allow", from_port = 0, to_port = 0, protocol = "-1", cidr_block = "0.0.0.0/0" }]
    private_subnets                                                = []
    private_subnet_names                                           = []
    private_subnet_suffix                                          = "private"
    private_subnet_tags                                            = {}
    private_subnet_assign_ipv6_address_on_creation                 = false
    private_subnet_enable_resource_name_dns_a_record_on_launch     = false
    private_route_table_tags                                       = {}
    private_dedicated_network_acl                                  = false
    private_acl_tags                                               = {}
    private_inbound_acl_rules                                      = [{ rule_number = 100, rule_action = "allow", from_port = 0, to_port = 0, protocol = "-1", cidr_block = "0.0.0.0/0" }]
    private_outbound_acl_rules                                     = [{ rule_number = 100, rule_action = "allow", from_port = 0, to_port = 0, protocol = "-1", cidr_block = "0.0.0.0/0" }]
    database_subnets                                               = []
    database_subnet_names                                          = []
    database_subnet_suffix                                         = "db"
    database_subnet_tags                                           = {}
    database_subnet_assign_ipv6_address_on_creation                = false
    database_subnet_enable_resource_name_dns_a_record_on_launch    = false
    database_route_table_tags                                      = {}
    database_dedicated_network_acl                                 = false
    database_acl_tags                                              = {}
    database_inbound_acl_rules                                     = [{ rule_number = 100, rule_action = "allow", from_port = 0, to_port = 0, protocol = "-1", cidr_block = "0.0.0.0/0" }]
    database_outbound_acl_rules                                    = [{ rule_number = 100, rule_action = "allow", from_port = 0, to_port = 0, protocol = "-1", cidr_block = "0.0.0.0/0" }]
    elasticache_subnets                                            = []
    elasticache_subnet_names                                       = []
    elasticache_subnet_suffix                                      = "elasticache"
    elasticache_subnet_tags                                        = {}
    elasticache_subnet_assign_ipv6_address_on_creation             = false
    elasticache_subnet_enable_resource_name_dns_a_record_on_launch = false
    elasticache_route_table_tags                                   = {}
    elasticache_dedicated_network_acl                              = false
    elasticache_acl_tags                                           = {}
    elasticache_inbound_acl_rules                                  = [{ rule_number = 100, rule_action = "allow", from_port = 0, to_port = 0, protocol = "-1", cidr_block = "0.0.0.0/0" }]
    elasticache_outbound_acl_rules                                 = [{ rule_number = 100, rule_action = "allow", from_port = 0, to_port = 0, protocol = "-1", cidr_block = "0.0.0.0/0" }]
    redshift_subnets                                               = []
    redshift_subnet_names                                          = []
    redshift_subnet_suffix                                         = "redshift"
    redshift_subnet_tags                                           = {}
    redshift_subnet_assign_ipv6_address_on_creation                = false
    redshift_subnet_enable_resource_name_dns_a_record_on_launch    = false
    redshift_route_table_tags                                      = {}
    redshift_dedicated_network_acl                                 = false
    redshift_acl_tags                                              = {}
    redshift_inbound_acl_rules                                     = [{ rule_number = 100, rule_action = "allow", from_port = 0, to_port = 0, protocol = "-1", cidr_block = "0.0.0.0/0" }]
    redshift_outbound_acl_rules                                    = [{ rule_number = 100, rule_action = "allow", from_port = 0, to_port = 0, protocol = "-1", cidr_block = "0.0.0.0/0" }]
    intra_subnets                                                  = []
    intra_subnet_names                                             = []
    intra_subnet_suffix                                            = "intra"
    intra_subnet_tags                                              = {}
    intra_subnet_assign_ipv6_address_on_creation                   = false
    intra_subnet_enable_resource_name_dns_a_record_on_launch       = false
    intra_route_table_tags                                         = {}
    intra_dedicated_network_acl                                    = false
    intra_acl_tags                                                 = {}
    intra_inbound_acl_rules                                        = [{ rule_number = 100, rule_action = "allow", from_port = 0, to_port = 0, protocol = "-1", cidr_block = "0.0.0.0/0" }]
    intra_outbound_acl_rules                                       = [{ rule_number = 100, rule_action = "allow", from_port = 0, to_port = 0, protocol = "-1", cidr_block = "0.0.0.0/0" }]
    public_subnet_tags_per_az                                      = {}
    private_subnet_tags_per_az                                     = {}
    create_elasticache_subnet_route_table                          = false
    create_redshift_subnet_route_table                             = false
  }

  other_inputs = [
    "putin_khuylo", "external_nat_ips", "enable_dhcp_options", "dhcp_options_domain_name", "dhcp_options_domain_name_servers",
    "dhcp_options_ntp_servers", "dhcp_options_tags", "propagate_private_route_tables_vgw", "propagate_public_route_tables_vgw",
    "flow_log_cloudwatch_iam_role_conditions", "public_subnet_ipv6_prefixes", "private_subnet_ipv6_prefixes",
    "database_subnet_ipv6_prefixes", "intra_subnet_ipv6_prefixes", "flow_log_cloudwatch_log_group_class",
    "flow_log_cloudwatch_log_group_skip_destroy", "flow_log_deliver_cross_account_role",
  ]
}

locals {
  max_subnet_length = max(length(var.private_subnets), length(var.public_subnets), length(var.elasticache_subnets), length(var.database_subnets), length(var.redshift_subnets))
  nat_gateway_count = var.single_nat_gateway ? 1 : var.one_nat_gateway_per_az ? length(var.azs) : local.max_subnet_length
  vpc_id            = try(aws_vpc.this[0].id, "")
  public_tables     = var.create_multiple_public_route_tables ? length(var.public_subnets) : 1
  flow_log          = var.create_vpc && var.enable_flow_log
  flow_log_group    = local.flow_log && var.flow_log_destination_type != "s3" && var.create_flow_log_cloudwatch_log_group
  flow_log_role     = local.flow_log && var.flow_log_destination_type != "s3" && var.create_flow_log_cloudwatch_iam_role
}

resource "aws_vpc" "this" {
  count                                = var.create_vpc ? 1 : 0
  region                               = var.region
  cidr_block                           = var.use_ipam_pool ? null : var.cidr
  ipv4_ipam_pool_id                    = var.ipv4_ipam_pool_id
  ipv4_netmask_length                  = var.ipv4_netmask_length
  assign_generated_ipv6_cidr_block     = var.enable_ipv6 && !var.use_ipam_pool ? true : null
  instance_tenancy                     = var.instance_tenancy
  enable_dns_hostnames                 = var.enable_dns_hostnames
  enable_dns_support                   = var.enable_dns_support
  enable_network_address_usage_metrics = var.enable_network_address_usage_metrics
  tags                                 = merge({ Name = var.name }, var.tags, var.vpc_tags)
}

resource "aws_vpc_ipv4_cidr_block_association" "this" {
  count      = var.create_vpc ? length(var.secondary_cidr_blocks) : 0
  vpc_id     = aws_vpc.this[0].id
  cidr_block = element(var.secondary_cidr_blocks, count.index)
}

resource "aws_subnet" "public" {
  count                                       = var.create_vpc && (!var.one_nat_gateway_per_az || length(var.public_subnets) >= length(var.azs)) ? length(var.public_subnets) : 0
  region                                      = var.region
  vpc_id                                      = local.vpc_id
  cidr_block                                  = element(var.public_subnets, count.index)
  availability_zone                           = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? element(var.azs, count.index) : null
  availability_zone_id                        = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) == 0 ? element(var.azs, count.index) : null
  assign_ipv6_address_on_creation             = var.public_subnet_assign_ipv6_address_on_creation
  enable_resource_name_dns_a_record_on_launch = var.public_subnet_enable_resource_name_dns_a_record_on_launch
  map_public_ip_on_launch                     = var.map_public_ip_on_launch
  tags                                        = merge({ Name = try(var.public_subnet_names[count.index], format("${var.name}-${var.public_subnet_suffix}-%s", element(var.azs, count.index))) }, var.tags, var.public_subnet_tags, lookup(var.public_subnet_tags_per_az, element(var.azs, count.index), {}))
}

resource "aws_network_acl" "public" {
  count      = var.create_vpc && length(var.public_subnets) > 0 && var.public_dedicated_network_acl ? 1 : 0
  region     = var.region
  vpc_id     = local.vpc_id
  subnet_ids = aws_subnet.public[*].id
  tags       = merge({ Name = "${var.name}-${var.public_subnet_suffix}" }, var.tags, var.public_acl_tags)
}

resource "aws_network_acl_rule" "public_inbound" {
  count           = var.create_vpc && length(var.public_subnets) > 0 && var.public_dedicated_network_acl ? length(var.public_inbound_acl_rules) : 0
  region          = var.region
  network_acl_id  = aws_network_acl.public[0].id
  egress          = false
  rule_number     = var.public_inbound_acl_rules[count.index]["rule_number"]
  rule_action     = var.public_inbound_acl_rules[count.index]["rule_action"]
  from_port       = lookup(var.public_inbound_acl_rules[count.index], "from_port", null)
  to_port         = lookup(var.public_inbound_acl_rules[count.index], "to_port", null)
  icmp_code       = lookup(var.public_inbound_acl_rules[count.index], "icmp_code", null)
  icmp_type       = lookup(var.public_inbound_acl_rules[count.index], "icmp_type", null)
  protocol        = var.public_inbound_acl_rules[count.index]["protocol"]
  cidr_block      = lookup(var.public_inbound_acl_rules[count.index], "cidr_block", null)
  ipv6_cidr_block = lookup(var.public_inbound_acl_rules[count.index], "ipv6_cidr_block", null)
}

resource "aws_network_acl_rule" "public_outbound" {
  count           = var.create_vpc && length(var.public_subnets) > 0 && var.public_dedicated_network_acl ? length(var.public_outbound_acl_rules) : 0
  region          = var.region
  network_acl_id  = aws_network_acl.public[0].id
  egress          = true
  rule_number     = var.public_outbound_acl_rules[count.index]["rule_number"]
  rule_action     = var.public_outbound_acl_rules[count.index]["rule_action"]
  from_port       = lookup(var.public_outbound_acl_rules[count.index], "from_port", null)
  to_port         = lookup(var.public_outbound_acl_rules[count.index], "to_port", null)
  icmp_code       = lookup(var.public_outbound_acl_rules[count.index], "icmp_code", null)
  icmp_type       = lookup(var.public_outbound_acl_rules[count.index], "icmp_type", null)
  protocol        = var.public_outbound_acl_rules[count.index]["protocol"]
  cidr_block      = lookup(var.public_outbound_acl_rules[count.index], "cidr_block", null)
  ipv6_cidr_block = lookup(var.public_outbound_acl_rules[count.index], "ipv6_cidr_block", null)
}

resource "aws_subnet" "private" {
  count                                       = var.create_vpc ? length(var.private_subnets) : 0
  region                                      = var.region
  vpc_id                                      = local.vpc_id
  cidr_block                                  = element(var.private_subnets, count.index)
  availability_zone                           = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? element(var.azs, count.index) : null
  availability_zone_id                        = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) == 0 ? element(var.azs, count.index) : null
  assign_ipv6_address_on_creation             = var.private_subnet_assign_ipv6_address_on_creation
  enable_resource_name_dns_a_record_on_launch = var.private_subnet_enable_resource_name_dns_a_record_on_launch
  tags                                        = merge({ Name = try(var.private_subnet_names[count.index], format("${var.name}-${var.private_subnet_suffix}-%s", element(var.azs, count.index))) }, var.tags, var.private_subnet_tags, lookup(var.private_subnet_tags_per_az, element(var.azs, count.index), {}))
}

resource "aws_network_acl" "private" {
  count      = var.create_vpc && length(var.private_subnets) > 0 && var.private_dedicated_network_acl ? 1 : 0
  region     = var.region
  vpc_id     = local.vpc_id
  subnet_ids = aws_subnet.private[*].id
  tags       = merge({ Name = "${var.name}-${var.private_subnet_suffix}" }, var.tags, var.private_acl_tags)
}

resource "aws_network_acl_rule" "private_inbound" {
  count           = var.create_vpc && length(var.private_subnets) > 0 && var.private_dedicated_network_acl ? length(var.private_inbound_acl_rules) : 0
  region          = var.region
  network_acl_id  = aws_network_acl.private[0].id
  egress          = false
  rule_number     = var.private_inbound_acl_rules[count.index]["rule_number"]
  rule_action     = var.private_inbound_acl_rules[count.index]["rule_action"]
  from_port       = lookup(var.private_inbound_acl_rules[count.index], "from_port", null)
  to_port         = lookup(var.private_inbound_acl_rules[count.index], "to_port", null)
  icmp_code       = lookup(var.private_inbound_acl_rules[count.index], "icmp_code", null)
  icmp_type       = lookup(var.private_inbound_acl_rules[count.index], "icmp_type", null)
  protocol        = var.private_inbound_acl_rules[count.index]["protocol"]
  cidr_block      = lookup(var.private_inbound_acl_rules[count.index], "cidr_block", null)
  ipv6_cidr_block = lookup(var.private_inbound_acl_rules[count.index], "ipv6_cidr_block", null)
}

resource "aws_network_acl_rule" "private_outbound" {
  count           = var.create_vpc && length(var.private_subnets) > 0 && var.private_dedicated_network_acl ? length(var.private_outbound_acl_rules) : 0
  region          = var.region
  network_acl_id  = aws_network_acl.private[0].id
  egress          = true
  rule_number     = var.private_outbound_acl_rules[count.index]["rule_number"]
  rule_action     = var.private_outbound_acl_rules[count.index]["rule_action"]
  from_port       = lookup(var.private_outbound_acl_rules[count.index], "from_port", null)
  to_port         = lookup(var.private_outbound_acl_rules[count.index], "to_port", null)
  icmp_code       = lookup(var.private_outbound_acl_rules[count.index], "icmp_code", null)
  icmp_type       = lookup(var.private_outbound_acl_rules[count.index], "icmp_type", null)
  protocol        = var.private_outbound_acl_rules[count.index]["protocol"]
  cidr_block      = lookup(var.private_outbound_acl_rules[count.index], "cidr_block", null)
  ipv6_cidr_block = lookup(var.private_outbound_acl_rules[count.index], "ipv6_cidr_block", null)
}

resource "aws_subnet" "database" {
  count                                       = var.create_vpc ? length(var.database_subnets) : 0
  region                                      = var.region
  vpc_id                                      = local.vpc_id
  cidr_block                                  = element(var.database_subnets, count.index)
  availability_zone                           = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? element(var.azs, count.index) : null
  availability_zone_id                        = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) == 0 ? element(var.azs, count.index) : null
  assign_ipv6_address_on_creation             = var.database_subnet_assign_ipv6_address_on_creation
  enable_resource_name_dns_a_record_on_launch = var.database_subnet_enable_resource_name_dns_a_record_on_launch
  tags                                        = merge({ Name = try(var.database_subnet_names[count.index], format("${var.name}-${var.database_subnet_suffix}-%s", element(var.azs, count.index))) }, var.tags, var.database_subnet_tags)
}

resource "aws_network_acl" "database" {
  count      = var.create_vpc && length(var.database_subnets) > 0 && var.database_dedicated_network_acl ? 1 : 0
  region     = var.region
  vpc_id     = local.vpc_id
  subnet_ids = aws_subnet.database[*].id
  tags       = merge({ Name = "${var.name}-${var.database_subnet_suffix}" }, var.tags, var.database_acl_tags)
}

resource "aws_network_acl_rule" "database_inbound" {
  count           = var.create_vpc && length(var.database_subnets) > 0 && var.database_dedicated_network_acl ? length(var.database_inbound_acl_rules) : 0
  region          = var.region
  network_acl_id  = aws_network_acl.database[0].id
  egress          = false
  rule_number     = var.database_inbound_acl_rules[count.index]["rule_number"]
  rule_action     = var.database_inbound_acl_rules[count.index]["rule_action"]
  from_port       = lookup(var.database_inbound_acl_rules[count.index], "from_port", null)
  to_port         = lookup(var.database_inbound_acl_rules[count.index], "to_port", null)
  icmp_code       = lookup(var.database_inbound_acl_rules[count.index], "icmp_code", null)
  icmp_type       = lookup(var.database_inbound_acl_rules[count.index], "icmp_type", null)
  protocol        = var.database_inbound_acl_rules[count.index]["protocol"]
  cidr_block      = lookup(var.database_inbound_acl_rules[count.index], "cidr_block", null)
  ipv6_cidr_block = lookup(var.database_inbound_acl_rules[count.index], "ipv6_cidr_block", null)
}

resource "aws_network_acl_rule" "database_outbound" {
  count           = var.create_vpc && length(var.database_subnets) > 0 && var.database_dedicated_network_acl ? length(var.database_outbound_acl_rules) : 0
  region          = var.region
  network_acl_id  = aws_network_acl.database[0].id
  egress          = true
  rule_number     = var.database_outbound_acl_rules[count.index]["rule_number"]
  rule_action     = var.database_outbound_acl_rules[count.index]["rule_action"]
  from_port       = lookup(var.database_outbound_acl_rules[count.index], "from_port", null)
  to_port         = lookup(var.database_outbound_acl_rules[count.index], "to_port", null)
  icmp_code       = lookup(var.database_outbound_acl_rules[count.index], "icmp_code", null)
  icmp_type       = lookup(var.database_outbound_acl_rules[count.index], "icmp_type", null)
  protocol        = var.database_outbound_acl_rules[count.index]["protocol"]
  cidr_block      = lookup(var.database_outbound_acl_rules[count.index], "cidr_block", null)
  ipv6_cidr_block = lookup(var.database_outbound_acl_rules[count.index], "ipv6_cidr_block", null)
}

resource "aws_subnet" "elasticache" {
  count                                       = var.create_vpc ? length(var.elasticache_subnets) : 0
  region                                      = var.region
  vpc_id                                      = local.vpc_id
  cidr_block                                  = element(var.elasticache_subnets, count.index)
  availability_zone                           = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? element(var.azs, count.index) : null
  availability_zone_id                        = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) == 0 ? element(var.azs, count.index) : null
  assign_ipv6_address_on_creation             = var.elasticache_subnet_assign_ipv6_address_on_creation
  enable_resource_name_dns_a_record_on_launch = var.elasticache_subnet_enable_resource_name_dns_a_record_on_launch
  tags                                        = merge({ Name = try(var.elasticache_subnet_names[count.index], format("${var.name}-${var.elasticache_subnet_suffix}-%s", element(var.azs, count.index))) }, var.tags, var.elasticache_subnet_tags)
}

resource "aws_network_acl" "elasticache" {
  count      = var.create_vpc && length(var.elasticache_subnets) > 0 && var.elasticache_dedicated_network_acl ? 1 : 0
  region     = var.region
  vpc_id     = local.vpc_id
  subnet_ids = aws_subnet.elasticache[*].id
  tags       = merge({ Name = "${var.name}-${var.elasticache_subnet_suffix}" }, var.tags, var.elasticache_acl_tags)
}

resource "aws_network_acl_rule" "elasticache_inbound" {
  count           = var.create_vpc && length(var.elasticache_subnets) > 0 && var.elasticache_dedicated_network_acl ? length(var.elasticache_inbound_acl_rules) : 0
  region          = var.region
  network_acl_id  = aws_network_acl.elasticache[0].id
  egress          = false
  rule_number     = var.elasticache_inbound_acl_rules[count.index]["rule_number"]
  rule_action     = var.elasticache_inbound_acl_rules[count.index]["rule_action"]
  from_port       = lookup(var.elasticache_inbound_acl_rules[count.index], "from_port", null)
  to_port         = lookup(var.elasticache_inbound_acl_rules[count.index], "to_port", null)
  icmp_code       = lookup(var.elasticache_inbound_acl_rules[count.index], "icmp_code", null)
  icmp_type       = lookup(var.elasticache_inbound_acl_rules[count.index], "icmp_type", null)
  protocol        = var.elasticache_inbound_acl_rules[count.index]["protocol"]
  cidr_block      = lookup(var.elasticache_inbound_acl_rules[count.index], "cidr_block", null)
  ipv6_cidr_block = lookup(var.elasticache_inbound_acl_rules[count.index], "ipv6_cidr_block", null)
}

resource "aws_network_acl_rule" "elasticache_outbound" {
  count           = var.create_vpc && length(var.elasticache_subnets) > 0 && var.elasticache_dedicated_network_acl ? length(var.elasticache_outbound_acl_rules) : 0
  region          = var.region
  network_acl_id  = aws_network_acl.elasticache[0].id
  egress          = true
  rule_number     = var.elasticache_outbound_acl_rules[count.index]["rule_number"]
  rule_action     = var.elasticache_outbound_acl_rules[count.index]["rule_action"]
  from_port       = lookup(var.elasticache_outbound_acl_rules[count.index], "from_port", null)
  to_port         = lookup(var.elasticache_outbound_acl_rules[count.index], "to_port", null)
  icmp_code       = lookup(var.elasticache_outbound_acl_rules[count.index], "icmp_code", null)
  icmp_type       = lookup(var.elasticache_outbound_acl_rules[count.index], "icmp_type", null)
  protocol        = var.elasticache_outbound_acl_rules[count.index]["protocol"]
  cidr_block      = lookup(var.elasticache_outbound_acl_rules[count.index], "cidr_block", null)
  ipv6_cidr_block = lookup(var.elasticache_outbound_acl_rules[count.index], "ipv6_cidr_block", null)
}

resource "aws_subnet" "redshift" {
  count                                       = var.create_vpc ? length(var.redshift_subnets) : 0
  region                                      = var.region
  vpc_id                                      = local.vpc_id
  cidr_block                                  = element(var.redshift_subnets, count.index)
  availability_zone                           = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? element(var.azs, count.index) : null
  availability_zone_id                        = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) == 0 ? element(var.azs, count.index) : null
  assign_ipv6_address_on_creation             = var.redshift_subnet_assign_ipv6_address_on_creation
  enable_resource_name_dns_a_record_on_launch = var.redshift_subnet_enable_resource_name_dns_a_record_on_launch
  tags                                        = merge({ Name = try(var.redshift_subnet_names[count.index], format("${var.name}-${var.redshift_subnet_suffix}-%s", element(var.azs, count.index))) }, var.tags, var.redshift_subnet_tags)
}

resource "aws_network_acl" "redshift" {
  count      = var.create_vpc && length(var.redshift_subnets) > 0 && var.redshift_dedicated_network_acl ? 1 : 0
  region     = var.region
  vpc_id     = local.vpc_id
  subnet_ids = aws_subnet.redshift[*].id
  tags       = merge({ Name = "${var.name}-${var.redshift_subnet_suffix}" }, var.tags, var.redshift_acl_tags)
}

resource "aws_network_acl_rule" "redshift_inbound" {
  count           = var.create_vpc && length(var.redshift_subnets) > 0 && var.redshift_dedicated_network_acl ? length(var.redshift_inbound_acl_rules) : 0
  region          = var.region
  network_acl_id  = aws_network_acl.redshift[0].id
  egress          = false
  rule_number     = var.redshift_inbound_acl_rules[count.index]["rule_number"]
  rule_action     = var.redshift_inbound_acl_rules[count.index]["rule_action"]
  from_port       = lookup(var.redshift_inbound_acl_rules[count.index], "from_port", null)
  to_port         = lookup(var.redshift_inbound_acl_rules[count.index], "to_port", null)
  icmp_code       = lookup(var.redshift_inbound_acl_rules[count.index], "icmp_code", null)
  icmp_type       = lookup(var.redshift_inbound_acl_rules[count.index], "icmp_type", null)
  protocol        = var.redshift_inbound_acl_rules[count.index]["protocol"]
  cidr_block      = lookup(var.redshift_inbound_acl_rules[count.index], "cidr_block", null)
  ipv6_cidr_block = lookup(var.redshift_inbound_acl_rules[count.index], "ipv6_cidr_block", null)
}

resource "aws_network_acl_rule" "redshift_outbound" {
  count           = var.create_vpc && length(var.redshift_subnets) > 0 && var.redshift_dedicated_network_acl ? length(var.redshift_outbound_acl_rules) : 0
  region          = var.region
  network_acl_id  = aws_network_acl.redshift[0].id
  egress          = true
  rule_number     = var.redshift_outbound_acl_rules[count.index]["rule_number"]
  rule_action     = var.redshift_outbound_acl_rules[count.index]["rule_action"]
  from_port       = lookup(var.redshift_outbound_acl_rules[count.index], "from_port", null)
  to_port         = lookup(var.redshift_outbound_acl_rules[count.index], "to_port", null)
  icmp_code       = lookup(var.redshift_outbound_acl_rules[count.index], "icmp_code", null)
  icmp_type       = lookup(var.redshift_outbound_acl_rules[count.index], "icmp_type", null)
  protocol        = var.redshift_outbound_acl_rules[count.index]["protocol"]
  cidr_block      = lookup(var.redshift_outbound_acl_rules[count.index], "cidr_block", null)
  ipv6_cidr_block = lookup(var.redshift_outbound_acl_rules[count.index], "ipv6_cidr_block", null)
}

resource "aws_subnet" "intra" {
  count                                       = var.create_vpc ? length(var.intra_subnets) : 0
  region                                      = var.region
  vpc_id                                      = local.vpc_id
  cidr_block                                  = element(var.intra_subnets, count.index)
  availability_zone                           = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) > 0 ? element(var.azs, count.index) : null
  availability_zone_id                        = length(regexall("^[a-z]{2}-", element(var.azs, count.index))) == 0 ? element(var.azs, count.index) : null
  assign_ipv6_address_on_creation             = var.intra_subnet_assign_ipv6_address_on_creation
  enable_resource_name_dns_a_record_on_launch = var.intra_subnet_enable_resource_name_dns_a_record_on_launch
  tags                                        = merge({ Name = try(var.intra_subnet_names[count.index], format("${var.name}-${var.intra_subnet_suffix}-%s", element(var.azs, count.index))) }, var.tags, var.intra_subnet_tags)
}

resource "aws_network_acl" "intra" {
  count      = var.create_vpc && length(var.intra_subnets) > 0 && var.intra_dedicated_network_acl ? 1 : 0
  region     = var.region
  vpc_id     = local.vpc_id
  subnet_ids = aws_subnet.intra[*].id
  tags       = merge({ Name = "${var.name}-${var.intra_subnet_suffix}" }, var.tags, var.intra_acl_tags)
}

resource "aws_network_acl_rule" "intra_inbound" {
  count           = var.create_vpc && length(var.intra_subnets) > 0 && var.intra_dedicated_network_acl ? length(var.intra_inbound_acl_rules) : 0
  region          = var.region
  network_acl_id  = aws_network_acl.intra[0].id
  egress          = false
  rule_number     = var.intra_inbound_acl_rules[count.index]["rule_number"]
  rule_action     = var.intra_inbound_acl_rules[count.index]["rule_action"]
  from_port       = lookup(var.intra_inbound_acl_rules[count.index], "from_port", null)
  to_port         = lookup(var.intra_inbound_acl_rules[count.index], "to_port", null)
  icmp_code       = lookup(var.intra_inbound_acl_rules[count.index], "icmp_code", null)
  icmp_type       = lookup(var.intra_inbound_acl_rules[count.index], "icmp_type", null)
  protocol        = var.intra_inbound_acl_rules[count.index]["protocol"]
  cidr_block      = lookup(var.intra_inbound_acl_rules[count.index], "cidr_block", null)
  ipv6_cidr_block = lookup(var.intra_inbound_acl_rules[count.index], "ipv6_cidr_block", null)
}

resource "aws_network_acl_rule" "intra_outbound" {
  count           = var.create_vpc && length(var.intra_subnets) > 0 && var.intra_dedicated_network_acl ? length(var.intra_outbound_acl_rules) : 0
  region          = var.region
  network_acl_id  = aws_network_acl.intra[0].id
  egress          = true
  rule_number     = var.intra_outbound_acl_rules[count.index]["rule_number"]
  rule_action     = var.intra_outbound_acl_rules[count.index]["rule_action"]
  from_port       = lookup(var.intra_outbound_acl_rules[count.index], "from_port", null)
  to_port         = lookup(var.intra_outbound_acl_rules[count.index], "to_port", null)
  icmp_code       = lookup(var.intra_outbound_acl_rules[count.index], "icmp_code", null)
  icmp_type       = lookup(var.intra_outbound_acl_rules[count.index], "icmp_type", null)
  protocol        = var.intra_outbound_acl_rules[count.index]["protocol"]
  cidr_block      = lookup(var.intra_outbound_acl_rules[count.index], "cidr_block", null)
  ipv6_cidr_block = lookup(var.intra_outbound_acl_rules[count.index], "ipv6_cidr_block", null)
}

resource "aws_route_table" "public" {
  count  = var.create_vpc && length(var.public_subnets) > 0 ? local.public_tables : 0
  region = var.region
  vpc_id = local.vpc_id
  tags   = merge({ Name = var.create_multiple_public_route_tables ? format("${var.name}-${var.public_subnet_suffix}-%s", element(var.azs, count.index)) : "${var.name}-${var.public_subnet_suffix}" }, var.tags, var.public_route_table_tags)
}

resource "aws_route_table_association" "public" {
  count          = var.create_vpc ? length(var.public_subnets) : 0
  region         = var.region
  subnet_id      = element(aws_subnet.public[*].id, count.index)
  route_table_id = element(aws_route_table.public[*].id, var.create_multiple_public_route_tables ? count.index : 0)
}

resource "aws_route_table" "private" {
  count  = var.create_vpc && length(var.private_subnets) > 0 ? local.nat_gateway_count : 0
  region = var.region
  vpc_id = local.vpc_id
  tags   = merge({ Name = var.single_nat_gateway ? "${var.name}-${var.private_subnet_suffix}" : format("${var.name}-${var.private_subnet_suffix}-%s", element(var.azs, count.index)) }, var.tags, var.private_route_table_tags)
}

resource "aws_route_table_association" "private" {
  count          = var.create_vpc ? length(var.private_subnets) : 0
  region         = var.region
  subnet_id      = element(aws_subnet.private[*].id, count.index)
  route_table_id = element(aws_route_table.private[*].id, var.single_nat_gateway ? 0 : count.index)
}

resource "aws_route_table" "intra" {
  count  = var.create_vpc && length(var.intra_subnets) > 0 ? (var.create_multiple_intra_route_tables ? length(var.intra_subnets) : 1) : 0
  region = var.region
  vpc_id = local.vpc_id
  tags   = merge({ Name = var.create_multiple_intra_route_tables ? format("${var.name}-${var.intra_subnet_suffix}-%s", element(var.azs, count.index)) : "${var.name}-${var.intra_subnet_suffix}" }, var.tags, var.intra_route_table_tags)
}

resource "aws_route_table_association" "intra" {
  count          = var.create_vpc ? length(var.intra_subnets) : 0
  region         = var.region
  subnet_id      = element(aws_subnet.intra[*].id, count.index)
  route_table_id = element(aws_route_table.intra[*].id, var.create_multiple_intra_route_tables ? count.index : 0)
}

resource "aws_route_table" "database" {
  count  = var.create_vpc && length(var.database_subnets) > 0 && var.create_database_subnet_route_table ? (var.single_nat_gateway || var.create_database_internet_gateway_route ? 1 : length(var.database_subnets)) : 0
  region = var.region
  vpc_id = local.vpc_id
  tags   = merge({ Name = var.single_nat_gateway || var.create_database_internet_gateway_route ? "${var.name}-${var.database_subnet_suffix}" : format("${var.name}-${var.database_subnet_suffix}-%s", element(var.azs, count.index)) }, var.tags, var.database_route_table_tags)
}

resource "aws_route_table_association" "database" {
  count          = var.create_vpc ? length(var.database_subnets) : 0
  region         = var.region
  subnet_id      = element(aws_subnet.database[*].id, count.index)
  route_table_id = element(coalescelist(aws_route_table.database[*].id, aws_route_table.private[*].id), var.create_database_subnet_route_table ? (var.single_nat_gateway || var.create_database_internet_gateway_route ? 0 : count.index) : count.index)
}

resource "aws_route_table" "elasticache" {
  count  = var.create_vpc && length(var.elasticache_subnets) > 0 && var.create_elasticache_subnet_route_table ? 1 : 0
  region = var.region
  vpc_id = local.vpc_id
  tags   = merge({ Name = "${var.name}-${var.elasticache_subnet_suffix}" }, var.tags, var.elasticache_route_table_tags)
}

resource "aws_route_table_association" "elasticache" {
  count          = var.create_vpc ? length(var.elasticache_subnets) : 0
  region         = var.region
  subnet_id      = element(aws_subnet.elasticache[*].id, count.index)
  route_table_id = element(coalescelist(aws_route_table.elasticache[*].id, aws_route_table.private[*].id), var.single_nat_gateway || var.create_elasticache_subnet_route_table ? 0 : count.index)
}

resource "aws_route_table" "redshift" {
  count  = var.create_vpc && length(var.redshift_subnets) > 0 && var.create_redshift_subnet_route_table ? 1 : 0
  region = var.region
  vpc_id = local.vpc_id
  tags   = merge({ Name = "${var.name}-${var.redshift_subnet_suffix}" }, var.tags, var.redshift_route_table_tags)
}

resource "aws_route_table_association" "redshift" {
  count          = var.create_vpc && !var.enable_public_redshift ? length(var.redshift_subnets) : 0
  region         = var.region
  subnet_id      = element(aws_subnet.redshift[*].id, count.index)
  route_table_id = element(coalescelist(aws_route_table.redshift[*].id, aws_route_table.private[*].id), var.single_nat_gateway || var.create_redshift_subnet_route_table ? 0 : count.index)
}

resource "aws_internet_gateway" "this" {
  count  = var.create_vpc && length(var.public_subnets) > 0 && var.create_igw ? 1 : 0
  region = var.region
  vpc_id = local.vpc_id
  tags   = merge({ Name = var.name }, var.tags, var.igw_tags)
}

resource "aws_egress_only_internet_gateway" "this" {
  count  = var.create_vpc && var.create_egress_only_igw && var.enable_ipv6 && local.max_subnet_length > 0 ? 1 : 0
  region = var.region
  vpc_id = local.vpc_id
  tags   = merge({ Name = var.name }, var.tags, var.igw_tags)
}

resource "aws_route" "public_internet_gateway" {
  count                  = var.create_vpc && length(var.public_subnets) > 0 && var.create_igw ? local.public_tables : 0
  region                 = var.region
  route_table_id         = aws_route_table.public[count.index].id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.this[0].id
}

resource "aws_route" "public_internet_gateway_ipv6" {
  count                       = var.create_vpc && length(var.public_subnets) > 0 && var.create_igw && var.enable_ipv6 ? local.public_tables : 0
  region                      = var.region
  route_table_id              = aws_route_table.public[count.index].id
  destination_ipv6_cidr_block = "::/0"
  gateway_id                  = aws_internet_gateway.this[0].id
}

resource "aws_route" "private_ipv6_egress" {
  count                       = var.create_vpc && var.create_egress_only_igw && var.enable_ipv6 && length(var.private_subnets) > 0 ? local.nat_gateway_count : 0
  region                      = var.region
  route_table_id              = element(aws_route_table.private[*].id, count.index)
  destination_ipv6_cidr_block = "::/0"
  egress_only_gateway_id      = element(aws_egress_only_internet_gateway.this[*].id, 0)
}

resource "aws_route" "database_internet_gateway" {
  count                  = var.create_vpc && length(var.database_subnets) > 0 && var.create_database_subnet_route_table && var.create_igw && var.create_database_internet_gateway_route && !var.create_database_nat_gateway_route ? 1 : 0
  region                 = var.region
  route_table_id         = aws_route_table.database[0].id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.this[0].id
}

resource "aws_route" "database_nat_gateway" {
  count                  = var.create_vpc && length(var.database_subnets) > 0 && var.create_database_subnet_route_table && !var.create_database_internet_gateway_route && var.create_database_nat_gateway_route && var.enable_nat_gateway ? (var.single_nat_gateway ? 1 : length(var.database_subnets)) : 0
  region                 = var.region
  route_table_id         = element(aws_route_table.database[*].id, count.index)
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = element(aws_nat_gateway.this[*].id, count.index)
}

resource "aws_eip" "nat" {
  count  = var.create_vpc && var.enable_nat_gateway && !var.reuse_nat_ips ? local.nat_gateway_count : 0
  region = var.region
  domain = "vpc"
  tags   = merge({ Name = format("${var.name}-%s", element(var.azs, var.single_nat_gateway ? 0 : count.index)) }, var.tags, var.nat_eip_tags)
}

resource "aws_nat_gateway" "this" {
  count         = var.create_vpc && var.enable_nat_gateway ? local.nat_gateway_count : 0
  region        = var.region
  allocation_id = element(var.reuse_nat_ips ? var.external_nat_ip_ids : aws_eip.nat[*].id, var.single_nat_gateway ? 0 : count.index)
  subnet_id     = element(aws_subnet.public[*].id, var.single_nat_gateway ? 0 : count.index)
  tags          = merge({ Name = format("${var.name}-%s", element(var.azs, var.single_nat_gateway ? 0 : count.index)) }, var.tags, var.nat_gateway_tags)
}

resource "aws_route" "private_nat_gateway" {
  count                  = var.create_vpc && var.enable_nat_gateway && var.create_private_nat_gateway_route ? local.nat_gateway_count : 0
  region                 = var.region
  route_table_id         = element(aws_route_table.private[*].id, count.index)
  destination_cidr_block = var.nat_gateway_destination_cidr_block
  nat_gateway_id         = element(aws_nat_gateway.this[*].id, count.index)
}

resource "aws_db_subnet_group" "database" {
  count       = var.create_vpc && length(var.database_subnets) > 0 && var.create_database_subnet_group ? 1 : 0
  region      = var.region
  name        = lower(coalesce(var.database_subnet_group_name, var.name))
  description = "Database subnet group for ${var.name}"
  subnet_ids  = aws_subnet.database[*].id
  tags        = merge({ Name = lower(coalesce(var.database_subnet_group_name, var.name)) }, var.tags, var.database_subnet_group_tags)
}

resource "aws_elasticache_subnet_group" "elasticache" {
  count       = var.create_vpc && length(var.elasticache_subnets) > 0 && var.create_elasticache_subnet_group ? 1 : 0
  region      = var.region
  name        = coalesce(var.elasticache_subnet_group_name, var.name)
  description = "ElastiCache subnet group for ${var.name}"
  subnet_ids  = aws_subnet.elasticache[*].id
  tags        = merge({ Name = coalesce(var.elasticache_subnet_group_name, var.name) }, var.tags)
}

resource "aws_redshift_subnet_group" "redshift" {
  count       = var.create_vpc && length(var.redshift_subnets) > 0 && var.create_redshift_subnet_group ? 1 : 0
  region      = var.region
  name        = lower(coalesce(var.redshift_subnet_group_name, var.name))
  description = "Redshift subnet group for ${var.name}"
  subnet_ids  = aws_subnet.redshift[*].id
  tags        = merge({ Name = coalesce(var.redshift_subnet_group_name, var.name) }, var.tags)
}

resource "aws_vpn_gateway" "this" {
  count             = var.create_vpc && var.enable_vpn_gateway ? 1 : 0
  region            = var.region
  vpc_id            = local.vpc_id
  amazon_side_asn   = var.amazon_side_asn
  availability_zone = var.vpn_gateway_az
  tags              = merge({ Name = var.name }, var.tags, var.vpn_gateway_tags)
}

resource "aws_customer_gateway" "this" {
  for_each    = var.customer_gateways
  region      = var.region
  bgp_asn     = each.value["bgp_asn"]
  ip_address  = each.value["ip_address"]
  device_name = lookup(each.value, "device_name", null)
  type        = "ipsec.1"
  tags        = merge({ Name = "${var.name}-${each.key}" }, var.tags, var.customer_gateway_tags)
}

resource "aws_default_vpc" "this" {
  count                = var.manage_default_vpc ? 1 : 0
  region               = var.region
  enable_dns_support   = var.default_vpc_enable_dns_support
  enable_dns_hostnames = var.default_vpc_enable_dns_hostnames
  tags                 = merge({ Name = coalesce(var.default_vpc_name, "default") }, var.tags, var.default_vpc_tags)
}

resource "aws_default_security_group" "this" {
  count  = var.create_vpc && var.manage_default_security_group ? 1 : 0
  region = var.region
  vpc_id = aws_vpc.this[0].id

  dynamic "ingress" {
    for_each = var.default_security_group_ingress
    content {
      self             = lookup(ingress.value, "self", null)
      cidr_blocks      = compact(split(",", lookup(ingress.value, "cidr_blocks", "")))
      ipv6_cidr_blocks = compact(split(",", lookup(ingress.value, "ipv6_cidr_blocks", "")))
      prefix_list_ids  = compact(split(",", lookup(ingress.value, "prefix_list_ids", "")))
      security_groups  = compact(split(",", lookup(ingress.value, "security_groups", "")))
      description      = lookup(ingress.value, "description", null)
      from_port        = lookup(ingress.value, "from_port", 0)
      to_port          = lookup(ingress.value, "to_port", 0)
      protocol         = lookup(ingress.value, "protocol", "-1")
    }
  }

  dynamic "egress" {
    for_each = var.default_security_group_egress
    content {
      self             = lookup(egress.value, "self", null)
      cidr_blocks      = compact(split(",", lookup(egress.value, "cidr_blocks", "")))
      ipv6_cidr_blocks = compact(split(",", lookup(egress.value, "ipv6_cidr_blocks", "")))
      prefix_list_ids  = compact(split(",", lookup(egress.value, "prefix_list_ids", "")))
      security_groups  = compact(split(",", lookup(egress.value, "security_groups", "")))
      description      = lookup(egress.value, "description", null)
      from_port        = lookup(egress.value, "from_port", 0)
      to_port          = lookup(egress.value, "to_port", 0)
      protocol         = lookup(egress.value, "protocol", "-1")
    }
  }

  tags = merge({ Name = coalesce(var.default_security_group_name, "${var.name}-default") }, var.tags, var.default_security_group_tags)
}

resource "aws_default_network_acl" "this" {
  count                  = var.create_vpc && var.manage_default_network_acl ? 1 : 0
  region                 = var.region
  default_network_acl_id = aws_vpc.this[0].default_network_acl_id

  dynamic "ingress" {
    for_each = var.default_network_acl_ingress
    content {
      action          = ingress.value.action
      cidr_block      = lookup(ingress.value, "cidr_block", null)
      from_port       = ingress.value.from_port
      icmp_code       = lookup(ingress.value, "icmp_code", null)
      icmp_type       = lookup(ingress.value, "icmp_type", null)
      ipv6_cidr_block = lookup(ingress.value, "ipv6_cidr_block", null)
      protocol        = ingress.value.protocol
      rule_no         = ingress.value.rule_no
      to_port         = ingress.value.to_port
    }
  }

  dynamic "egress" {
    for_each = var.default_network_acl_egress
    content {
      action          = egress.value.action
      cidr_block      = lookup(egress.value, "cidr_block", null)
      from_port       = egress.value.from_port
      icmp_code       = lookup(egress.value, "icmp_code", null)
      icmp_type       = lookup(egress.value, "icmp_type", null)
      ipv6_cidr_block = lookup(egress.value, "ipv6_cidr_block", null)
      protocol        = egress.value.protocol
      rule_no         = egress.value.rule_no
      to_port         = egress.value.to_port
    }
  }

  tags = merge({ Name = coalesce(var.default_network_acl_name, "${var.name}-default") }, var.tags, var.default_network_acl_tags)
}

resource "aws_default_route_table" "default" {
  count                  = var.create_vpc && var.manage_default_route_table ? 1 : 0
  region                 = var.region
  default_route_table_id = aws_vpc.this[0].default_route_table_id
  tags                   = merge({ Name = coalesce(var.default_route_table_name, "${var.name}-default") }, var.tags, var.default_route_table_tags)

  dynamic "route" {
    for_each = var.default_route_table_routes
    content {
      cidr_block      = route.value.cidr_block
      ipv6_cidr_block = lookup(route.value, "ipv6_cidr_block", null)
      gateway_id      = lookup(route.value, "gateway_id", null)
      nat_gateway_id  = lookup(route.value, "nat_gateway_id", null)
    }
  }
}

data "aws_partition" "current" {}
data "aws_region" "current" {}
data "aws_caller_identity" "current" {}

resource "aws_flow_log" "this" {
  count                    = local.flow_log ? 1 : 0
  region                   = var.region
  log_destination_type     = var.flow_log_destination_type
  log_destination          = local.flow_log_group ? aws_cloudwatch_log_group.flow_log[0].arn : var.flow_log_destination_arn
  log_format               = var.flow_log_log_format
  iam_role_arn             = local.flow_log_role ? aws_iam_role.vpc_flow_log_cloudwatch[0].arn : var.flow_log_cloudwatch_iam_role_arn
  traffic_type             = var.flow_log_traffic_type
  vpc_id                   = local.vpc_id
  max_aggregation_interval = var.flow_log_max_aggregation_interval
  tags                     = merge(var.tags, var.vpc_flow_log_tags)

  dynamic "destination_options" {
    for_each = var.flow_log_destination_type == "s3" ? [true] : []
    content {
      file_format                = var.flow_log_file_format
      hive_compatible_partitions = var.flow_log_hive_compatible_partitions
      per_hour_partition         = var.flow_log_per_hour_partition
    }
  }
}

resource "aws_cloudwatch_log_group" "flow_log" {
  count             = local.flow_log_group ? 1 : 0
  region            = var.region
  name              = "${var.flow_log_cloudwatch_log_group_name_prefix}${var.flow_log_cloudwatch_log_group_name_suffix == "" ? local.vpc_id : var.flow_log_cloudwatch_log_group_name_suffix}"
  retention_in_days = var.flow_log_cloudwatch_log_group_retention_in_days
  kms_key_id        = var.flow_log_cloudwatch_log_group_kms_key_id
  tags              = merge(var.tags, var.vpc_flow_log_tags)
}

resource "aws_iam_role" "vpc_flow_log_cloudwatch" {
  count                = local.flow_log_role ? 1 : 0
  name                 = var.vpc_flow_log_iam_role_use_name_prefix ? null : var.vpc_flow_log_iam_role_name
  name_prefix          = var.vpc_flow_log_iam_role_use_name_prefix ? "${var.vpc_flow_log_iam_role_name}-" : null
  assume_role_policy   = data.aws_iam_policy_document.flow_log_cloudwatch_assume_role[0].json
  permissions_boundary = var.vpc_flow_log_permissions_boundary
  tags                 = merge(var.tags, var.vpc_flow_log_tags)
}

data "aws_iam_policy_document" "flow_log_cloudwatch_assume_role" {
  count = local.flow_log_role ? 1 : 0
  statement {
    sid     = "AWSVPCFlowLogsAssumeRole"
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["vpc-flow-logs.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "vpc_flow_log_cloudwatch" {
  count = local.flow_log_role ? 1 : 0
  statement {
    sid       = "AWSVPCFlowLogsPushToCloudWatch"
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogGroups", "logs:DescribeLogStreams"]
    resources = [for group in aws_cloudwatch_log_group.flow_log : "arn:${data.aws_partition.current.partition}:logs:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:log-group:${group.name}:*"]
  }
}

resource "aws_iam_policy" "vpc_flow_log_cloudwatch" {
  count       = local.flow_log_role ? 1 : 0
  name        = var.vpc_flow_log_iam_policy_use_name_prefix ? null : var.vpc_flow_log_iam_policy_name
  name_prefix = var.vpc_flow_log_iam_policy_use_name_prefix ? "${var.vpc_flow_log_iam_policy_name}-" : null
  policy      = data.aws_iam_policy_document.vpc_flow_log_cloudwatch[0].json
  tags        = merge(var.tags, var.vpc_flow_log_tags)
}

resource "aws_iam_role_policy_attachment" "vpc_flow_log_cloudwatch" {
  count      = local.flow_log_role ? 1 : 0
  role       = aws_iam_role.vpc_flow_log_cloudwatch[0].name
  policy_arn = aws_iam_policy.vpc_flow_log_cloudwatch[0].arn
}

output "vpc_id" {
  value = local.vpc_id
}

output "vpc_arn" {
  value = try(aws_vpc.this[0].arn, null)
}

output "vpc_cidr_block" {
  value = try(aws_vpc.this[0].cidr_block, null)
}

output "name" {
  value = var.name
}

output "azs" {
  value = var.azs
}

output "default_security_group_id" {
  value = try(aws_vpc.this[0].default_security_group_id, null)
}

output "default_network_acl_id" {
  value = try(aws_vpc.this[0].default_network_acl_id, null)
}

output "default_route_table_id" {
  value = try(aws_vpc.this[0].default_route_table_id, null)
}

output "vpc_main_route_table_id" {
  value = try(aws_vpc.this[0].main_route_table_id, null)
}

output "vpc_owner_id" {
  value = try(aws_vpc.this[0].owner_id, null)
}

output "vpc_ipv6_cidr_block" {
  value = try(aws_vpc.this[0].ipv6_cidr_block, null)
}

output "igw_id" {
  value = try(aws_internet_gateway.this[0].id, null)
}

output "igw_arn" {
  value = try(aws_internet_gateway.this[0].arn, null)
}

output "nat_ids" {
  value = aws_eip.nat[*].id
}

output "natgw_ids" {
  value = aws_nat_gateway.this[*].id
}

output "nat_public_ips" {
  value = aws_eip.nat[*].public_ip
}

output "vgw_id" {
  value = try(aws_vpn_gateway.this[0].id, null)
}

output "database_subnet_group" {
  value = try(aws_db_subnet_group.database[0].id, null)
}

output "database_subnet_group_name" {
  value = try(aws_db_subnet_group.database[0].name, null)
}

output "elasticache_subnet_group" {
  value = try(aws_elasticache_subnet_group.elasticache[0].id, null)
}

output "elasticache_subnet_group_name" {
  value = try(aws_elasticache_subnet_group.elasticache[0].name, null)
}

output "redshift_subnet_group" {
  value = try(aws_redshift_subnet_group.redshift[0].id, null)
}

output "vpc_flow_log_id" {
  value = try(aws_flow_log.this[0].id, null)
}

output "vpc_flow_log_destination_arn" {
  value = local.flow_log_group ? aws_cloudwatch_log_group.flow_log[0].arn : var.flow_log_destination_arn
}

output "vpc_flow_log_cloudwatch_iam_role_arn" {
  value = try(aws_iam_role.vpc_flow_log_cloudwatch[0].arn, var.flow_log_cloudwatch_iam_role_arn)
}

output "vpc_secondary_cidr_blocks" {
  value = aws_vpc_ipv4_cidr_block_association.this[*].cidr_block
}

output "vpc_instance_tenancy" {
  value = try(aws_vpc.this[0].instance_tenancy, null)
}

output "vpc_enable_dns_support" {
  value = try(aws_vpc.this[0].enable_dns_support, null)
}

output "vpc_enable_dns_hostnames" {
  value = try(aws_vpc.this[0].enable_dns_hostnames, null)
}

output "private_nat_gateway_route_ids" {
  value = aws_route.private_nat_gateway[*].id
}

output "public_subnets" {
  value = aws_subnet.public[*].id
}

output "public_subnet_arns" {
  value = aws_subnet.public[*].arn
}

output "public_subnets_cidr_blocks" {
  value = aws_subnet.public[*].cidr_block
}

output "public_subnet_objects" {
  value = aws_subnet.public
}

output "public_network_acl_id" {
  value = try(aws_network_acl.public[0].id, null)
}

output "public_route_table_ids" {
  value = aws_route_table.public[*].id
}

output "private_subnets" {
  value = aws_subnet.private[*].id
}

output "private_subnet_arns" {
  value = aws_subnet.private[*].arn
}

output "private_subnets_cidr_blocks" {
  value = aws_subnet.private[*].cidr_block
}

output "private_subnet_objects" {
  value = aws_subnet.private
}

output "private_network_acl_id" {
  value = try(aws_network_acl.private[0].id, null)
}

output "private_route_table_ids" {
  value = aws_route_table.private[*].id
}

output "database_subnets" {
  value = aws_subnet.database[*].id
}

output "database_subnet_arns" {
  value = aws_subnet.database[*].arn
}

output "database_subnets_cidr_blocks" {
  value = aws_subnet.database[*].cidr_block
}

output "database_subnet_objects" {
  value = aws_subnet.database
}

output "database_network_acl_id" {
  value = try(aws_network_acl.database[0].id, null)
}

output "database_route_table_ids" {
  value = try(coalescelist(aws_route_table.database[*].id, aws_route_table.private[*].id), [])
}

output "elasticache_subnets" {
  value = aws_subnet.elasticache[*].id
}

output "elasticache_subnet_arns" {
  value = aws_subnet.elasticache[*].arn
}

output "elasticache_subnets_cidr_blocks" {
  value = aws_subnet.elasticache[*].cidr_block
}

output "elasticache_subnet_objects" {
  value = aws_subnet.elasticache
}

output "elasticache_network_acl_id" {
  value = try(aws_network_acl.elasticache[0].id, null)
}

output "elasticache_route_table_ids" {
  value = try(coalescelist(aws_route_table.elasticache[*].id, aws_route_table.private[*].id), [])
}

output "redshift_subnets" {
  value = aws_subnet.redshift[*].id
}

output "redshift_subnet_arns" {
  value = aws_subnet.redshift[*].arn
}

output "redshift_subnets_cidr_blocks" {
  value = aws_subnet.redshift[*].cidr_block
}

output "redshift_subnet_objects" {
  value = aws_subnet.redshift
}

output "redshift_network_acl_id" {
  value = try(aws_network_acl.redshift[0].id, null)
}

output "redshift_route_table_ids" {
  value = try(coalescelist(aws_route_table.redshift[*].id, aws_route_table.private[*].id), [])
}

output "intra_subnets" {
  value = aws_subnet.intra[*].id
}

output "intra_subnet_arns" {
  value = aws_subnet.intra[*].arn
}

output "intra_subnets_cidr_blocks" {
  value = aws_subnet.intra[*].cidr_block
}

output "intra_subnet_objects" {
  value = aws_subnet.intra
}

output "intra_network_acl_id" {
  value = try(aws_network_acl.intra[0].id, null)
}

output "intra_route_table_ids" {
  value = aws_route_table.intra[*].id
}
