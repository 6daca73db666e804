statement {
  sid       = zt.key.sid
  actions   = zt.key.actions
  resources = [zt.to.key_arn]

  condition {
    test     = "StringEquals"
    variable = "kms:ViaService"
    values   = ["${zt.key.via}.${zt.to.region}.amazonaws.com"]
  }
}
