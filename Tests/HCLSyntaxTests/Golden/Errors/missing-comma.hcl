subnets = [
  aws_subnet.a.id
  aws_subnet.b.id,
]
name = join("-" ["a", "b"])
