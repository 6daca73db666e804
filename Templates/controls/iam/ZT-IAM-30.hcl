control "ZT-IAM-30" {
  title       = "EC2 workloads get credentials from an instance profile"
  principle   = "verify_explicitly"
  phase       = 1
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "Without a role, keys end up in files on the disk."
  remediation = "Attach an instance profile whose role holds only the arrows of this instance."

  applies_to = ["aws_instance", "aws_launch_template", "aws_launch_configuration"]
  # An instance may get its profile from its template; the nodes of a cluster get theirs from EKS.
  when      = resource.zt.type == "aws_launch_template" ? length(referring(resource, "aws_eks_node_group", "launch_template.id")) == 0 : resource.zt.type != "aws_instance" || length(all_of(resource.launch_template)) == 0
  condition = is_set(resource.iam_instance_profile)

  example "good" {
    resource "aws_instance" "app" {
      ami                  = "ami-0123456789abcdef0"
      instance_type        = "t4g.small"
      iam_instance_profile = "app"
    }
  }

  example "good" {
    resource "aws_launch_template" "app" {
      image_id = "ami-0123456789abcdef0"

      iam_instance_profile {
        name = "app"
      }
    }
  }

  example "bad" {
    resource "aws_instance" "app" {
      ami           = "ami-0123456789abcdef0"
      instance_type = "t4g.small"
    }
  }

  references {
    cis_aws_5    = ["1.17"]
    nist_800_53  = ["AC-2", "AC-3", "IA-2", "IA-2(1)", "IA-5", "IA-8", "IA-9"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Authentication"]
    checkov      = ["CKV2_AWS_41"]
    prowler      = ["ec2_instance_profile_attached"]
  }
}
