name              = zt.project
account_id        = zt.environment.account_id
region            = zt.environment.region
governed_regions  = zt.governed_regions
security_contacts = zt.security_contacts
managed_elsewhere = zt.managed_elsewhere
exceptions        = zt.exceptions
