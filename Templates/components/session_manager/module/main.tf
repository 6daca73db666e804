# What a bastion is for, without a bastion: a host in a private subnet without a public address, a key pair or a rule that admits anybody.
# Administrators come through Session Manager, which the host itself opens, and go on to what the diagram leads them to.

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 64 ? local.plain_name : "${trim(substr(local.plain_name, 0, 57), "-")}-${substr(sha256(var.name), 0, 6)}"
  log_group  = "/aws/ssm/${local.name}"
}

locals {
  # Instances with different names spread over the zones, and each stays where it is.
  subnet_id = var.subnet_ids[parseint(substr(sha256(var.name), 0, 4), 16) % length(var.subnet_ids)]
}

data "aws_ssm_parameter" "image" {
  name = var.image_parameter
}

resource "aws_security_group" "this" {
  name_prefix = "${local.name}-"
  description = "Host ${local.name}; its rules are the arrows of the diagram"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = local.name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_instance" "this" {
  ami                         = data.aws_ssm_parameter.image.insecure_value
  instance_type               = var.instance_type
  subnet_id                   = local.subnet_id
  vpc_security_group_ids      = [aws_security_group.this.id]
  iam_instance_profile        = aws_iam_instance_profile.this.name
  associate_public_ip_address = false
  source_dest_check           = true
  ebs_optimized               = true
  monitoring                  = true
  disable_api_termination     = !var.disposable

  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
    instance_metadata_tags      = "disabled"
  }

  root_block_device {
    encrypted             = true
    kms_key_id            = aws_kms_key.this.arn
    volume_type           = "gp3"
    volume_size           = var.volume_size
    delete_on_termination = true
    tags                  = merge(var.tags, { Name = local.name })
  }

  tags = merge(var.tags, { Name = local.name })

  # A newer image is no reason to lose the instance between two runs; replace it when you mean to.
  lifecycle {
    ignore_changes = [ami]
  }

  depends_on = [
    aws_iam_role_policy.implied,
    aws_kms_key_policy.this,
  ]
}
