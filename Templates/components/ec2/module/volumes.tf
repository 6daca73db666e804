# Further volumes: in the zone of the instance, encrypted with its key.

resource "aws_ebs_volume" "this" {
  for_each = var.volumes

  availability_zone = aws_instance.this.availability_zone
  size              = each.value.size
  type              = "gp3"
  encrypted         = true
  kms_key_id        = aws_kms_key.this.arn
  final_snapshot    = !var.disposable

  tags = merge(var.tags, { Name = "${local.name}-${each.key}" })

  depends_on = [aws_kms_key_policy.this]
}

resource "aws_volume_attachment" "this" {
  for_each = var.volumes

  device_name                    = "/dev/sd${substr("fghijklmnop", index(sort(keys(var.volumes)), each.key), 1)}"
  instance_id                    = aws_instance.this.id
  volume_id                      = aws_ebs_volume.this[each.key].id
  stop_instance_before_detaching = true
}
