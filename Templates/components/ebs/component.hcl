# A volume of the instance that it is drawn at: part of its module, encrypted with its key.
component "ebs" {
  title         = "EBS volume"
  role          = "resource"
  area          = "compute"
  resource_type = "aws_ebs_volume"
  types         = ["aws_ebs_volume"]
  attach        = true
  labels        = ["ebs", "ebs volume"]
}
