# What the words on an arrow ask for. Compared in lower case, without list numbers and without the s of a plural or a third person.

verb "read" {
  words = [
    "read", "get", "head", "fetch", "query", "querie", "select", "search", "load", "download", "list", "pull", "poll", "consume", "receive",
    "subscribe", "lookup", "look up", "describe", "restore", "serve",
  ]
}

verb "write" {
  words = [
    "write", "put", "post", "patch", "insert", "update", "upsert", "save", "store", "upload", "push", "publish", "publishe", "produce", "send", "enqueue", "emit",
    "log", "record", "replicate", "backup", "back up", "sync to", "cache", "ingest", "export", "deliver",
  ]
}

verb "delete" {
  words = ["delete", "remove", "purge", "expire"]
}

verb "both" {
  words = ["read/write", "write/read", "r/w", "read and write", "read & write", "read write", "rw", "crud", "sync"]
}

verb "invoke" {
  words = ["invoke", "trigger", "call", "start", "run", "execute", "schedule", "notify", "notifie", "process", "processe"]
}

verb "authenticate" {
  words = ["auth", "authenticate", "authorize", "login", "log in", "sign in", "signin", "verify", "verifie", "token", "jwt", "oidc", "saml"]
}

verb "connect" {
  words = ["connect"]
}

# The answer to a request that another arrow stands for: grants nothing.
reply {
  words = ["return", "response", "respond", "result", "reply", "replie", "ack", "acknowledge"]
}
