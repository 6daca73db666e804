statement {
  sid       = zt.statement.sid
  actions   = zt.statement.actions
  resources = zt.statement.resources

  principals {
    type        = "AWS"
    identifiers = [zt.from.role_arn]
  }
}
