subnets = ["a", "b"
name = "x"
