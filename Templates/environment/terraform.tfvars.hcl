project           = zt.project
environment       = zt.environment.name
account_id        = zt.environment.account_id
region            = zt.environment.region
domain_name       = zt.environment.domain_name
on_premises_cidrs = zt.environment.on_premises_cidrs
disposable        = zt.environment.disposable
sizes             = zt.environment.sizes
