statement {
  sid       = zt.key.sid
  actions   = zt.key.actions
  resources = ["*"]

  principals {
    type        = "AWS"
    identifiers = [zt.from.role_arn]
  }

  condition {
    test     = "StringEquals"
    variable = "kms:ViaService"
    values   = ["${zt.key.via}.${zt.to.region}.amazonaws.com"]
  }
}
