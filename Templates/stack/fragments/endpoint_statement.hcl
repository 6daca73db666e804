statement {
  sid       = zt.statement.sid
  actions   = zt.statement.actions
  resources = zt.statement.resources

  principals {
    type        = "AWS"
    identifiers = ["*"]
  }

  condition {
    test     = "StringEquals"
    variable = "aws:PrincipalAccount"
    values   = [data.aws_caller_identity.current.account_id]
  }
}
