a = [for x in list x.id]
b = { for x in list : x.id }
c = [for x list : x]
d = { for k, v in map : k = v }
e = [for 1 in list : 2]
