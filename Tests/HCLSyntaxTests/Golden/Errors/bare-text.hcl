name   = hello world
region = eu-west-1
zone   = eu-west-1 a
arn    = arn:aws:s3:::bucket
path   = /etc/passwd
