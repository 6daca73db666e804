control "ZT-EC2-05" {
  title       = "EBS volumes are encrypted"
  principle   = "assume_breach"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "A stolen snapshot is a stolen disk."
  remediation = "Set encrypted = true with the component's kms_key_id (forces replacement of unencrypted volumes)."

  applies_to = ["aws_ebs_volume", "aws_instance", "aws_launch_template", "aws_launch_configuration", "aws_ami_copy", "aws_ebs_snapshot_copy"]
  condition = anytrue([for default in resources("aws_ebs_encryption_by_default") : default.zt.region == resource.zt.region && default.enabled != false]) || (
    contains(["aws_ebs_volume", "aws_ami_copy", "aws_ebs_snapshot_copy"], resource.zt.type) && resource.encrypted
    ) || (
    contains(["aws_instance", "aws_launch_configuration"], resource.zt.type) && first(resource.root_block_device).encrypted
    && alltrue([for volume in all_of(resource.ebs_block_device) : volume.encrypted])
    ) || (
    resource.zt.type == "aws_launch_template" && length(all_of(resource.block_device_mappings)) > 0
    && alltrue([for mapping in all_of(resource.block_device_mappings) : alltrue([for volume in all_of(mapping.ebs) : volume.encrypted])])
  )

  example "good" {
    resource "aws_ebs_volume" "data" {
      availability_zone = "eu-west-1a"
      encrypted         = true
    }
  }

  example "good" {
    resource "aws_instance" "app" {
      ami = "ami-1"

      root_block_device {
        encrypted = true
      }
    }
  }

  example "bad" {
    resource "aws_ebs_volume" "data" {
      availability_zone = "eu-west-1a"
    }
  }

  example "bad" {
    resource "aws_instance" "app" {
      ami = "ami-1"
    }
  }

  references {
    fsbp         = ["EC2.3", "EC2.181"]
    nist_800_53  = ["CA-9(1)", "CM-3(6)", "SC-7(10)", "SC-13", "SC-28", "SC-28(1)", "SI-7(6)"]
    nist_800_207 = ["1", "4"]
    cisa_ztmm    = ["Data / Data Encryption"]
    checkov      = ["CKV_AWS_3", "CKV_AWS_8", "CKV2_AWS_2", "CKV_AWS_235"]
    trivy        = ["AWS-0026", "AWS-0131", "AWS-0008", "AWS-0122"]
    prowler      = ["ec2_ebs_volume_encryption"]
  }
}
