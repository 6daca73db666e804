resource "aws_iam_policy" "zt.name" {
  name        = "${zt.component.full_name}-boundary"
  description = "What the role may do at most: the arrows of the diagram, whatever is attached to it later"
  policy      = zt.named.data.aws_iam_policy_document.json
}

value = zt.named.aws_iam_policy.arn
