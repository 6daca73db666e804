# How invented tokens are spelt: what may stand before a known name.

ignored_prefixes = ["amazon_", "aws_", "group_", "arch_", "res_"]
