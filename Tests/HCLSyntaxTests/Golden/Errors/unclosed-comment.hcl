a = 1
/* what follows
is never read
b = 2
