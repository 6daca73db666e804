# E-mail.

flow {
  from    = ["compute"]
  to      = ["ses"]
  default = "write"

  actions {
    write = ["ses:SendEmail", "ses:SendRawEmail"]
  }

  statement {
    resources = [zt.to.arn, zt.to.configuration_set_arn]
  }

  endpoint "email" {
    type = "Interface"
  }
}

# Where the e-mail goes.
flow {
  from    = ["ses"]
  to      = ["people"]
  default = "write"
  attach  = true
}

flow {
  from = ["people"]
  to   = ["ses"]

  refuse {
    because = "people must not call this service with the stack's permissions"
    instead = "Draw a service between."
  }
}
