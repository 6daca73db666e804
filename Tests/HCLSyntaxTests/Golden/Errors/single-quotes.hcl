name = 'x'
next = 1;
