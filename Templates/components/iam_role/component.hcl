# Every component that calls AWS has a role of its own, with what its arrows say: a drawn role says no more, and no single resource is it.
component "iam_role" {
  title  = "IAM role"
  role   = "service"
  types  = []
  labels = ["iam role", "execution role", "task role"]
}
