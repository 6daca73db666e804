data "aws_iam_policy_document" "zt.name" {
  zt "statements" {}
}

value = zt.named.data.aws_iam_policy_document.json
