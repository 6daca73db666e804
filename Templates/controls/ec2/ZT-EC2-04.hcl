control "ZT-EC2-04" {
  title       = "Instances have no public IP address"
  principle   = "verify_explicitly"
  phase       = 2
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A public address bypasses the front door and its WAF."
  remediation = "Set it to false and put the instance behind a load balancer."

  applies_to = ["aws_instance", "aws_launch_template", "aws_launch_configuration"]
  condition = resource.associate_public_ip_address != true && alltrue([
    for interface in all_of(resource.network_interfaces) : interface.associate_public_ip_address != true
  ])

  example "good" {
    resource "aws_instance" "app" {
      ami                         = "ami-1"
      associate_public_ip_address = false
    }
  }

  example "bad" {
    resource "aws_instance" "app" {
      ami                         = "ami-1"
      associate_public_ip_address = true
    }
  }

  references {
    fsbp         = ["EC2.9", "EC2.25", "Autoscaling.5"]
    nist_800_207 = ["2", "4"]
    cisa_ztmm    = ["Applications and Workloads / Accessible Applications"]
    checkov      = ["CKV_AWS_88", "CKV_AWS_389"]
    trivy        = ["AWS-0009"]
    prowler      = ["ec2_instance_public_ip", "ec2_launch_template_no_public_ip", "autoscaling_group_launch_configuration_no_public_ip"]
  }
}
