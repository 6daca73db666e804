# What the page of every tree says about what is built in.
always = [
  "Nothing reaches anything without an arrow: security groups have no rules of their own, roles no permissions but those of `stack/identity.tf`.",
  "Rules between components name security groups, never addresses.",
  "Data is encrypted with keys of its own that rotate, at rest and on the way; what is not encrypted on the way is denied by policy.",
  "Stores are protected against deletion and keep a final snapshot; only `disposable` lifts that.",
  "Calls to AWS go through VPC endpoints whose policies name the account and what was drawn.",
  "No access keys anywhere: people sign in, workloads have roles.",
  "Each environment accepts one account only (`allowed_account_ids`).",
]
