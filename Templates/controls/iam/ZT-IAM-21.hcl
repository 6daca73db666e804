control "ZT-IAM-21" {
  title       = "Temporary grants carry their own expiry date"
  principle   = "least_privilege"
  phase       = 3
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "After six months \"temporary\" permissions become permanent unless the policy itself expires."
  remediation = "Add DateLessThan aws:CurrentTime with a date at most 30 days away, or delete the statement."

  applies_to = ["aws_iam_policy", "aws_iam_role_policy", "aws_iam_user_policy", "aws_iam_group_policy", "aws_iam_role", "aws_ssoadmin_permission_set_inline_policy"]
  every      = "own_statements"
  condition  = item.effect == "Deny" || !matches(item.sid, "(?i)(^|[^a-z])(temp(orary)?|tmp|jit|break-?glass|emergency|until)([^a-z]|$)|^(Temp|Tmp|Jit|BreakGlass|Emergency|Until)([A-Z0-9]|$)") || anytrue([for condition in item.conditions : matches(condition.test, "^DateLessThan(Equals)?$") && matches(condition.variable, "(?i)^aws:CurrentTime$")])

  example "good" {
    resource "aws_iam_policy" "migration" {
      policy = jsonencode({
        Statement = [{
          Sid       = "TempUntil20270131"
          Effect    = "Allow"
          Action    = "dms:StartReplicationTask"
          Resource  = "arn:aws:dms:eu-west-1:111111111111:task:orders"
          Condition = { DateLessThan = { "aws:CurrentTime" = "2027-01-31T00:00:00Z" } }
        }]
      })
    }
  }

  example "bad" {
    resource "aws_iam_policy" "migration" {
      policy = jsonencode({
        Statement = [{
          Sid      = "TempMigration"
          Effect   = "Allow"
          Action   = "dms:StartReplicationTask"
          Resource = "arn:aws:dms:eu-west-1:111111111111:task:orders"
        }]
      })
    }
  }

  references {
    nist_800_53  = ["AC-2(3)", "AC-2(4)", "AC-2(5)", "AC-6(2)", "AC-6(7)", "AC-12", "CA-7", "IA-11", "SC-10"]
    nist_800_207 = ["3", "4", "5", "6"]
    cisa_ztmm    = ["Identity / Access Management", "Identity / Governance Capability"]
  }
}
