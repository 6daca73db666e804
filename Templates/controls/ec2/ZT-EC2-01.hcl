control "ZT-EC2-01" {
  title       = "Instances require IMDSv2"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "With IMDSv1 any SSRF hands out the instance role's credentials."
  remediation = "Add metadata_options { http_tokens = \"required\" }."

  applies_to = ["aws_instance", "aws_launch_template", "aws_launch_configuration"]
  when       = !is_set(resource.launch_template)
  condition  = first(resource.metadata_options).http_tokens == "required" || first(resource.metadata_options).http_endpoint == "disabled"

  example "good" {
    resource "aws_instance" "app" {
      ami           = "ami-1"
      instance_type = "t3.micro"

      metadata_options {
        http_tokens = "required"
      }
    }
  }

  example "bad" {
    resource "aws_instance" "app" {
      ami           = "ami-1"
      instance_type = "t3.micro"
    }
  }

  references {
    fsbp         = ["EC2.8", "EC2.170", "AutoScaling.3"]
    cis_aws_5    = ["5.7"]
    nist_800_53  = ["AC-3", "AC-3(15)", "AC-3(7)", "AC-6", "CA-9(1)", "CM-2"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication"]
    checkov      = ["CKV_AWS_79", "CKV_AWS_371"]
    trivy        = ["AWS-0028", "AWS-0130"]
    prowler      = ["ec2_instance_imdsv2_enabled", "ec2_launch_template_imdsv2_required", "autoscaling_group_launch_configuration_requires_imdsv2"]
  }
}
