control "ZT-IAM-19" {
  title       = "Sessions are short"
  principle   = "least_privilege"
  phase       = 3
  severity    = "medium"
  parity      = "strict"
  scope       = "resource"
  rationale   = "\"An hour ago is an hour ago\" - a long session is trust that nobody re-checks."
  remediation = "Drop max_session_duration to 3600; permission sets to PT1H (privileged) or PT4H (ordinary)."

  applies_to = ["aws_iam_role", "aws_ssoadmin_permission_set"]
  condition  = (resource.max_session_duration == null || resource.max_session_duration <= 3600) && (resource.session_duration == null || matches(resource.session_duration, "^PT([1-4]H|[0-9]{1,3}M|[1-3]H[0-9]+M)$"))

  example "good" {
    resource "aws_iam_role" "app" {
      assume_role_policy   = "{}"
      max_session_duration = 3600
    }
  }

  example "bad" {
    resource "aws_iam_role" "app" {
      assume_role_policy   = "{}"
      max_session_duration = 43200
    }
  }

  references {
    nist_800_53  = ["AC-2(5)", "AC-6(2)", "AC-12", "IA-11", "SC-10"]
    nist_800_207 = ["3", "6"]
    cisa_ztmm    = ["Identity / Access Management"]
  }
}
