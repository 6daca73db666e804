# Words of English that the other files of this folder do not have.

language "en" {
  and  = ["and", "or", "&", "then"]
  port = ["port", "ports"]

  names = {
    rds              = ["database", "databases", "relational db", "sql database", "db", "primary database", "replica database"]
    docdb            = ["mongodb", "mongo", "document database", "document store"]
    ec2              = ["server", "servers", "web servers", "app servers", "application servers", "vm", "vms", "virtual machines", "ec2 instances", "instances"]
    elasticache      = ["cache", "in-memory cache", "in memory cache", "session store"]
    sqs              = ["message queue", "job queue", "task queue", "work queue"]
    sns              = ["notification topic"]
    s3               = ["object store", "blob storage", "data lake", "storage bucket"]
    efs              = ["file system", "shared file system", "network file system", "file share"]
    eventbridge      = ["event router"]
    alb              = ["load balancers", "lb", "reverse proxy"]
    apigw_http       = ["api management"]
    cloudfront       = ["content delivery network"]
    saas             = ["payment gateway", "payment provider", "external services", "third parties", "3rd party service", "3rd party api", "github api"]
    ecr              = ["image registry", "docker registry"]
    kms              = ["encryption key", "customer managed key", "cmk"]
    cognito          = ["identity pool"]
    msk              = ["kafka cluster", "kafka topic", "event stream"]
    opensearch       = ["search index", "search cluster", "elastic search", "open search"]
    network_firewall = ["firewall"]
  }
}

# What is called a database may be one of these.
refine "elasticache" {
  of    = ["rds", "elasticache_memcached"]
  words = ["redis", "valkey"]
}

refine "dynamodb" {
  of    = ["rds"]
  words = ["dynamodb", "dynamo db", "dynamo", "nosql", "no-sql"]
}

refine "neptune" {
  of    = ["rds"]
  words = ["neptune", "graph database"]
}

refine "redshift" {
  of    = ["rds"]
  words = ["redshift"]
}
