project = zt.project
region  = zt.environment.region
