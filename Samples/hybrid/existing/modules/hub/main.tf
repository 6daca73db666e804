# The network team's half: what joins head office and the accounts.

resource "aws_ec2_transit_gateway" "hub" {
  description                     = "${var.name} hub"
  auto_accept_shared_attachments  = "enable"
  default_route_table_association = "enable"
  default_route_table_propagation = "enable"

  tags = { Name = "${var.name}-hub" }
}

resource "aws_ram_resource_share" "hub" {
  name                      = "${var.name}-hub"
  allow_external_principals = true
}

resource "aws_ram_resource_association" "hub" {
  resource_share_arn = aws_ram_resource_share.hub.arn
  resource_arn       = aws_ec2_transit_gateway.hub.arn
}

resource "aws_ram_principal_association" "claims" {
  resource_share_arn = aws_ram_resource_share.hub.arn
  principal          = var.claims_account_id
}

resource "aws_customer_gateway" "office" {
  type       = "ipsec.1"
  bgp_asn    = 65010
  ip_address = var.office_gateway_ip

  tags = { Name = "${var.name}-head-office" }
}

# The firewall at head office spoke only IKEv1 when this was set up.
resource "aws_vpn_connection" "office" {
  type                 = "ipsec.1"
  customer_gateway_id  = aws_customer_gateway.office.id
  transit_gateway_id   = aws_ec2_transit_gateway.hub.id
  static_routes_only   = true
  tunnel1_ike_versions = ["ikev1", "ikev2"]
  tunnel2_ike_versions = ["ikev1", "ikev2"]

  tags = { Name = "${var.name}-tunnel-head-office" }
}

resource "aws_ec2_transit_gateway_route" "office" {
  for_each = toset(var.office_cidrs)

  destination_cidr_block         = each.value
  transit_gateway_attachment_id  = aws_vpn_connection.office.transit_gateway_attachment_id
  transit_gateway_route_table_id = aws_ec2_transit_gateway.hub.association_default_route_table_id
}

# Sign-in

data "aws_ssoadmin_instances" "this" {}

locals {
  identity_center = tolist(data.aws_ssoadmin_instances.this.arns)[0]
}

resource "aws_ssoadmin_permission_set" "operators" {
  name             = "${var.name}-operators"
  instance_arn     = local.identity_center
  session_duration = "PT12H"
}

# Operators asked for one more permission a week; this ended it.
resource "aws_ssoadmin_managed_policy_attachment" "operators" {
  instance_arn       = local.identity_center
  permission_set_arn = aws_ssoadmin_permission_set.operators.arn
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

resource "aws_ssoadmin_account_assignment" "operators" {
  instance_arn       = local.identity_center
  permission_set_arn = aws_ssoadmin_permission_set.operators.arn
  principal_type     = "GROUP"
  principal_id       = var.operators_group_id
  target_type        = "AWS_ACCOUNT"
  target_id          = var.claims_account_id
}
