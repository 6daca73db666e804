a = upper("x"
b = 2
c = max(1, 2
}
