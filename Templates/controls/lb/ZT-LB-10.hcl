control "ZT-LB-10" {
  title       = "Load balancers cannot be deleted by accident or by an intruder"
  principle   = "assume_breach"
  phase       = 3
  severity    = "low"
  parity      = "relaxable"
  scope       = "resource"
  rationale   = "Destruction is a way to hide."
  remediation = "Set enable_deletion_protection = true."

  applies_to = ["aws_lb", "aws_alb"]
  condition  = resource.enable_deletion_protection

  example "good" {
    resource "aws_lb" "public" {
      enable_deletion_protection = true
    }
  }

  example "bad" {
    resource "aws_lb" "public" {
      name = "public"
    }
  }

  references {
    fsbp         = ["ELB.6"]
    nist_800_53  = ["CA-9(1)", "CM-2", "CM-2(2)", "CM-3", "SC-5(2)"]
    nist_800_207 = ["5"]
    cisa_ztmm    = ["Data / Data Availability"]
    checkov      = ["CKV_AWS_150"]
    prowler      = ["elbv2_deletion_protection"]
  }
}
