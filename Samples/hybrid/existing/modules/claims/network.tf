data "aws_ec2_transit_gateway" "hub" {
  filter {
    name   = "options.amazon-side-asn"
    values = ["64512"]
  }
}

module "vpc" {
  source = "../vpc"

  name               = "${var.name}-vpc"
  cidr               = var.cidr
  transit_gateway_id = data.aws_ec2_transit_gateway.hub.id
  office_cidrs       = var.office_cidrs
}

resource "aws_ec2_transit_gateway_vpc_attachment" "hub" {
  transit_gateway_id = data.aws_ec2_transit_gateway.hub.id
  vpc_id             = module.vpc.id
  subnet_ids         = module.vpc.subnet_ids["app"]

  tags = { Name = "${var.name}-hub" }
}
