name   = zt.project
region = zt.environment.region
