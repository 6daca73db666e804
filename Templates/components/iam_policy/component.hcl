# Every component that calls AWS has a role of its own, with what its arrows say: a drawn role says no more, and no single resource is it.
component "iam_policy" {
  title  = "IAM policy"
  role   = "service"
  types  = []
  labels = ["iam policy", "iam"]
}
