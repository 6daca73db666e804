control "ZT-EC2-09" {
  title       = "User data holds no secrets"
  principle   = "assume_breach"
  phase       = 1
  severity    = "critical"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Everybody who may describe the instance can read its user data."
  remediation = "Fetch the secret at boot through the instance role."

  applies_to = ["aws_instance", "aws_launch_template", "aws_launch_configuration"]
  condition  = !matches_list(resource.user_data, "secret_patterns") && !matches_list(resource.user_data_base64, "secret_patterns")

  example "good" {
    resource "aws_instance" "app" {
      ami       = "ami-1"
      user_data = "#!/bin/sh\nsystemctl start app\n"
    }
  }

  example "bad" {
    resource "aws_instance" "app" {
      ami       = "ami-1"
      user_data = "#!/bin/sh\nexport DB_PASSWORD=correct-horse-battery\n"
    }
  }

  references {
    nist_800_53  = ["IA-5", "IA-5(1)", "IA-5(7)", "SC-12", "SC-28"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication"]
    checkov      = ["CKV_AWS_46"]
    trivy        = ["AWS-0029", "AWS-0129"]
    prowler      = ["ec2_instance_secrets_user_data", "ec2_launch_template_no_secrets", "autoscaling_find_secrets_ec2_launch_configuration"]
  }
}
