project     = zt.project
environment = zt.environment.name
account_id  = zt.environment.account_id
accounts    = zt.environment.accounts
region      = zt.environment.region
domain_name = zt.environment.domain_name
disposable  = zt.environment.disposable
sizes       = zt.environment.sizes
