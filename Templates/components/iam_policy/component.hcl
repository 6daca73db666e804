# A service of the account: the baseline (accounts/ACCOUNT) provides it, no module of the stack does.
component "iam_policy" {
  title         = "IAM policy"
  role          = "service"
  resource_type = "aws_iam_policy"
  types         = ["aws_iam_policy"]
  labels        = ["iam policy", "iam"]
}
