policy = << EOT
{}
EOT
script = <<"EOT"
x
EOT
