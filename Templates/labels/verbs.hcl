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

# Steps of signing up and in, as user pools call them.

verb "pre_sign_up" {
  words = ["pre sign-up", "pre sign up", "pre signup", "pre sign-up trigger", "pre sign up trigger", "pre signup trigger"]
}

verb "post_confirmation" {
  words = ["post confirmation", "post-confirmation", "post confirmation trigger", "post-confirmation trigger"]
}

verb "pre_authentication" {
  words = ["pre authentication", "pre-authentication", "pre authentication trigger", "pre-authentication trigger"]
}

verb "post_authentication" {
  words = ["post authentication", "post-authentication", "post authentication trigger", "post-authentication trigger"]
}

verb "pre_token_generation" {
  words = ["pre token generation", "pre-token generation", "pre-token-generation", "pre token generation trigger", "pre-token generation trigger", "pre-token-generation trigger"]
}

verb "custom_message" {
  words = ["custom message", "custom-message", "custom message trigger", "custom-message trigger"]
}

verb "user_migration" {
  words = ["user migration", "user-migration", "migrate user", "user migration trigger", "user-migration trigger", "migrate user trigger"]
}

verb "connect" {
  words = ["connect"]
}

# The answer to a request that another arrow stands for: grants nothing.
reply {
  words = ["return", "response", "respond", "result", "reply", "replie", "ack", "acknowledge"]
}
