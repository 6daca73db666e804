a = x and y
b = not x
c = x === y
d = x =! y
e = x ++
f = x ?? y
