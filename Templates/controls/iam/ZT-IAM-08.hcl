control "ZT-IAM-08" {
  title       = "No AdministratorAccess, PowerUserAccess, IAMFullAccess or *FullAccess managed policy on workloads"
  principle   = "least_privilege"
  phase       = 1
  severity    = "high"
  parity      = "strict"
  scope       = "resource"
  rationale   = "If AdministratorAccess is given to every other user, no network control will help (the article's second mistake)."
  remediation = "Detach the managed policy and attach the generated least-privilege policy of the component's arrows."

  applies_to = ["aws_iam_role_policy_attachment", "aws_iam_user_policy_attachment", "aws_iam_group_policy_attachment", "aws_iam_policy_attachment", "aws_iam_role", "aws_iam_role_policy_attachments_exclusive", "aws_ssoadmin_managed_policy_attachment"]
  every      = "managed_attachment"
  condition  = !matches(item.policy_arn, ":iam::aws:policy/(job-function/)?(AdministratorAccess|PowerUserAccess|IAMFullAccess|[A-Za-z0-9_]+FullAccess(_v2|V2)?)$")

  example "good" {
    resource "aws_iam_role_policy_attachment" "execution" {
      role       = "app"
      policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
    }
  }

  example "bad" {
    resource "aws_iam_role_policy_attachment" "admin" {
      role       = "app"
      policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
    }
  }

  example "bad" {
    resource "aws_iam_role" "ci" {
      name                = "ci"
      assume_role_policy  = "{}"
      managed_policy_arns = ["arn:aws:iam::aws:policy/PowerUserAccess"]
    }
  }

  references {
    fsbp         = ["IAM.1"]
    security_hub = ["IAM.27"]
    cis_aws_5    = ["1.15", "1.21"]
    nist_800_53  = ["AC-2", "AC-2(1)", "AC-3", "AC-3(15)", "AC-3(7)", "AC-5", "AC-6", "AC-6(10)", "AC-6(2)", "AC-6(3)"]
    nist_800_207 = ["3", "4"]
    cisa_ztmm    = ["Identity / Access Management"]
    checkov      = ["CKV_AWS_274", "CKV_AWS_275", "CKV2_AWS_56"]
    prowler      = ["iam_aws_attached_policy_no_administrative_privileges", "iam_role_administratoraccess_policy", "iam_policy_cloudshell_admin_not_attached"]
  }
}
