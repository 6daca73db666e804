data "aws_ami" "linux" {
  most_recent = true
  owners      = ["amazon"]

  filter {
    name   = "name"
    values = ["al2023-ami-2023.*-arm64"]
  }
}

resource "aws_key_pair" "admins" {
  key_name   = "${var.name}-admins"
  public_key = var.admin_public_key
}

resource "aws_security_group" "bastion" {
  name        = "${var.name}-bastion"
  description = "Bastion of the database admins"
  vpc_id      = module.vpc.id

  ingress {
    description = "SSH"
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["0.0.0.0/0"]
  }
}

resource "aws_vpc_security_group_egress_rule" "bastion_db" {
  security_group_id            = aws_security_group.bastion.id
  description                  = "Claims database"
  referenced_security_group_id = aws_security_group.db.id
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
}

resource "aws_vpc_security_group_ingress_rule" "db_bastion" {
  security_group_id            = aws_security_group.db.id
  description                  = "Bastion"
  referenced_security_group_id = aws_security_group.bastion.id
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
}

resource "aws_instance" "bastion" {
  ami                         = data.aws_ami.linux.id
  instance_type               = "t4g.nano"
  key_name                    = aws_key_pair.admins.key_name
  subnet_id                   = module.vpc.subnet_ids["public"][0]
  vpc_security_group_ids      = [aws_security_group.bastion.id]
  associate_public_ip_address = true

  tags = { Name = "${var.name}-bastion" }
}
