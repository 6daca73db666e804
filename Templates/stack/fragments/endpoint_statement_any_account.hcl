statement {
  sid       = zt.statement.sid
  actions   = zt.statement.actions
  resources = zt.statement.resources

  principals {
    type        = "AWS"
    identifiers = ["*"]
  }

  # Signed by the service, so no principal of ours: whoever it is, from this VPC.
  condition {
    test     = "StringEquals"
    variable = "aws:SourceVpc"
    values   = [zt.network.vpc_id]
  }
}
