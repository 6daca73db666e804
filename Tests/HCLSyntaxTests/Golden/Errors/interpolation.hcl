a = "${var.x"
b = "${}"
c = ${var.x}
d = "a ${ var.x y } b"
e = "${var.x}}"
