path = "C:\dir \u12 \U00110000"
