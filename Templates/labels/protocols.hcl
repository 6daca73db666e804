# Protocols by the names that people write on arrows. A port on the arrow wins over these.

protocol "https" {
  transport   = "tcp"
  port        = "443"
  application = "HTTPS"
}

protocol "tls" {
  transport   = "tcp"
  port        = "443"
  application = "HTTPS"
}

protocol "ssl" {
  transport = "tcp"
  port      = "443"
}

protocol "wss" {
  transport   = "tcp"
  port        = "443"
  application = "HTTPS"
}

protocol "grpc" {
  transport = "tcp"
  port      = "443"
}

protocol "http" {
  transport   = "tcp"
  port        = "80"
  application = "HTTP"
}

protocol "ssh" {
  transport = "tcp"
  port      = "22"
}

protocol "sftp" {
  transport = "tcp"
  port      = "22"
}

protocol "rdp" {
  transport = "tcp"
  port      = "3389"
}

protocol "postgres" {
  transport = "tcp"
  port      = "5432"
}

protocol "postgresql" {
  transport = "tcp"
  port      = "5432"
}

protocol "mysql" {
  transport = "tcp"
  port      = "3306"
}

protocol "mariadb" {
  transport = "tcp"
  port      = "3306"
}

protocol "mssql" {
  transport = "tcp"
  port      = "1433"
}

protocol "oracle" {
  transport = "tcp"
  port      = "1521"
}

protocol "redis" {
  transport = "tcp"
  port      = "6379"
}

protocol "valkey" {
  transport = "tcp"
  port      = "6379"
}

protocol "memcached" {
  transport = "tcp"
  port      = "11211"
}

protocol "mongo" {
  transport = "tcp"
  port      = "27017"
}

protocol "mongodb" {
  transport = "tcp"
  port      = "27017"
}

protocol "kafka" {
  transport = "tcp"
  port      = "9098"
}

protocol "amqp" {
  transport = "tcp"
  port      = "5671"
}

protocol "amqps" {
  transport = "tcp"
  port      = "5671"
}

protocol "mqtt" {
  transport = "tcp"
  port      = "8883"
}

protocol "mqtts" {
  transport = "tcp"
  port      = "8883"
}

protocol "nfs" {
  transport = "tcp"
  port      = "2049"
}

protocol "smb" {
  transport = "tcp"
  port      = "445"
}

protocol "cifs" {
  transport = "tcp"
  port      = "445"
}

protocol "ldaps" {
  transport = "tcp"
  port      = "636"
}

protocol "smtp" {
  transport = "tcp"
  port      = "587"
}

protocol "smtps" {
  transport = "tcp"
  port      = "587"
}

protocol "dns" {
  transport = "udp"
  port      = "53"
}

protocol "otlp" {
  transport = "tcp"
  port      = "4317"
}
