a = provider::aws::arn_parse
b = provider::("x")
c = upper
("x")
