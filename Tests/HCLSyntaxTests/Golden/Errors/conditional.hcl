a = b ? c
d = [for x y : z]
e = { for k, v in x : k }
f = x.
g = x[]
h = provider::x::y
i = 1.2.3
