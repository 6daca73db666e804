a = list[]
b = list[0
c = map.
d = map.[0]
e = list.0x1
f = x.*.
