locals {
  # Targets for which nobody said which requests they take. The only one takes all; of several, each takes what begins with its name.
  silent = [for key, target in var.targets : key if length(target.path_patterns) == 0 && length(target.host_names) == 0]

  targets = {
    for key, target in var.targets : key => merge(target, {
      path_patterns = !contains(local.silent, key) ? target.path_patterns : length(local.silent) == 1 ? ["/*"] : ["/${key}", "/${key}/*"]

      # Priorities come from the name and not from the order: a target that is added or removed moves no other. Whoever takes all comes last.
      priority = coalesce(
        target.priority,
        (contains(local.silent, key) ? 40001 : 1) + parseint(substr(sha256(key), 0, 6), 16) % (contains(local.silent, key) ? 9999 : 40000)
      )

      # A name has 32 characters. The digest has what forces a new group, so that the new one can stand beside the old.
      name = "${trimsuffix(substr(replace(key, "_", "-"), 0, 23), "-")}-${substr(sha256(jsonencode([var.name, key, target.port, target.protocol, target.target_type])), 0, 8)}"
    })
  }
}

resource "aws_lb_target_group" "this" {
  for_each = local.targets

  name        = each.value.name
  target_type = each.value.target_type
  vpc_id      = each.value.target_type == "lambda" ? null : var.vpc_id
  port        = each.value.target_type == "lambda" ? null : each.value.port
  protocol    = each.value.target_type == "lambda" ? null : each.value.protocol

  deregistration_delay          = "60"
  load_balancing_algorithm_type = each.value.target_type == "lambda" ? null : "least_outstanding_requests"

  health_check {
    enabled             = true
    path                = each.value.health_check_path
    protocol            = each.value.target_type == "lambda" ? null : each.value.protocol
    matcher             = "200-299"
    interval            = each.value.target_type == "lambda" ? 35 : 15
    timeout             = each.value.target_type == "lambda" ? 30 : 5
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }

  tags = merge(var.tags, { Name = "${var.name}-${each.key}" })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_lb_listener_rule" "this" {
  for_each = local.targets

  listener_arn = aws_lb_listener.https.arn
  priority     = each.value.priority

  dynamic "action" {
    for_each = var.authenticator == null ? [] : [var.authenticator]

    content {
      type  = "authenticate-cognito"
      order = 1

      authenticate_cognito {
        user_pool_arn              = action.value.user_pool_arn
        user_pool_client_id        = action.value.user_pool_client_id
        user_pool_domain           = action.value.user_pool_domain
        on_unauthenticated_request = "authenticate"
        scope                      = "openid"
        session_timeout            = 3600
      }
    }
  }

  action {
    type             = "forward"
    order            = var.authenticator == null ? null : 2
    target_group_arn = aws_lb_target_group.this[each.key].arn
  }

  dynamic "condition" {
    for_each = length(each.value.path_patterns) > 0 ? [each.value.path_patterns] : []

    content {
      path_pattern {
        values = condition.value
      }
    }
  }

  dynamic "condition" {
    for_each = length(each.value.host_names) > 0 ? [each.value.host_names] : []

    content {
      host_header {
        values = condition.value
      }
    }
  }

  tags = merge(var.tags, { Name = each.key })
}
