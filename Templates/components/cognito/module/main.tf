# Who people are: a pool of users with two factors, and one client that signs them in with the code flow.

locals {
  plain_name = trim(replace(var.name, "/-+/", "-"), "-")
  name       = length(local.plain_name) <= 63 ? local.plain_name : "${trim(substr(local.plain_name, 0, 56), "-")}-${substr(sha256(var.name), 0, 6)}"
}

resource "aws_cognito_user_pool" "this" {
  name                = local.name
  user_pool_tier      = "PLUS"
  deletion_protection = var.disposable ? "INACTIVE" : "ACTIVE"
  mfa_configuration   = "ON"

  username_attributes      = ["email"]
  auto_verified_attributes = ["email"]

  username_configuration {
    case_sensitive = false
  }

  software_token_mfa_configuration {
    enabled = true
  }

  user_pool_add_ons {
    advanced_security_mode = "ENFORCED"
  }

  password_policy {
    minimum_length                   = 14
    require_lowercase                = true
    require_numbers                  = true
    require_symbols                  = true
    require_uppercase                = true
    password_history_size            = 5
    temporary_password_validity_days = 1
  }

  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_email"
      priority = 1
    }
  }

  admin_create_user_config {
    allow_admin_create_user_only = !var.self_sign_up
  }

  dynamic "lambda_config" {
    for_each = length(var.triggers) > 0 ? [var.triggers] : []

    content {
      custom_message       = lookup(lambda_config.value, "custom_message", null)
      post_authentication  = lookup(lambda_config.value, "post_authentication", null)
      post_confirmation    = lookup(lambda_config.value, "post_confirmation", null)
      pre_authentication   = lookup(lambda_config.value, "pre_authentication", null)
      pre_sign_up          = lookup(lambda_config.value, "pre_sign_up", null)
      pre_token_generation = lookup(lambda_config.value, "pre_token_generation", null)
      user_migration       = lookup(lambda_config.value, "user_migration", null)
    }
  }

  user_attribute_update_settings {
    attributes_require_verification_before_update = ["email"]
  }

  tags = merge(var.tags, { Name = local.name })
}

resource "aws_cognito_user_pool_domain" "this" {
  domain                = local.name
  user_pool_id          = aws_cognito_user_pool.this.id
  managed_login_version = 2
}

resource "aws_cognito_user_pool_client" "this" {
  name         = local.name
  user_pool_id = aws_cognito_user_pool.this.id

  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_scopes                 = ["email", "openid"]
  callback_urls                        = var.callback_urls
  logout_urls                          = var.logout_urls
  supported_identity_providers         = ["COGNITO"]
  explicit_auth_flows                  = ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH"]
  generate_secret                      = var.server_side
  prevent_user_existence_errors        = "ENABLED"
  enable_token_revocation              = true

  access_token_validity  = 15
  id_token_validity      = 15
  refresh_token_validity = 12

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "hours"
  }
}

resource "aws_cognito_managed_login_branding" "this" {
  user_pool_id                = aws_cognito_user_pool.this.id
  client_id                   = aws_cognito_user_pool_client.this.id
  use_cognito_provided_values = true
}

resource "aws_wafv2_web_acl_association" "this" {
  count = var.public ? 1 : 0

  resource_arn = aws_cognito_user_pool.this.arn
  web_acl_arn  = var.web_acl_arn
}
