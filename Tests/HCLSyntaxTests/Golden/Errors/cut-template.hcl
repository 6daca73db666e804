resource "a" "b" {
  name = "${var.x"
  path = "${join("/", ["a", "b])}"
  good = 1
  list = [
    "${var.y",
    "b"
  ]
}
