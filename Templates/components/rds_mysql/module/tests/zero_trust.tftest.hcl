# Nothing is created: the provider is a stand-in.

mock_provider "aws" {
  mock_data "aws_caller_identity" {
    defaults = { account_id = "111122223333" }
  }

  mock_data "aws_partition" {
    defaults = { partition = "aws" }
  }

  mock_data "aws_region" {
    defaults = { region = "eu-west-1" }
  }

  mock_data "aws_iam_policy_document" {
    defaults = { json = "{}" }
  }

  mock_resource "aws_kms_key" {
    defaults = { arn = "arn:aws:kms:eu-west-1:111122223333:key/00000000-0000-4000-8000-000000000000" }
  }

  mock_resource "aws_iam_role" {
    defaults = { arn = "arn:aws:iam::111122223333:role/shop-dev-orders-monitoring" }
  }

  mock_resource "aws_db_instance" {
    defaults = {
      resource_id        = "db-ABCDEFGHIJKL01234"
      master_user_secret = [{ secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:rds-AbCdEf", secret_status = "active", kms_key_id = "" }]
    }
  }
}

variables {
  name       = "shop-dev-orders"
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

run "data_is_encrypted_with_its_own_key" {
  assert {
    condition     = aws_db_instance.this.storage_encrypted && aws_db_instance.this.kms_key_id == aws_kms_key.this.arn
    error_message = "Storage must be encrypted with the component's key."
  }

  assert {
    condition     = aws_db_instance.this.performance_insights_kms_key_id == aws_kms_key.this.arn && aws_db_instance.this.master_user_secret_kms_key_id == aws_kms_key.this.arn
    error_message = "Insights and the master password must be encrypted with the component's key."
  }

  assert {
    condition     = aws_kms_key.this.enable_key_rotation
    error_message = "The key must rotate."
  }

  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.key.statement :
      alltrue([for action in statement.actions : !strcontains(action, "*")]) && !contains(statement.resources, "*")
    ])
    error_message = "The key policy must name each action, and the key."
  }

  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.key.statement :
      !contains(statement.actions, "kms:Decrypt") || length(statement.condition) > 0
    ])
    error_message = "Nobody decrypts with the key except through the service."
  }
}

run "database_is_private_and_speaks_tls" {
  assert {
    condition     = !aws_db_instance.this.publicly_accessible
    error_message = "The database must not be public."
  }

  assert {
    condition     = length([for parameter in aws_db_parameter_group.this.parameter : parameter if parameter.name == "require_secure_transport" && parameter.value == "1"]) == 1
    error_message = "Connections without TLS must be refused."
  }

  assert {
    condition     = toset(aws_db_instance.this.vpc_security_group_ids) == toset([aws_security_group.this.id])
    error_message = "The database must have a security group of its own."
  }
}

run "nobody_knows_a_password" {
  assert {
    condition     = aws_db_instance.this.manage_master_user_password && aws_db_instance.this.password == null
    error_message = "RDS must make and rotate the master password."
  }

  assert {
    condition     = aws_db_instance.this.iam_database_authentication_enabled
    error_message = "Applications must be able to sign in with IAM."
  }

  assert {
    condition     = output.user_arn == "arn:aws:rds-db:eu-west-1:111122223333:dbuser:db-ABCDEFGHIJKL01234/app"
    error_message = "rds-db:connect must name this database and this user."
  }
}

run "data_outlives_mistakes" {
  assert {
    condition     = aws_db_instance.this.deletion_protection && !aws_db_instance.this.skip_final_snapshot && !aws_db_instance.this.delete_automated_backups
    error_message = "The database must be protected from deletion, and leave a snapshot."
  }

  assert {
    condition     = aws_db_instance.this.backup_retention_period >= 7 && aws_db_instance.this.auto_minor_version_upgrade
    error_message = "The database must keep backups and patch itself."
  }

  assert {
    condition     = alltrue([for group in aws_cloudwatch_log_group.this : group.kms_key_id == aws_kms_key.this.arn && group.retention_in_days >= 365])
    error_message = "Logs must be encrypted and kept for a year."
  }
}

run "only_disposable_lifts_the_protection" {
  variables {
    disposable = true
  }

  assert {
    condition     = !aws_db_instance.this.deletion_protection && aws_db_instance.this.skip_final_snapshot
    error_message = "A disposable database may be destroyed."
  }

  assert {
    condition     = aws_db_instance.this.storage_encrypted && !aws_db_instance.this.publicly_accessible
    error_message = "A disposable database is as private as any other."
  }
}

run "default_master_names_are_refused" {
  command         = plan
  expect_failures = [var.master_username]

  variables {
    master_username = "root"
  }
}

run "long_names_are_cut" {
  variables {
    name = "a-long-project--production-the-service-that-nobody-could-name-in-fewer-words"
  }

  assert {
    condition     = length(local.name) <= 50 && !strcontains(local.name, "--")
    error_message = "AWS must accept the name."
  }
}

run "mariadb_is_the_same_but_for_the_engine" {
  variables {
    engine = "mariadb"
  }

  assert {
    condition     = aws_db_instance.this.engine == "mariadb" && aws_db_instance.this.engine_version == "11.4" && aws_db_parameter_group.this.family == "mariadb11.4" && aws_db_option_group.this.engine_name == "mariadb"
    error_message = "Instance, parameters and options must be of one engine and version."
  }
}

run "a_version_of_the_other_engine_is_refused" {
  command         = plan
  expect_failures = [var.engine_version]

  variables {
    engine         = "mariadb"
    engine_version = "8.4"
  }
}
