# A service of the account: the baseline (accounts/ACCOUNT) provides it, no module of the stack does.
component "iam_role" {
  title         = "IAM role"
  role          = "service"
  resource_type = "aws_iam_role"
  types         = ["aws_iam_role"]
  labels        = ["iam role", "execution role", "task role"]
}
