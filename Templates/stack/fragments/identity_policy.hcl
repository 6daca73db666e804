data "aws_iam_policy_document" "zt.name" {
  zt "statements" {}
}

resource "aws_iam_role_policy" "zt.name" {
  name   = "drawn-flows"
  role   = zt.component.role_name
  policy = zt.named.data.aws_iam_policy_document.json
}
