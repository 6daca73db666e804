# A user has a password or keys that last. Nothing makes one.
component "iam_user" {
  title         = "IAM user"
  role          = "service"
  resource_type = "aws_iam_user"
  types         = ["aws_iam_user"]
  labels        = ["iam user"]

  refuse {
    because = "an IAM user has a password or keys that never end"
    instead = "Draw Identity Center for people, a CI box for pipelines, and nothing for workloads: each has a role of its own."
  }
}
