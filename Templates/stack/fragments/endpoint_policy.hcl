data "aws_iam_policy_document" "zt.name" {
  zt "statements" {}
}

value = {
  type   = zt.endpoint.type
  policy = zt.named.data.aws_iam_policy_document.json
}
