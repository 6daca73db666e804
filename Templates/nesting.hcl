# How arguments nest, from the provider's schema; written by scripts/schema-data.
# `list`, `set` and `single` are nested blocks, `objects` attributes that may be written as blocks, `number` and
# `bool` what texts are turned into, `plain` values of other types; all else is text. `x.y` is an argument of block `x`.

provider_schema "aws" {
  version = "6.47.0"
}

type "aws_accessanalyzer_analyzer" {
  list   = "configuration configuration.internal_access configuration.internal_access.analysis_rule configuration.internal_access.analysis_rule.inclusion configuration.unused_access configuration.unused_access.analysis_rule configuration.unused_access.analysis_rule.exclusion"
  number = "configuration.unused_access.unused_access_age"
}

type "aws_acm_certificate" {
  list   = "options"
  set    = "validation_option"
  number = "private_key_wo_version"
}

type "aws_alb" {
  list   = "access_logs connection_logs health_check_logs ipam_pools minimum_load_balancer_capacity"
  set    = "subnet_mapping"
  number = "client_keep_alive idle_timeout secondary_ips_auto_assigned_per_subnet minimum_load_balancer_capacity.capacity_units"
  bool   = "drop_invalid_header_fields enable_cross_zone_load_balancing enable_deletion_protection enable_http2 enable_tls_version_and_cipher_suite_headers enable_waf_fail_open enable_xff_client_port enable_zonal_shift internal preserve_host_header access_logs.enabled connection_logs.enabled health_check_logs.enabled"
}

type "aws_alb_listener" {
  list   = "default_action default_action.authenticate_cognito default_action.authenticate_oidc default_action.fixed_response default_action.forward default_action.forward.stickiness default_action.jwt_validation default_action.redirect mutual_authentication"
  set    = "default_action.forward.target_group default_action.jwt_validation.additional_claim"
  number = "port tcp_idle_timeout_seconds default_action.order default_action.authenticate_cognito.session_timeout default_action.authenticate_oidc.session_timeout default_action.forward.stickiness.duration default_action.forward.target_group.weight"
  bool   = "routing_http_response_server_enabled default_action.forward.stickiness.enabled mutual_authentication.ignore_client_certificate_expiry"
}

type "aws_alb_target_group" {
  list   = "health_check stickiness target_failover target_group_health target_group_health.dns_failover target_group_health.unhealthy_state_routing target_health_state"
  number = "port slow_start target_control_port health_check.healthy_threshold health_check.interval health_check.timeout health_check.unhealthy_threshold stickiness.cookie_duration target_group_health.unhealthy_state_routing.minimum_healthy_targets_count target_health_state.unhealthy_draining_interval"
  bool   = "connection_termination lambda_multi_value_headers_enabled proxy_protocol_v2 health_check.enabled stickiness.enabled target_health_state.enable_unhealthy_connection_termination"
}

type "aws_ami_copy" {
  set  = "ebs_block_device ephemeral_block_device"
  bool = "encrypted"
}

type "aws_amplify_app" {
  list = "auto_branch_creation_config cache_config custom_rule job_config"
  bool = "enable_auto_branch_creation enable_basic_auth enable_branch_auto_build enable_branch_auto_deletion auto_branch_creation_config.enable_auto_build auto_branch_creation_config.enable_basic_auth auto_branch_creation_config.enable_performance_mode auto_branch_creation_config.enable_pull_request_preview"
}

type "aws_amplify_branch" {
  bool = "enable_auto_build enable_basic_auth enable_notification enable_performance_mode enable_pull_request_preview enable_skew_protection"
}

type "aws_api_gateway_domain_name" {
  list = "endpoint_configuration mutual_tls_authentication"
}

type "aws_api_gateway_integration" {
  list   = "tls_config"
  number = "timeout_milliseconds"
  bool   = "tls_config.insecure_skip_verification"
}

type "aws_api_gateway_method" {
  bool  = "api_key_required"
  plain = "request_parameters"
}

type "aws_api_gateway_method_settings" {
  list   = "settings"
  number = "settings.cache_ttl_in_seconds settings.throttling_burst_limit settings.throttling_rate_limit"
  bool   = "settings.cache_data_encrypted settings.caching_enabled settings.data_trace_enabled settings.metrics_enabled settings.require_authorization_for_cache_control"
}

type "aws_api_gateway_rest_api" {
  list = "endpoint_configuration"
  bool = "disable_execute_api_endpoint fail_on_warnings"
}

type "aws_api_gateway_stage" {
  list   = "access_log_settings canary_settings"
  number = "canary_settings.percent_traffic"
  bool   = "cache_cluster_enabled xray_tracing_enabled canary_settings.use_stage_cache"
}

type "aws_apigatewayv2_api" {
  list   = "cors_configuration"
  number = "cors_configuration.max_age"
  bool   = "disable_execute_api_endpoint fail_on_warnings cors_configuration.allow_credentials"
}

type "aws_apigatewayv2_authorizer" {
  list   = "jwt_configuration"
  number = "authorizer_result_ttl_in_seconds"
  bool   = "enable_simple_responses"
}

type "aws_apigatewayv2_domain_name" {
  list = "domain_name_configuration mutual_tls_authentication"
}

type "aws_apigatewayv2_integration" {
  list   = "tls_config"
  set    = "response_parameters"
  number = "timeout_milliseconds"
}

type "aws_apigatewayv2_route" {
  set  = "request_parameter"
  bool = "api_key_required request_parameter.required"
}

type "aws_apigatewayv2_stage" {
  list   = "access_log_settings default_route_settings"
  set    = "route_settings"
  number = "default_route_settings.throttling_burst_limit default_route_settings.throttling_rate_limit route_settings.throttling_burst_limit route_settings.throttling_rate_limit"
  bool   = "auto_deploy default_route_settings.data_trace_enabled default_route_settings.detailed_metrics_enabled route_settings.data_trace_enabled route_settings.detailed_metrics_enabled"
}

type "aws_appautoscaling_target" {
  list   = "suspended_state"
  number = "max_capacity min_capacity"
  bool   = "suspended_state.dynamic_scaling_in_suspended suspended_state.dynamic_scaling_out_suspended suspended_state.scheduled_scaling_suspended"
}

type "aws_apprunner_service" {
  list   = "encryption_configuration health_check_configuration instance_configuration network_configuration network_configuration.egress_configuration network_configuration.ingress_configuration observability_configuration source_configuration source_configuration.authentication_configuration source_configuration.code_repository source_configuration.code_repository.code_configuration source_configuration.code_repository.code_configuration.code_configuration_values source_configuration.code_repository.source_code_version source_configuration.image_repository source_configuration.image_repository.image_configuration"
  number = "health_check_configuration.healthy_threshold health_check_configuration.interval health_check_configuration.timeout health_check_configuration.unhealthy_threshold"
  bool   = "network_configuration.ingress_configuration.is_publicly_accessible observability_configuration.observability_enabled source_configuration.auto_deployments_enabled"
}

type "aws_appsync_datasource" {
  list   = "dynamodb_config dynamodb_config.delta_sync_config elasticsearch_config event_bridge_config http_config http_config.authorization_config http_config.authorization_config.aws_iam_config lambda_config opensearchservice_config relational_database_config relational_database_config.http_endpoint_config"
  number = "dynamodb_config.delta_sync_config.base_table_ttl dynamodb_config.delta_sync_config.delta_sync_table_ttl"
  bool   = "dynamodb_config.use_caller_credentials dynamodb_config.versioned"
}

type "aws_appsync_graphql_api" {
  list   = "additional_authentication_provider additional_authentication_provider.lambda_authorizer_config additional_authentication_provider.openid_connect_config additional_authentication_provider.user_pool_config enhanced_metrics_config lambda_authorizer_config log_config openid_connect_config user_pool_config"
  number = "query_depth_limit resolver_count_limit additional_authentication_provider.lambda_authorizer_config.authorizer_result_ttl_in_seconds additional_authentication_provider.openid_connect_config.auth_ttl additional_authentication_provider.openid_connect_config.iat_ttl lambda_authorizer_config.authorizer_result_ttl_in_seconds openid_connect_config.auth_ttl openid_connect_config.iat_ttl"
  bool   = "xray_enabled log_config.exclude_verbose_content"
}

type "aws_athena_database" {
  list = "acl_configuration encryption_configuration"
  bool = "force_destroy"
}

type "aws_athena_workgroup" {
  list   = "configuration configuration.customer_content_encryption_configuration configuration.engine_version configuration.identity_center_configuration configuration.managed_query_results_configuration configuration.managed_query_results_configuration.encryption_configuration configuration.monitoring_configuration configuration.monitoring_configuration.cloud_watch_logging_configuration configuration.monitoring_configuration.managed_logging_configuration configuration.monitoring_configuration.s3_logging_configuration configuration.query_results_s3_access_grants_configuration configuration.result_configuration configuration.result_configuration.acl_configuration configuration.result_configuration.encryption_configuration"
  set    = "configuration.monitoring_configuration.cloud_watch_logging_configuration.log_type"
  number = "configuration.bytes_scanned_cutoff_per_query"
  bool   = "force_destroy configuration.enable_minimum_encryption_configuration configuration.enforce_workgroup_configuration configuration.publish_cloudwatch_metrics_enabled configuration.requester_pays_enabled configuration.identity_center_configuration.enable_identity_center configuration.managed_query_results_configuration.enabled configuration.monitoring_configuration.cloud_watch_logging_configuration.enabled configuration.monitoring_configuration.managed_logging_configuration.enabled configuration.monitoring_configuration.s3_logging_configuration.enabled configuration.query_results_s3_access_grants_configuration.create_user_level_prefix configuration.query_results_s3_access_grants_configuration.enable_s3_access_grants"
}

type "aws_autoscaling_group" {
  list   = "availability_zone_distribution capacity_reservation_specification capacity_reservation_specification.capacity_reservation_target instance_maintenance_policy instance_refresh instance_refresh.preferences instance_refresh.preferences.alarm_specification launch_template mixed_instances_policy mixed_instances_policy.instances_distribution mixed_instances_policy.launch_template mixed_instances_policy.launch_template.launch_template_specification mixed_instances_policy.launch_template.override mixed_instances_policy.launch_template.override.instance_requirements mixed_instances_policy.launch_template.override.instance_requirements.accelerator_count mixed_instances_policy.launch_template.override.instance_requirements.accelerator_total_memory_mib mixed_instances_policy.launch_template.override.instance_requirements.baseline_ebs_bandwidth_mbps mixed_instances_policy.launch_template.override.instance_requirements.memory_gib_per_vcpu mixed_instances_policy.launch_template.override.instance_requirements.memory_mib mixed_instances_policy.launch_template.override.instance_requirements.network_bandwidth_gbps mixed_instances_policy.launch_template.override.instance_requirements.network_interface_count mixed_instances_policy.launch_template.override.instance_requirements.total_local_storage_gb mixed_instances_policy.launch_template.override.instance_requirements.vcpu_count mixed_instances_policy.launch_template.override.launch_template_specification warm_pool warm_pool.instance_reuse_policy"
  set    = "initial_lifecycle_hook tag traffic_source"
  number = "default_cooldown default_instance_warmup desired_capacity health_check_grace_period max_instance_lifetime max_size min_elb_capacity min_size wait_for_elb_capacity initial_lifecycle_hook.heartbeat_timeout instance_maintenance_policy.max_healthy_percentage instance_maintenance_policy.min_healthy_percentage instance_refresh.preferences.checkpoint_percentages instance_refresh.preferences.max_healthy_percentage instance_refresh.preferences.min_healthy_percentage mixed_instances_policy.instances_distribution.on_demand_base_capacity mixed_instances_policy.instances_distribution.on_demand_percentage_above_base_capacity mixed_instances_policy.instances_distribution.spot_instance_pools mixed_instances_policy.launch_template.override.instance_requirements.max_spot_price_as_percentage_of_optimal_on_demand_price mixed_instances_policy.launch_template.override.instance_requirements.on_demand_max_price_percentage_over_lowest_price mixed_instances_policy.launch_template.override.instance_requirements.spot_max_price_percentage_over_lowest_price warm_pool.max_group_prepared_capacity warm_pool.min_size"
  bool   = "capacity_rebalance force_delete force_delete_warm_pool ignore_failed_scaling_activities protect_from_scale_in instance_refresh.preferences.auto_rollback instance_refresh.preferences.skip_matching mixed_instances_policy.launch_template.override.instance_requirements.require_hibernate_support tag.propagate_at_launch warm_pool.instance_reuse_policy.reuse_on_scale_in"
}

type "aws_autoscaling_lifecycle_hook" {
  number = "heartbeat_timeout"
}

type "aws_autoscaling_traffic_source_attachment" {
  list = "traffic_source"
}

type "aws_backup_plan" {
  list   = "rule.copy_action.lifecycle rule.lifecycle"
  set    = "advanced_backup_setting rule rule.copy_action rule.scan_action scan_setting"
  number = "rule.completion_window rule.start_window rule.copy_action.lifecycle.cold_storage_after rule.copy_action.lifecycle.delete_after rule.lifecycle.cold_storage_after rule.lifecycle.delete_after"
  bool   = "rule.enable_continuous_backup rule.copy_action.lifecycle.opt_in_to_archive_for_supported_resources rule.lifecycle.opt_in_to_archive_for_supported_resources"
}

type "aws_backup_selection" {
  set = "condition condition.string_equals condition.string_like condition.string_not_equals condition.string_not_like selection_tag"
}

type "aws_backup_vault" {
  bool = "force_destroy"
}

type "aws_batch_compute_environment" {
  list   = "compute_resources compute_resources.ec2_configuration compute_resources.launch_template eks_configuration update_policy"
  number = "compute_resources.bid_percentage compute_resources.desired_vcpus compute_resources.max_vcpus compute_resources.min_vcpus update_policy.job_execution_timeout_minutes"
  bool   = "update_policy.terminate_jobs_on_update"
}

type "aws_batch_job_definition" {
  list   = "eks_properties eks_properties.pod_properties eks_properties.pod_properties.containers eks_properties.pod_properties.containers.resources eks_properties.pod_properties.containers.security_context eks_properties.pod_properties.containers.volume_mounts eks_properties.pod_properties.image_pull_secret eks_properties.pod_properties.init_containers eks_properties.pod_properties.init_containers.resources eks_properties.pod_properties.init_containers.security_context eks_properties.pod_properties.init_containers.volume_mounts eks_properties.pod_properties.metadata eks_properties.pod_properties.volumes eks_properties.pod_properties.volumes.empty_dir eks_properties.pod_properties.volumes.host_path eks_properties.pod_properties.volumes.secret retry_strategy retry_strategy.evaluate_on_exit timeout"
  set    = "eks_properties.pod_properties.containers.env eks_properties.pod_properties.init_containers.env"
  number = "scheduling_priority eks_properties.pod_properties.containers.security_context.run_as_group eks_properties.pod_properties.containers.security_context.run_as_user eks_properties.pod_properties.init_containers.security_context.run_as_group eks_properties.pod_properties.init_containers.security_context.run_as_user retry_strategy.attempts timeout.attempt_duration_seconds"
  bool   = "deregister_on_new_revision propagate_tags eks_properties.pod_properties.host_network eks_properties.pod_properties.share_process_namespace eks_properties.pod_properties.containers.security_context.allow_privilege_escalation eks_properties.pod_properties.containers.security_context.privileged eks_properties.pod_properties.containers.security_context.read_only_root_file_system eks_properties.pod_properties.containers.security_context.run_as_non_root eks_properties.pod_properties.containers.volume_mounts.read_only eks_properties.pod_properties.init_containers.security_context.allow_privilege_escalation eks_properties.pod_properties.init_containers.security_context.privileged eks_properties.pod_properties.init_containers.security_context.read_only_root_file_system eks_properties.pod_properties.init_containers.security_context.run_as_non_root eks_properties.pod_properties.init_containers.volume_mounts.read_only eks_properties.pod_properties.volumes.secret.optional"
}

type "aws_batch_job_queue" {
  list   = "compute_environment_order job_state_time_limit_action"
  number = "priority compute_environment_order.order job_state_time_limit_action.max_time_seconds"
}

type "aws_bedrock_guardrail" {
  list    = "content_policy_config contextual_grounding_policy_config contextual_grounding_policy_config.filters_config cross_region_config sensitive_information_policy_config sensitive_information_policy_config.pii_entities_config sensitive_information_policy_config.regexes_config topic_policy_config topic_policy_config.topics_config word_policy_config word_policy_config.managed_word_lists_config word_policy_config.words_config"
  set     = "content_policy_config.filters_config"
  objects = "content_policy_config.tier_config topic_policy_config.tier_config"
  number  = "contextual_grounding_policy_config.filters_config.threshold"
  bool    = "content_policy_config.filters_config.input_enabled content_policy_config.filters_config.output_enabled sensitive_information_policy_config.pii_entities_config.input_enabled sensitive_information_policy_config.pii_entities_config.output_enabled sensitive_information_policy_config.regexes_config.input_enabled sensitive_information_policy_config.regexes_config.output_enabled word_policy_config.managed_word_lists_config.input_enabled word_policy_config.managed_word_lists_config.output_enabled word_policy_config.words_config.input_enabled word_policy_config.words_config.output_enabled"
}

type "aws_bedrockagent_agent" {
  objects = "guardrail_configuration memory_configuration prompt_override_configuration"
  number  = "idle_session_ttl_in_seconds"
  bool    = "prepare_agent skip_resource_in_use_check"
}

type "aws_chatbot_slack_channel_configuration" {
  bool = "user_authorization_required"
}

type "aws_cloudformation_stack" {
  number = "timeout_in_minutes"
  bool   = "disable_rollback"
}

type "aws_cloudfront_distribution" {
  list   = "cache_tag_config connection_function_association default_cache_behavior default_cache_behavior.forwarded_values default_cache_behavior.forwarded_values.cookies default_cache_behavior.grpc_config logging_config ordered_cache_behavior ordered_cache_behavior.forwarded_values ordered_cache_behavior.forwarded_values.cookies ordered_cache_behavior.grpc_config origin.custom_origin_config origin.origin_shield origin.s3_origin_config origin.vpc_origin_config origin_group.failover_criteria origin_group.member restrictions restrictions.geo_restriction viewer_certificate viewer_mtls_config viewer_mtls_config.trust_store_config"
  set    = "custom_error_response default_cache_behavior.function_association default_cache_behavior.lambda_function_association ordered_cache_behavior.function_association ordered_cache_behavior.lambda_function_association origin origin.custom_header origin_group"
  number = "custom_error_response.error_caching_min_ttl custom_error_response.error_code custom_error_response.response_code default_cache_behavior.default_ttl default_cache_behavior.max_ttl default_cache_behavior.min_ttl ordered_cache_behavior.default_ttl ordered_cache_behavior.max_ttl ordered_cache_behavior.min_ttl origin.connection_attempts origin.connection_timeout origin.response_completion_timeout origin.custom_origin_config.http_port origin.custom_origin_config.https_port origin.custom_origin_config.origin_keepalive_timeout origin.custom_origin_config.origin_read_timeout origin.vpc_origin_config.origin_keepalive_timeout origin.vpc_origin_config.origin_read_timeout origin_group.failover_criteria.status_codes"
  bool   = "enabled is_ipv6_enabled retain_on_delete staging wait_for_deployment default_cache_behavior.compress default_cache_behavior.smooth_streaming default_cache_behavior.forwarded_values.query_string default_cache_behavior.grpc_config.enabled default_cache_behavior.lambda_function_association.include_body logging_config.include_cookies ordered_cache_behavior.compress ordered_cache_behavior.smooth_streaming ordered_cache_behavior.forwarded_values.query_string ordered_cache_behavior.grpc_config.enabled ordered_cache_behavior.lambda_function_association.include_body origin.origin_shield.enabled viewer_certificate.cloudfront_default_certificate viewer_mtls_config.trust_store_config.advertise_trust_store_ca_names viewer_mtls_config.trust_store_config.ignore_certificate_expiry"
}

type "aws_cloudfront_function" {
  bool = "publish"
}

type "aws_cloudfront_monitoring_subscription" {
  list = "monitoring_subscription monitoring_subscription.realtime_metrics_subscription_config"
}

type "aws_cloudfront_response_headers_policy" {
  list   = "cors_config cors_config.access_control_allow_headers cors_config.access_control_allow_methods cors_config.access_control_allow_origins cors_config.access_control_expose_headers custom_headers_config remove_headers_config security_headers_config security_headers_config.content_security_policy security_headers_config.content_type_options security_headers_config.frame_options security_headers_config.referrer_policy security_headers_config.strict_transport_security security_headers_config.xss_protection server_timing_headers_config"
  set    = "custom_headers_config.items remove_headers_config.items"
  number = "cors_config.access_control_max_age_sec security_headers_config.strict_transport_security.access_control_max_age_sec server_timing_headers_config.sampling_rate"
  bool   = "cors_config.access_control_allow_credentials cors_config.origin_override custom_headers_config.items.override security_headers_config.content_security_policy.override security_headers_config.content_type_options.override security_headers_config.frame_options.override security_headers_config.referrer_policy.override security_headers_config.strict_transport_security.include_subdomains security_headers_config.strict_transport_security.override security_headers_config.strict_transport_security.preload security_headers_config.xss_protection.mode_block security_headers_config.xss_protection.override security_headers_config.xss_protection.protection server_timing_headers_config.enabled"
}

type "aws_cloudfront_vpc_origin" {
  list   = "vpc_origin_endpoint_config vpc_origin_endpoint_config.origin_ssl_protocols"
  number = "vpc_origin_endpoint_config.http_port vpc_origin_endpoint_config.https_port vpc_origin_endpoint_config.origin_ssl_protocols.quantity"
}

type "aws_cloudtrail" {
  list = "advanced_event_selector event_selector event_selector.data_resource"
  set  = "advanced_event_selector.field_selector insight_selector"
  bool = "enable_log_file_validation enable_logging include_global_service_events is_multi_region_trail is_organization_trail event_selector.include_management_events"
}

type "aws_cloudtrail_event_data_store" {
  list   = "advanced_event_selector"
  set    = "advanced_event_selector.field_selector"
  number = "retention_period"
  bool   = "multi_region_enabled organization_enabled termination_protection_enabled"
}

type "aws_cloudwatch_composite_alarm" {
  list   = "actions_suppressor"
  number = "actions_suppressor.extension_period actions_suppressor.wait_period"
  bool   = "actions_enabled"
}

type "aws_cloudwatch_event_api_destination" {
  number = "invocation_rate_limit_per_second"
}

type "aws_cloudwatch_event_archive" {
  number = "retention_days"
}

type "aws_cloudwatch_event_bus" {
  list = "dead_letter_config log_config"
}

type "aws_cloudwatch_event_permission" {
  list = "condition"
}

type "aws_cloudwatch_event_rule" {
  bool = "force_destroy is_enabled"
}

type "aws_cloudwatch_event_target" {
  list   = "appsync_target batch_target dead_letter_config ecs_target ecs_target.network_configuration ecs_target.ordered_placement_strategy http_target input_transformer kinesis_target redshift_target retry_policy run_command_targets sagemaker_pipeline_target sqs_target"
  set    = "ecs_target.capacity_provider_strategy ecs_target.placement_constraint sagemaker_pipeline_target.pipeline_parameter_list"
  number = "batch_target.array_size batch_target.job_attempts ecs_target.task_count ecs_target.capacity_provider_strategy.base ecs_target.capacity_provider_strategy.weight retry_policy.maximum_event_age_in_seconds retry_policy.maximum_retry_attempts"
  bool   = "force_destroy ecs_target.enable_ecs_managed_tags ecs_target.enable_execute_command ecs_target.network_configuration.assign_public_ip redshift_target.with_event"
}

type "aws_cloudwatch_log_delivery_destination" {
  list = "delivery_destination_configuration"
}

type "aws_cloudwatch_log_group" {
  number = "retention_in_days"
  bool   = "deletion_protection_enabled skip_destroy"
}

type "aws_cloudwatch_log_metric_filter" {
  list = "metric_transformation"
  bool = "apply_on_transformed_logs"
}

type "aws_cloudwatch_log_subscription_filter" {
  bool = "apply_on_transformed_logs"
}

type "aws_cloudwatch_metric_alarm" {
  list   = "evaluation_criteria evaluation_criteria.promql_criteria metric_query.metric"
  set    = "metric_query"
  number = "datapoints_to_alarm evaluation_interval evaluation_periods period threshold evaluation_criteria.promql_criteria.pending_period evaluation_criteria.promql_criteria.recovery_period metric_query.period metric_query.metric.period"
  bool   = "actions_enabled metric_query.return_data"
}

type "aws_codebuild_project" {
  list   = "artifacts build_batch_config build_batch_config.restrictions cache environment environment.docker_server environment.environment_variable environment.fleet environment.registry_credential logs_config logs_config.cloudwatch_logs logs_config.s3_logs secondary_sources.auth secondary_sources.build_status_config secondary_sources.git_submodules_config source source.auth source.build_status_config source.git_submodules_config vpc_config"
  set    = "file_system_locations secondary_artifacts secondary_source_version secondary_sources"
  number = "auto_retry_limit build_timeout concurrent_build_limit queued_timeout build_batch_config.timeout_in_mins build_batch_config.restrictions.maximum_builds_allowed secondary_sources.git_clone_depth source.git_clone_depth"
  bool   = "badge_enabled artifacts.encryption_disabled artifacts.override_artifact_name build_batch_config.combine_artifacts environment.privileged_mode logs_config.s3_logs.encryption_disabled secondary_artifacts.encryption_disabled secondary_artifacts.override_artifact_name secondary_sources.insecure_ssl secondary_sources.report_build_status secondary_sources.git_submodules_config.fetch_submodules source.insecure_ssl source.report_build_status source.git_submodules_config.fetch_submodules"
}

type "aws_codedeploy_deployment_group" {
  list   = "alarm_configuration auto_rollback_configuration blue_green_deployment_config blue_green_deployment_config.deployment_ready_option blue_green_deployment_config.green_fleet_provisioning_option blue_green_deployment_config.terminate_blue_instances_on_deployment_success deployment_style ecs_service load_balancer_info load_balancer_info.target_group_pair_info load_balancer_info.target_group_pair_info.prod_traffic_route load_balancer_info.target_group_pair_info.target_group load_balancer_info.target_group_pair_info.test_traffic_route"
  set    = "ec2_tag_filter ec2_tag_set ec2_tag_set.ec2_tag_filter load_balancer_info.elb_info load_balancer_info.target_group_info on_premises_instance_tag_filter trigger_configuration"
  number = "blue_green_deployment_config.deployment_ready_option.wait_time_in_minutes blue_green_deployment_config.terminate_blue_instances_on_deployment_success.termination_wait_time_in_minutes"
  bool   = "termination_hook_enabled alarm_configuration.enabled alarm_configuration.ignore_poll_alarm_failure auto_rollback_configuration.enabled"
}

type "aws_codepipeline" {
  list   = "artifact_store.encryption_key stage stage.action stage.before_entry stage.before_entry.condition stage.before_entry.condition.rule stage.before_entry.condition.rule.rule_type_id stage.on_failure stage.on_failure.condition stage.on_failure.condition.rule stage.on_failure.condition.rule.rule_type_id stage.on_failure.retry_configuration stage.on_success stage.on_success.condition stage.on_success.condition.rule stage.on_success.condition.rule.rule_type_id trigger trigger.git_configuration trigger.git_configuration.pull_request trigger.git_configuration.pull_request.branches trigger.git_configuration.pull_request.file_paths trigger.git_configuration.push trigger.git_configuration.push.branches trigger.git_configuration.push.file_paths trigger.git_configuration.push.tags variable"
  set    = "artifact_store"
  number = "stage.action.run_order stage.action.timeout_in_minutes stage.before_entry.condition.rule.timeout_in_minutes stage.on_failure.condition.rule.timeout_in_minutes stage.on_success.condition.rule.timeout_in_minutes"
}

type "aws_cognito_identity_pool" {
  set  = "cognito_identity_providers"
  bool = "allow_classic_flow allow_unauthenticated_identities cognito_identity_providers.server_side_token_check"
}

type "aws_cognito_identity_pool_roles_attachment" {
  list = "role_mapping.mapping_rule"
  set  = "role_mapping"
}

type "aws_cognito_user_pool" {
  list   = "account_recovery_setting admin_create_user_config admin_create_user_config.invite_message_template device_configuration email_configuration email_mfa_configuration lambda_config lambda_config.custom_email_sender lambda_config.custom_sms_sender lambda_config.pre_token_generation_config password_policy schema.number_attribute_constraints schema.string_attribute_constraints sign_in_policy sms_configuration software_token_mfa_configuration user_attribute_update_settings user_pool_add_ons user_pool_add_ons.advanced_security_additional_flows username_configuration verification_message_template web_authn_configuration"
  set    = "account_recovery_setting.recovery_mechanism schema"
  number = "account_recovery_setting.recovery_mechanism.priority password_policy.minimum_length password_policy.password_history_size password_policy.temporary_password_validity_days"
  bool   = "admin_create_user_config.allow_admin_create_user_only device_configuration.challenge_required_on_new_device device_configuration.device_only_remembered_on_user_prompt password_policy.require_lowercase password_policy.require_numbers password_policy.require_symbols password_policy.require_uppercase schema.developer_only_attribute schema.mutable schema.required software_token_mfa_configuration.enabled username_configuration.case_sensitive"
}

type "aws_cognito_user_pool_client" {
  list   = "analytics_configuration refresh_token_rotation token_validity_units"
  number = "access_token_validity auth_session_validity id_token_validity refresh_token_validity refresh_token_rotation.retry_grace_period_seconds"
  bool   = "allowed_oauth_flows_user_pool_client enable_propagate_additional_user_context_data enable_token_revocation generate_secret analytics_configuration.user_data_shared"
}

type "aws_config_config_rule" {
  list = "scope source source.custom_policy_details"
  set  = "evaluation_mode source.source_detail"
  bool = "source.custom_policy_details.enable_debug_log_delivery"
}

type "aws_config_configuration_recorder" {
  list = "recording_group recording_group.exclusion_by_resource_types recording_group.recording_strategy recording_mode recording_mode.recording_mode_override"
  bool = "recording_group.all_supported recording_group.include_global_resource_types"
}

type "aws_config_configuration_recorder_status" {
  bool = "is_enabled"
}

type "aws_config_delivery_channel" {
  list = "snapshot_delivery_properties"
}

type "aws_dax_cluster" {
  list   = "server_side_encryption"
  number = "replication_factor"
  bool   = "server_side_encryption.enabled"
}

type "aws_db_instance" {
  list   = "blue_green_update restore_to_point_in_time s3_import"
  number = "allocated_storage backup_retention_period iops max_allocated_storage monitoring_interval password_wo_version performance_insights_retention_period port storage_throughput"
  bool   = "allow_major_version_upgrade apply_immediately auto_minor_version_upgrade copy_tags_to_snapshot customer_owned_ip_enabled dedicated_log_volume delete_automated_backups deletion_protection iam_database_authentication_enabled manage_master_user_password multi_az performance_insights_enabled publicly_accessible skip_final_snapshot storage_encrypted upgrade_storage_config blue_green_update.enabled restore_to_point_in_time.use_latest_restorable_time"
}

type "aws_db_option_group" {
  set    = "option option.option_settings"
  number = "option.port"
  bool   = "skip_destroy"
}

type "aws_db_parameter_group" {
  set  = "parameter"
  bool = "skip_destroy"
}

type "aws_db_proxy" {
  set    = "auth"
  number = "idle_client_timeout"
  bool   = "debug_logging require_tls"
}

type "aws_default_network_acl" {
  set    = "egress ingress"
  number = "egress.from_port egress.icmp_code egress.icmp_type egress.rule_no egress.to_port ingress.from_port ingress.icmp_code ingress.icmp_type ingress.rule_no ingress.to_port"
}

type "aws_default_route_table" {
  objects = "route"
}

type "aws_default_security_group" {
  objects = "egress ingress"
  bool    = "revoke_rules_on_delete"
}

type "aws_default_subnet" {
  bool = "assign_ipv6_address_on_creation enable_dns64 enable_resource_name_dns_a_record_on_launch enable_resource_name_dns_aaaa_record_on_launch force_destroy ipv6_native map_customer_owned_ip_on_launch map_public_ip_on_launch"
}

type "aws_default_vpc" {
  number = "ipv6_netmask_length"
  bool   = "assign_generated_ipv6_cidr_block enable_dns_hostnames enable_dns_support enable_network_address_usage_metrics force_destroy"
}

type "aws_dlm_lifecycle_policy" {
  list   = "policy_details policy_details.action policy_details.action.cross_region_copy.encryption_configuration policy_details.action.cross_region_copy.retain_rule policy_details.event_source policy_details.event_source.parameters policy_details.exclusions policy_details.parameters policy_details.schedule policy_details.schedule.archive_rule policy_details.schedule.archive_rule.archive_retain_rule policy_details.schedule.archive_rule.archive_retain_rule.retention_archive_tier policy_details.schedule.create_rule policy_details.schedule.create_rule.scripts policy_details.schedule.cross_region_copy_rule.deprecate_rule policy_details.schedule.cross_region_copy_rule.retain_rule policy_details.schedule.deprecate_rule policy_details.schedule.fast_restore_rule policy_details.schedule.retain_rule policy_details.schedule.share_rule"
  set    = "policy_details.action.cross_region_copy policy_details.schedule.cross_region_copy_rule"
  number = "policy_details.create_interval policy_details.retain_interval policy_details.action.cross_region_copy.retain_rule.interval policy_details.schedule.create_rule.interval policy_details.schedule.create_rule.scripts.execution_timeout policy_details.schedule.create_rule.scripts.maximum_retry_count policy_details.schedule.cross_region_copy_rule.deprecate_rule.interval policy_details.schedule.cross_region_copy_rule.retain_rule.interval policy_details.schedule.deprecate_rule.count policy_details.schedule.deprecate_rule.interval policy_details.schedule.fast_restore_rule.count policy_details.schedule.fast_restore_rule.interval policy_details.schedule.retain_rule.count policy_details.schedule.retain_rule.interval policy_details.schedule.share_rule.unshare_interval"
  bool   = "policy_details.copy_tags policy_details.extend_deletion policy_details.action.cross_region_copy.encryption_configuration.encrypted policy_details.exclusions.exclude_boot_volumes policy_details.parameters.exclude_boot_volume policy_details.parameters.no_reboot policy_details.schedule.copy_tags policy_details.schedule.create_rule.scripts.execute_operation_on_script_failure policy_details.schedule.cross_region_copy_rule.copy_tags policy_details.schedule.cross_region_copy_rule.encrypted"
}

type "aws_dms_endpoint" {
  list   = "elasticsearch_settings kafka_settings kinesis_settings mongodb_settings mysql_settings oracle_settings postgres_settings redis_settings redshift_settings"
  number = "port elasticsearch_settings.error_retry_duration elasticsearch_settings.full_load_error_percentage kafka_settings.message_max_bytes mysql_settings.events_poll_interval mysql_settings.execute_timeout mysql_settings.max_file_size mysql_settings.parallel_load_threads oracle_settings.additional_archived_log_dest_id oracle_settings.archived_log_dest_id oracle_settings.extra_archived_log_dest_ids oracle_settings.number_datatype_scale oracle_settings.open_transaction_window oracle_settings.parallel_asm_read_threads oracle_settings.read_ahead_blocks oracle_settings.retry_interval oracle_settings.standby_delay_time postgres_settings.execute_timeout postgres_settings.heartbeat_frequency postgres_settings.max_file_size redis_settings.port"
  bool   = "pause_replication_tasks elasticsearch_settings.use_new_mapping_type kafka_settings.include_control_details kafka_settings.include_null_and_empty kafka_settings.include_partition_value kafka_settings.include_table_alter_operations kafka_settings.include_transaction_details kafka_settings.no_hex_prefix kafka_settings.partition_include_schema_table kinesis_settings.include_control_details kinesis_settings.include_null_and_empty kinesis_settings.include_partition_value kinesis_settings.include_table_alter_operations kinesis_settings.include_transaction_details kinesis_settings.partition_include_schema_table kinesis_settings.use_large_integer_value mongodb_settings.use_update_lookup mysql_settings.clean_source_metadata_on_mismatch oracle_settings.access_alternate_directly oracle_settings.add_supplemental_logging oracle_settings.allow_selected_nested_tables oracle_settings.archived_logs_only oracle_settings.convert_timestamp_with_zone_to_utc oracle_settings.direct_path_no_log oracle_settings.direct_path_parallel_load oracle_settings.enable_homogenous_tablespace oracle_settings.fail_task_on_lob_truncation oracle_settings.read_table_space_name oracle_settings.replace_path_prefix oracle_settings.trim_space_in_char oracle_settings.use_alternate_folder_for_online oracle_settings.use_bfile oracle_settings.use_direct_path_full_load oracle_settings.use_logminer_reader postgres_settings.capture_ddls postgres_settings.fail_tasks_on_lob_truncation postgres_settings.heartbeat_enable postgres_settings.map_boolean_as_boolean postgres_settings.map_jsonb_as_clob"
}

type "aws_dms_replication_instance" {
  list   = "kerberos_authentication_settings"
  number = "allocated_storage"
  bool   = "allow_major_version_upgrade apply_immediately auto_minor_version_upgrade multi_az publicly_accessible"
}

type "aws_docdb_cluster" {
  list   = "restore_to_point_in_time serverless_v2_scaling_configuration"
  number = "backup_retention_period master_password_wo_version port serverless_v2_scaling_configuration.max_capacity serverless_v2_scaling_configuration.min_capacity"
  bool   = "allow_major_version_upgrade apply_immediately deletion_protection manage_master_user_password skip_final_snapshot storage_encrypted restore_to_point_in_time.use_latest_restorable_time"
}

type "aws_docdb_cluster_instance" {
  number = "promotion_tier"
  bool   = "apply_immediately auto_minor_version_upgrade copy_tags_to_snapshot enable_performance_insights"
}

type "aws_dx_connection" {
  bool = "request_macsec skip_destroy"
}

type "aws_dynamodb_resource_policy" {
  bool = "confirm_remove_self_resource_access"
}

type "aws_dynamodb_table" {
  list   = "global_secondary_index.key_schema global_secondary_index.on_demand_throughput global_secondary_index.warm_throughput global_table_witness import_table import_table.input_format_options import_table.input_format_options.csv import_table.s3_bucket_source on_demand_throughput point_in_time_recovery server_side_encryption ttl warm_throughput"
  set    = "attribute global_secondary_index local_secondary_index replica"
  number = "read_capacity write_capacity global_secondary_index.read_capacity global_secondary_index.write_capacity global_secondary_index.on_demand_throughput.max_read_request_units global_secondary_index.on_demand_throughput.max_write_request_units global_secondary_index.warm_throughput.read_units_per_second global_secondary_index.warm_throughput.write_units_per_second on_demand_throughput.max_read_request_units on_demand_throughput.max_write_request_units point_in_time_recovery.recovery_period_in_days warm_throughput.read_units_per_second warm_throughput.write_units_per_second"
  bool   = "deletion_protection_enabled restore_to_latest_time stream_enabled point_in_time_recovery.enabled replica.deletion_protection_enabled replica.point_in_time_recovery replica.propagate_tags server_side_encryption.enabled ttl.enabled"
}

type "aws_ebs_encryption_by_default" {
  bool = "enabled"
}

type "aws_ebs_snapshot_copy" {
  number = "completion_duration_minutes temporary_restore_days"
  bool   = "encrypted permanent_restore"
}

type "aws_ebs_volume" {
  number = "iops size throughput volume_initialization_rate"
  bool   = "encrypted final_snapshot multi_attach_enabled"
}

type "aws_ec2_client_vpn_authorization_rule" {
  bool = "authorize_all_groups"
}

type "aws_ec2_client_vpn_endpoint" {
  list   = "client_connect_options client_login_banner_options client_route_enforcement_options connection_log_options transit_gateway_configuration"
  set    = "authentication_options"
  number = "session_timeout_hours vpn_port"
  bool   = "disconnect_on_session_timeout split_tunnel client_connect_options.enabled client_login_banner_options.enabled client_route_enforcement_options.enforced connection_log_options.enabled"
}

type "aws_ec2_instance_metadata_defaults" {
  number = "http_put_response_hop_limit"
}

type "aws_ec2_managed_prefix_list" {
  set    = "entry"
  number = "max_entries"
}

type "aws_ec2_transit_gateway" {
  number = "amazon_side_asn"
}

type "aws_ec2_transit_gateway_route" {
  bool = "blackhole"
}

type "aws_ec2_transit_gateway_vpc_attachment" {
  bool = "transit_gateway_default_route_table_association transit_gateway_default_route_table_propagation"
}

type "aws_ec2_transit_gateway_vpc_attachment_accepter" {
  bool = "transit_gateway_default_route_table_association transit_gateway_default_route_table_propagation"
}

type "aws_ecr_registry_scanning_configuration" {
  set = "rule rule.repository_filter"
}

type "aws_ecr_repository" {
  list = "encryption_configuration image_scanning_configuration image_tag_mutability_exclusion_filter"
  bool = "force_delete image_scanning_configuration.scan_on_push"
}

type "aws_ecrpublic_repository" {
  list = "catalog_data"
  bool = "force_destroy"
}

type "aws_ecs_cluster" {
  list = "configuration configuration.execute_command_configuration configuration.execute_command_configuration.log_configuration configuration.managed_storage_configuration service_connect_defaults"
  set  = "setting"
  bool = "configuration.execute_command_configuration.log_configuration.cloud_watch_encryption_enabled configuration.execute_command_configuration.log_configuration.s3_bucket_encryption_enabled"
}

type "aws_ecs_cluster_capacity_providers" {
  set    = "default_capacity_provider_strategy"
  number = "default_capacity_provider_strategy.base default_capacity_provider_strategy.weight"
}

type "aws_ecs_service" {
  list   = "alarms deployment_circuit_breaker deployment_configuration deployment_configuration.canary_configuration deployment_configuration.linear_configuration deployment_controller load_balancer.advanced_configuration network_configuration ordered_placement_strategy service_connect_configuration service_connect_configuration.access_log_configuration service_connect_configuration.log_configuration service_connect_configuration.log_configuration.secret_option service_connect_configuration.service service_connect_configuration.service.client_alias service_connect_configuration.service.client_alias.test_traffic_rules service_connect_configuration.service.client_alias.test_traffic_rules.header service_connect_configuration.service.timeout service_connect_configuration.service.tls service_connect_configuration.service.tls.issuer_cert_authority service_registries volume_configuration volume_configuration.managed_ebs_volume volume_configuration.managed_ebs_volume.tag_specifications"
  set    = "capacity_provider_strategy deployment_configuration.lifecycle_hook load_balancer placement_constraints vpc_lattice_configurations"
  number = "deployment_maximum_percent deployment_minimum_healthy_percent desired_count health_check_grace_period_seconds capacity_provider_strategy.base capacity_provider_strategy.weight deployment_configuration.canary_configuration.canary_percent deployment_configuration.linear_configuration.step_percent load_balancer.container_port service_connect_configuration.service.ingress_port_override service_connect_configuration.service.client_alias.port service_connect_configuration.service.timeout.idle_timeout_seconds service_connect_configuration.service.timeout.per_request_timeout_seconds service_registries.container_port service_registries.port volume_configuration.managed_ebs_volume.iops volume_configuration.managed_ebs_volume.size_in_gb volume_configuration.managed_ebs_volume.throughput volume_configuration.managed_ebs_volume.volume_initialization_rate"
  bool   = "enable_ecs_managed_tags enable_execute_command force_delete force_new_deployment sigint_rollback wait_for_steady_state alarms.enable alarms.rollback deployment_circuit_breaker.enable deployment_circuit_breaker.rollback network_configuration.assign_public_ip service_connect_configuration.enabled volume_configuration.managed_ebs_volume.encrypted"
}

type "aws_ecs_task_definition" {
  list   = "ephemeral_storage proxy_configuration runtime_platform volume.docker_volume_configuration volume.efs_volume_configuration volume.efs_volume_configuration.authorization_config volume.fsx_windows_file_server_volume_configuration volume.fsx_windows_file_server_volume_configuration.authorization_config volume.s3files_volume_configuration"
  set    = "placement_constraints volume"
  number = "ephemeral_storage.size_in_gib volume.efs_volume_configuration.transit_encryption_port volume.s3files_volume_configuration.transit_encryption_port"
  bool   = "enable_fault_injection skip_destroy track_latest volume.configure_at_launch volume.docker_volume_configuration.autoprovision"
}

type "aws_ecs_task_set" {
  list   = "network_configuration scale service_registries"
  set    = "capacity_provider_strategy load_balancer"
  number = "capacity_provider_strategy.base capacity_provider_strategy.weight load_balancer.container_port scale.value service_registries.container_port service_registries.port"
  bool   = "force_delete wait_until_stable network_configuration.assign_public_ip"
}

type "aws_efs_access_point" {
  list   = "posix_user root_directory root_directory.creation_info"
  number = "posix_user.gid posix_user.secondary_gids posix_user.uid root_directory.creation_info.owner_gid root_directory.creation_info.owner_uid"
}

type "aws_efs_backup_policy" {
  list = "backup_policy"
}

type "aws_efs_file_system" {
  list   = "lifecycle_policy protection"
  number = "provisioned_throughput_in_mibps"
  bool   = "encrypted"
}

type "aws_efs_file_system_policy" {
  bool = "bypass_policy_lockout_safety_check"
}

type "aws_eks_access_policy_association" {
  list = "access_scope"
}

type "aws_eks_addon" {
  list = "namespace_config"
  set  = "pod_identity_association"
  bool = "preserve"
}

type "aws_eks_cluster" {
  list = "access_config compute_config control_plane_scaling_config encryption_config encryption_config.provider kubernetes_network_config kubernetes_network_config.elastic_load_balancing outpost_config outpost_config.control_plane_placement remote_network_config remote_network_config.remote_node_networks remote_network_config.remote_pod_networks storage_config storage_config.block_storage upgrade_policy vpc_config zonal_shift_config"
  bool = "bootstrap_self_managed_addons deletion_protection force_update_version access_config.bootstrap_cluster_creator_admin_permissions compute_config.enabled kubernetes_network_config.elastic_load_balancing.enabled storage_config.block_storage.enabled vpc_config.endpoint_private_access vpc_config.endpoint_public_access zonal_shift_config.enabled"
}

type "aws_eks_fargate_profile" {
  set = "selector"
}

type "aws_eks_node_group" {
  list   = "launch_template node_repair_config node_repair_config.node_repair_config_overrides remote_access scaling_config update_config"
  set    = "taint"
  number = "disk_size node_repair_config.max_parallel_nodes_repaired_count node_repair_config.max_parallel_nodes_repaired_percentage node_repair_config.max_unhealthy_node_threshold_count node_repair_config.max_unhealthy_node_threshold_percentage node_repair_config.node_repair_config_overrides.min_repair_wait_time_mins scaling_config.desired_size scaling_config.max_size scaling_config.min_size update_config.max_unavailable update_config.max_unavailable_percentage"
  bool   = "force_update_version node_repair_config.enabled"
}

type "aws_eks_pod_identity_association" {
  bool = "disable_session_tags"
}

type "aws_elastic_beanstalk_environment" {
  set = "setting"
}

type "aws_elasticache_cluster" {
  set    = "log_delivery_configuration"
  number = "num_cache_nodes port snapshot_retention_limit"
  bool   = "apply_immediately transit_encryption_enabled"
}

type "aws_elasticache_replication_group" {
  set    = "log_delivery_configuration node_group_configuration"
  number = "num_cache_clusters num_node_groups port replicas_per_node_group snapshot_retention_limit node_group_configuration.replica_count"
  bool   = "apply_immediately automatic_failover_enabled data_tiering_enabled multi_az_enabled transit_encryption_enabled"
}

type "aws_elasticache_serverless_cache" {
  list   = "cache_usage_limits cache_usage_limits.data_storage cache_usage_limits.ecpu_per_second"
  number = "snapshot_retention_limit cache_usage_limits.data_storage.maximum cache_usage_limits.data_storage.minimum cache_usage_limits.ecpu_per_second.maximum cache_usage_limits.ecpu_per_second.minimum"
}

type "aws_elasticache_user" {
  list   = "authentication_mode"
  number = "passwords_wo_version"
  bool   = "no_password_required"
}

type "aws_elasticsearch_domain" {
  list   = "advanced_security_options advanced_security_options.master_user_options auto_tune_options auto_tune_options.maintenance_schedule.duration cluster_config cluster_config.cold_storage_options cluster_config.zone_awareness_config cognito_options domain_endpoint_options ebs_options encrypt_at_rest node_to_node_encryption snapshot_options vpc_options"
  set    = "auto_tune_options.maintenance_schedule log_publishing_options"
  number = "auto_tune_options.maintenance_schedule.duration.value cluster_config.dedicated_master_count cluster_config.instance_count cluster_config.warm_count cluster_config.zone_awareness_config.availability_zone_count ebs_options.iops ebs_options.throughput ebs_options.volume_size snapshot_options.automated_snapshot_start_hour"
  bool   = "advanced_security_options.enabled advanced_security_options.internal_user_database_enabled cluster_config.dedicated_master_enabled cluster_config.warm_enabled cluster_config.zone_awareness_enabled cluster_config.cold_storage_options.enabled cognito_options.enabled domain_endpoint_options.custom_endpoint_enabled domain_endpoint_options.enforce_https ebs_options.ebs_enabled encrypt_at_rest.enabled log_publishing_options.enabled node_to_node_encryption.enabled"
}

type "aws_elb" {
  list   = "access_logs health_check"
  set    = "listener"
  number = "connection_draining_timeout idle_timeout access_logs.interval health_check.healthy_threshold health_check.interval health_check.timeout health_check.unhealthy_threshold listener.instance_port listener.lb_port"
  bool   = "connection_draining cross_zone_load_balancing internal access_logs.enabled"
}

type "aws_emr_cluster" {
  list    = "auto_termination_policy bootstrap_action core_instance_fleet core_instance_fleet.launch_specifications core_instance_fleet.launch_specifications.on_demand_specification core_instance_fleet.launch_specifications.spot_specification core_instance_group ec2_attributes kerberos_attributes master_instance_fleet master_instance_fleet.launch_specifications master_instance_fleet.launch_specifications.on_demand_specification master_instance_fleet.launch_specifications.spot_specification master_instance_group"
  set     = "core_instance_fleet.instance_type_configs core_instance_fleet.instance_type_configs.configurations core_instance_fleet.instance_type_configs.ebs_config core_instance_group.ebs_config master_instance_fleet.instance_type_configs master_instance_fleet.instance_type_configs.configurations master_instance_fleet.instance_type_configs.ebs_config master_instance_group.ebs_config"
  objects = "placement_group_config step"
  number  = "ebs_root_volume_size step_concurrency_level auto_termination_policy.idle_timeout core_instance_fleet.target_on_demand_capacity core_instance_fleet.target_spot_capacity core_instance_fleet.instance_type_configs.bid_price_as_percentage_of_on_demand_price core_instance_fleet.instance_type_configs.weighted_capacity core_instance_fleet.instance_type_configs.ebs_config.iops core_instance_fleet.instance_type_configs.ebs_config.size core_instance_fleet.instance_type_configs.ebs_config.volumes_per_instance core_instance_fleet.launch_specifications.spot_specification.block_duration_minutes core_instance_fleet.launch_specifications.spot_specification.timeout_duration_minutes core_instance_group.instance_count core_instance_group.ebs_config.iops core_instance_group.ebs_config.size core_instance_group.ebs_config.throughput core_instance_group.ebs_config.volumes_per_instance master_instance_fleet.target_on_demand_capacity master_instance_fleet.target_spot_capacity master_instance_fleet.instance_type_configs.bid_price_as_percentage_of_on_demand_price master_instance_fleet.instance_type_configs.weighted_capacity master_instance_fleet.instance_type_configs.ebs_config.iops master_instance_fleet.instance_type_configs.ebs_config.size master_instance_fleet.instance_type_configs.ebs_config.volumes_per_instance master_instance_fleet.launch_specifications.spot_specification.block_duration_minutes master_instance_fleet.launch_specifications.spot_specification.timeout_duration_minutes master_instance_group.instance_count master_instance_group.ebs_config.iops master_instance_group.ebs_config.size master_instance_group.ebs_config.throughput master_instance_group.ebs_config.volumes_per_instance"
  bool    = "keep_job_flow_alive_when_no_steps termination_protection unhealthy_node_replacement visible_to_all_users"
}

type "aws_flow_log" {
  list   = "destination_options"
  number = "max_aggregation_interval"
  bool   = "destination_options.hive_compatible_partitions destination_options.per_hour_partition"
}

type "aws_fsx_lustre_file_system" {
  list   = "data_read_cache_configuration log_configuration metadata_configuration root_squash_configuration"
  number = "automatic_backup_retention_days imported_file_chunk_size per_unit_storage_throughput storage_capacity throughput_capacity data_read_cache_configuration.size metadata_configuration.iops"
  bool   = "copy_tags_to_backups efa_enabled skip_final_backup"
}

type "aws_fsx_ontap_file_system" {
  list   = "disk_iops_configuration"
  number = "automatic_backup_retention_days ha_pairs storage_capacity throughput_capacity throughput_capacity_per_ha_pair disk_iops_configuration.iops"
}

type "aws_fsx_openzfs_file_system" {
  list   = "disk_iops_configuration read_cache_configuration root_volume_configuration root_volume_configuration.nfs_exports"
  set    = "root_volume_configuration.nfs_exports.client_configurations root_volume_configuration.user_and_group_quotas"
  number = "automatic_backup_retention_days storage_capacity throughput_capacity disk_iops_configuration.iops read_cache_configuration.size root_volume_configuration.record_size_kib root_volume_configuration.user_and_group_quotas.id root_volume_configuration.user_and_group_quotas.storage_capacity_quota_gib"
  bool   = "copy_tags_to_backups copy_tags_to_volumes skip_final_backup root_volume_configuration.copy_tags_to_snapshots root_volume_configuration.read_only"
}

type "aws_fsx_windows_file_system" {
  list   = "audit_log_configuration disk_iops_configuration self_managed_active_directory"
  number = "automatic_backup_retention_days storage_capacity throughput_capacity disk_iops_configuration.iops self_managed_active_directory.password_wo_version"
  bool   = "copy_tags_to_backups skip_final_backup"
}

type "aws_globalaccelerator_accelerator" {
  list = "attributes"
  bool = "enabled attributes.flow_logs_enabled"
}

type "aws_glue_catalog_database" {
  list = "create_table_default_permission create_table_default_permission.principal federated_database target_database"
}

type "aws_glue_connection" {
  list = "authentication_configuration authentication_configuration.basic_authentication_credentials authentication_configuration.oauth2_properties authentication_configuration.oauth2_properties.authorization_code_properties authentication_configuration.oauth2_properties.oauth2_client_application authentication_configuration.oauth2_properties.oauth2_credentials physical_connection_requirements"
}

type "aws_glue_crawler" {
  list   = "catalog_target delta_target dynamodb_target hudi_target iceberg_target jdbc_target lake_formation_configuration lineage_configuration mongodb_target recrawl_policy s3_target schema_change_policy"
  number = "dynamodb_target.scan_rate hudi_target.maximum_traversal_depth iceberg_target.maximum_traversal_depth s3_target.sample_size"
  bool   = "delta_target.create_native_delta_table delta_target.write_manifest dynamodb_target.scan_all lake_formation_configuration.use_lake_formation_credentials mongodb_target.scan_all"
}

type "aws_glue_job" {
  list   = "command execution_property notification_property source_control_details"
  number = "max_capacity max_retries number_of_workers timeout execution_property.max_concurrent_runs notification_property.notify_delay_after"
  bool   = "job_run_queuing_enabled"
}

type "aws_glue_security_configuration" {
  list = "encryption_configuration encryption_configuration.cloudwatch_encryption encryption_configuration.job_bookmarks_encryption encryption_configuration.s3_encryption"
}

type "aws_guardduty_detector" {
  list = "datasources datasources.kubernetes datasources.kubernetes.audit_logs datasources.malware_protection datasources.malware_protection.scan_ec2_instance_with_findings datasources.malware_protection.scan_ec2_instance_with_findings.ebs_volumes datasources.s3_logs"
  bool = "enable datasources.kubernetes.audit_logs.enable datasources.malware_protection.scan_ec2_instance_with_findings.ebs_volumes.enable datasources.s3_logs.enable"
}

type "aws_guardduty_detector_feature" {
  set = "additional_configuration"
}

type "aws_iam_account_password_policy" {
  number = "max_password_age minimum_password_length password_reuse_prevention"
  bool   = "allow_users_to_change_password hard_expiry require_lowercase_characters require_numbers require_symbols require_uppercase_characters"
}

type "aws_iam_policy" {
  number = "delay_after_policy_creation_in_ms"
}

type "aws_iam_role" {
  set    = "inline_policy"
  number = "max_session_duration"
  bool   = "force_detach_policies"
}

type "aws_iam_user" {
  bool = "force_destroy"
}

type "aws_iam_user_login_profile" {
  number = "password_length"
  bool   = "password_reset_required"
}

type "aws_instance" {
  list   = "capacity_reservation_specification capacity_reservation_specification.capacity_reservation_target cpu_options credit_specification enclave_options instance_market_options instance_market_options.spot_options launch_template maintenance_options metadata_options primary_network_interface private_dns_name_options root_block_device"
  set    = "ebs_block_device ephemeral_block_device network_interface secondary_network_interface"
  number = "ipv6_address_count placement_partition_number cpu_options.core_count cpu_options.threads_per_core ebs_block_device.iops ebs_block_device.throughput ebs_block_device.volume_size metadata_options.http_put_response_hop_limit network_interface.device_index network_interface.network_card_index root_block_device.iops root_block_device.throughput root_block_device.volume_size secondary_network_interface.device_index secondary_network_interface.network_card_index secondary_network_interface.private_ip_address_count"
  bool   = "associate_public_ip_address disable_api_stop disable_api_termination ebs_optimized enable_primary_ipv6 force_destroy get_password_data hibernation monitoring source_dest_check user_data_replace_on_change ebs_block_device.delete_on_termination ebs_block_device.encrypted enclave_options.enabled ephemeral_block_device.no_device network_interface.delete_on_termination private_dns_name_options.enable_resource_name_dns_a_record private_dns_name_options.enable_resource_name_dns_aaaa_record root_block_device.delete_on_termination root_block_device.encrypted secondary_network_interface.delete_on_termination"
}

type "aws_iot_topic_rule" {
  list   = "dynamodbv2.put_item error_action error_action.cloudwatch_alarm error_action.cloudwatch_logs error_action.cloudwatch_metric error_action.dynamodb error_action.dynamodbv2 error_action.dynamodbv2.put_item error_action.elasticsearch error_action.firehose error_action.http error_action.http.http_header error_action.iot_analytics error_action.iot_events error_action.kafka error_action.kafka.header error_action.kinesis error_action.lambda error_action.republish error_action.s3 error_action.sns error_action.sqs error_action.step_functions error_action.timestream error_action.timestream.timestamp http.http_header kafka.header timestream.timestamp"
  set    = "cloudwatch_alarm cloudwatch_logs cloudwatch_metric dynamodb dynamodbv2 elasticsearch error_action.timestream.dimension firehose http iot_analytics iot_events kafka kinesis lambda republish s3 sns sqs step_functions timestream timestream.dimension"
  number = "error_action.republish.qos republish.qos"
  bool   = "enabled cloudwatch_logs.batch_mode error_action.cloudwatch_logs.batch_mode error_action.firehose.batch_mode error_action.iot_analytics.batch_mode error_action.iot_events.batch_mode error_action.sqs.use_base64 firehose.batch_mode iot_analytics.batch_mode iot_events.batch_mode sqs.use_base64"
}

type "aws_kinesis_firehose_delivery_stream" {
  list   = "elasticsearch_configuration elasticsearch_configuration.cloudwatch_logging_options elasticsearch_configuration.processing_configuration elasticsearch_configuration.processing_configuration.processors elasticsearch_configuration.s3_configuration elasticsearch_configuration.s3_configuration.cloudwatch_logging_options elasticsearch_configuration.vpc_config extended_s3_configuration extended_s3_configuration.cloudwatch_logging_options extended_s3_configuration.data_format_conversion_configuration extended_s3_configuration.data_format_conversion_configuration.input_format_configuration extended_s3_configuration.data_format_conversion_configuration.input_format_configuration.deserializer extended_s3_configuration.data_format_conversion_configuration.input_format_configuration.deserializer.hive_json_ser_de extended_s3_configuration.data_format_conversion_configuration.input_format_configuration.deserializer.open_x_json_ser_de extended_s3_configuration.data_format_conversion_configuration.output_format_configuration extended_s3_configuration.data_format_conversion_configuration.output_format_configuration.serializer extended_s3_configuration.data_format_conversion_configuration.output_format_configuration.serializer.orc_ser_de extended_s3_configuration.data_format_conversion_configuration.output_format_configuration.serializer.parquet_ser_de extended_s3_configuration.data_format_conversion_configuration.schema_configuration extended_s3_configuration.dynamic_partitioning_configuration extended_s3_configuration.processing_configuration extended_s3_configuration.processing_configuration.processors extended_s3_configuration.s3_backup_configuration extended_s3_configuration.s3_backup_configuration.cloudwatch_logging_options http_endpoint_configuration http_endpoint_configuration.cloudwatch_logging_options http_endpoint_configuration.processing_configuration http_endpoint_configuration.processing_configuration.processors http_endpoint_configuration.request_configuration http_endpoint_configuration.request_configuration.common_attributes http_endpoint_configuration.s3_configuration http_endpoint_configuration.s3_configuration.cloudwatch_logging_options http_endpoint_configuration.secrets_manager_configuration iceberg_configuration iceberg_configuration.cloudwatch_logging_options iceberg_configuration.destination_table_configuration iceberg_configuration.processing_configuration iceberg_configuration.processing_configuration.processors iceberg_configuration.s3_configuration iceberg_configuration.s3_configuration.cloudwatch_logging_options kinesis_source_configuration msk_source_configuration msk_source_configuration.authentication_configuration opensearch_configuration opensearch_configuration.cloudwatch_logging_options opensearch_configuration.document_id_options opensearch_configuration.processing_configuration opensearch_configuration.processing_configuration.processors opensearch_configuration.s3_configuration opensearch_configuration.s3_configuration.cloudwatch_logging_options opensearch_configuration.vpc_config opensearchserverless_configuration opensearchserverless_configuration.cloudwatch_logging_options opensearchserverless_configuration.processing_configuration opensearchserverless_configuration.processing_configuration.processors opensearchserverless_configuration.s3_configuration opensearchserverless_configuration.s3_configuration.cloudwatch_logging_options opensearchserverless_configuration.vpc_config redshift_configuration redshift_configuration.cloudwatch_logging_options redshift_configuration.processing_configuration redshift_configuration.processing_configuration.processors redshift_configuration.s3_backup_configuration redshift_configuration.s3_backup_configuration.cloudwatch_logging_options redshift_configuration.s3_configuration redshift_configuration.s3_configuration.cloudwatch_logging_options redshift_configuration.secrets_manager_configuration server_side_encryption snowflake_configuration snowflake_configuration.cloudwatch_logging_options snowflake_configuration.processing_configuration snowflake_configuration.processing_configuration.processors snowflake_configuration.s3_configuration snowflake_configuration.s3_configuration.cloudwatch_logging_options snowflake_configuration.secrets_manager_configuration snowflake_configuration.snowflake_role_configuration snowflake_configuration.snowflake_vpc_configuration splunk_configuration splunk_configuration.cloudwatch_logging_options splunk_configuration.processing_configuration splunk_configuration.processing_configuration.processors splunk_configuration.s3_configuration splunk_configuration.s3_configuration.cloudwatch_logging_options splunk_configuration.secrets_manager_configuration"
  set    = "elasticsearch_configuration.processing_configuration.processors.parameters extended_s3_configuration.processing_configuration.processors.parameters http_endpoint_configuration.processing_configuration.processors.parameters iceberg_configuration.processing_configuration.processors.parameters opensearch_configuration.processing_configuration.processors.parameters opensearchserverless_configuration.processing_configuration.processors.parameters redshift_configuration.processing_configuration.processors.parameters snowflake_configuration.processing_configuration.processors.parameters splunk_configuration.processing_configuration.processors.parameters"
  number = "elasticsearch_configuration.buffering_interval elasticsearch_configuration.buffering_size elasticsearch_configuration.retry_duration elasticsearch_configuration.s3_configuration.buffering_interval elasticsearch_configuration.s3_configuration.buffering_size extended_s3_configuration.buffering_interval extended_s3_configuration.buffering_size extended_s3_configuration.dynamic_partitioning_configuration.retry_duration extended_s3_configuration.s3_backup_configuration.buffering_interval extended_s3_configuration.s3_backup_configuration.buffering_size http_endpoint_configuration.buffering_interval http_endpoint_configuration.buffering_size http_endpoint_configuration.retry_duration http_endpoint_configuration.s3_configuration.buffering_interval http_endpoint_configuration.s3_configuration.buffering_size iceberg_configuration.buffering_interval iceberg_configuration.buffering_size iceberg_configuration.retry_duration iceberg_configuration.s3_configuration.buffering_interval iceberg_configuration.s3_configuration.buffering_size opensearch_configuration.buffering_interval opensearch_configuration.buffering_size opensearch_configuration.retry_duration opensearch_configuration.s3_configuration.buffering_interval opensearch_configuration.s3_configuration.buffering_size opensearchserverless_configuration.buffering_interval opensearchserverless_configuration.buffering_size opensearchserverless_configuration.retry_duration opensearchserverless_configuration.s3_configuration.buffering_interval opensearchserverless_configuration.s3_configuration.buffering_size redshift_configuration.retry_duration redshift_configuration.s3_backup_configuration.buffering_interval redshift_configuration.s3_backup_configuration.buffering_size redshift_configuration.s3_configuration.buffering_interval redshift_configuration.s3_configuration.buffering_size snowflake_configuration.buffering_interval snowflake_configuration.buffering_size snowflake_configuration.retry_duration snowflake_configuration.s3_configuration.buffering_interval snowflake_configuration.s3_configuration.buffering_size splunk_configuration.buffering_interval splunk_configuration.buffering_size splunk_configuration.hec_acknowledgment_timeout splunk_configuration.retry_duration splunk_configuration.s3_configuration.buffering_interval splunk_configuration.s3_configuration.buffering_size"
  bool   = "elasticsearch_configuration.cloudwatch_logging_options.enabled elasticsearch_configuration.processing_configuration.enabled elasticsearch_configuration.s3_configuration.cloudwatch_logging_options.enabled extended_s3_configuration.cloudwatch_logging_options.enabled extended_s3_configuration.data_format_conversion_configuration.enabled extended_s3_configuration.dynamic_partitioning_configuration.enabled extended_s3_configuration.processing_configuration.enabled extended_s3_configuration.s3_backup_configuration.cloudwatch_logging_options.enabled http_endpoint_configuration.cloudwatch_logging_options.enabled http_endpoint_configuration.processing_configuration.enabled http_endpoint_configuration.s3_configuration.cloudwatch_logging_options.enabled http_endpoint_configuration.secrets_manager_configuration.enabled iceberg_configuration.append_only iceberg_configuration.cloudwatch_logging_options.enabled iceberg_configuration.processing_configuration.enabled iceberg_configuration.s3_configuration.cloudwatch_logging_options.enabled opensearch_configuration.cloudwatch_logging_options.enabled opensearch_configuration.processing_configuration.enabled opensearch_configuration.s3_configuration.cloudwatch_logging_options.enabled opensearchserverless_configuration.cloudwatch_logging_options.enabled opensearchserverless_configuration.processing_configuration.enabled opensearchserverless_configuration.s3_configuration.cloudwatch_logging_options.enabled redshift_configuration.cloudwatch_logging_options.enabled redshift_configuration.processing_configuration.enabled redshift_configuration.s3_backup_configuration.cloudwatch_logging_options.enabled redshift_configuration.s3_configuration.cloudwatch_logging_options.enabled redshift_configuration.secrets_manager_configuration.enabled server_side_encryption.enabled snowflake_configuration.cloudwatch_logging_options.enabled snowflake_configuration.processing_configuration.enabled snowflake_configuration.s3_configuration.cloudwatch_logging_options.enabled snowflake_configuration.secrets_manager_configuration.enabled snowflake_configuration.snowflake_role_configuration.enabled splunk_configuration.cloudwatch_logging_options.enabled splunk_configuration.processing_configuration.enabled splunk_configuration.s3_configuration.cloudwatch_logging_options.enabled splunk_configuration.secrets_manager_configuration.enabled"
}

type "aws_kinesis_stream" {
  list   = "stream_mode_details"
  number = "max_record_size_in_kib retention_period shard_count"
  bool   = "enforce_consumer_deletion"
}

type "aws_kinesisanalyticsv2_application" {
  list   = "application_configuration application_configuration.application_code_configuration application_configuration.application_code_configuration.code_content application_configuration.application_code_configuration.code_content.s3_content_location application_configuration.application_encryption_configuration application_configuration.application_snapshot_configuration application_configuration.environment_properties application_configuration.flink_application_configuration application_configuration.flink_application_configuration.checkpoint_configuration application_configuration.flink_application_configuration.monitoring_configuration application_configuration.flink_application_configuration.parallelism_configuration application_configuration.run_configuration application_configuration.run_configuration.application_restore_configuration application_configuration.run_configuration.flink_run_configuration application_configuration.sql_application_configuration application_configuration.sql_application_configuration.input application_configuration.sql_application_configuration.input.input_parallelism application_configuration.sql_application_configuration.input.input_processing_configuration application_configuration.sql_application_configuration.input.input_processing_configuration.input_lambda_processor application_configuration.sql_application_configuration.input.input_schema application_configuration.sql_application_configuration.input.input_schema.record_column application_configuration.sql_application_configuration.input.input_schema.record_format application_configuration.sql_application_configuration.input.input_starting_position_configuration application_configuration.sql_application_configuration.input.kinesis_firehose_input application_configuration.sql_application_configuration.input.kinesis_streams_input application_configuration.sql_application_configuration.output.destination_schema application_configuration.sql_application_configuration.output.kinesis_firehose_output application_configuration.sql_application_configuration.output.kinesis_streams_output application_configuration.sql_application_configuration.output.lambda_output application_configuration.sql_application_configuration.reference_data_source application_configuration.sql_application_configuration.reference_data_source.reference_schema application_configuration.sql_application_configuration.reference_data_source.reference_schema.record_column application_configuration.sql_application_configuration.reference_data_source.reference_schema.record_format application_configuration.sql_application_configuration.reference_data_source.s3_reference_data_source application_configuration.vpc_configuration cloudwatch_logging_options"
  set    = "application_configuration.environment_properties.property_group application_configuration.sql_application_configuration.output"
  number = "application_configuration.flink_application_configuration.checkpoint_configuration.checkpoint_interval application_configuration.flink_application_configuration.checkpoint_configuration.min_pause_between_checkpoints application_configuration.flink_application_configuration.parallelism_configuration.parallelism application_configuration.flink_application_configuration.parallelism_configuration.parallelism_per_kpu application_configuration.sql_application_configuration.input.input_parallelism.count"
  bool   = "force_stop start_application application_configuration.application_snapshot_configuration.snapshots_enabled application_configuration.flink_application_configuration.checkpoint_configuration.checkpointing_enabled application_configuration.flink_application_configuration.parallelism_configuration.auto_scaling_enabled application_configuration.run_configuration.flink_run_configuration.allow_non_restored_state"
}

type "aws_kms_grant" {
  set  = "constraints"
  bool = "retire_on_delete"
}

type "aws_kms_key" {
  number = "deletion_window_in_days rotation_period_in_days"
  bool   = "bypass_policy_lockout_safety_check enable_key_rotation is_enabled multi_region"
}

type "aws_kms_key_policy" {
  bool = "bypass_policy_lockout_safety_check"
}

type "aws_kms_replica_key" {
  number = "deletion_window_in_days"
  bool   = "bypass_policy_lockout_safety_check enabled"
}

type "aws_lakeformation_resource" {
  bool = "hybrid_access_enabled use_service_linked_role with_federation with_privileged_access"
}

type "aws_lambda_alias" {
  list  = "routing_config"
  plain = "routing_config.additional_version_weights"
}

type "aws_lambda_event_source_mapping" {
  list   = "amazon_managed_kafka_event_source_config amazon_managed_kafka_event_source_config.schema_registry_config destination_config destination_config.on_failure document_db_event_source_config filter_criteria metrics_config provisioned_poller_config scaling_config self_managed_event_source self_managed_kafka_event_source_config self_managed_kafka_event_source_config.schema_registry_config"
  set    = "amazon_managed_kafka_event_source_config.schema_registry_config.access_config amazon_managed_kafka_event_source_config.schema_registry_config.schema_validation_config filter_criteria.filter self_managed_kafka_event_source_config.schema_registry_config.access_config self_managed_kafka_event_source_config.schema_registry_config.schema_validation_config source_access_configuration"
  number = "batch_size maximum_batching_window_in_seconds maximum_record_age_in_seconds maximum_retry_attempts parallelization_factor tumbling_window_in_seconds provisioned_poller_config.maximum_pollers provisioned_poller_config.minimum_pollers scaling_config.maximum_concurrency"
  bool   = "bisect_batch_on_function_error enabled"
}

type "aws_lambda_function" {
  list   = "capacity_provider_config capacity_provider_config.lambda_managed_instances_capacity_provider_config dead_letter_config durable_config environment ephemeral_storage file_system_config image_config logging_config snap_start tenancy_config tracing_config vpc_config"
  number = "memory_size reserved_concurrent_executions timeout capacity_provider_config.lambda_managed_instances_capacity_provider_config.execution_environment_memory_gib_per_vcpu capacity_provider_config.lambda_managed_instances_capacity_provider_config.per_execution_environment_max_concurrency durable_config.execution_timeout durable_config.retention_period ephemeral_storage.size"
  bool   = "publish replace_security_groups_on_destroy skip_destroy vpc_config.ipv6_allowed_for_dual_stack"
}

type "aws_lambda_function_event_invoke_config" {
  list   = "destination_config destination_config.on_failure destination_config.on_success"
  number = "maximum_event_age_in_seconds maximum_retry_attempts"
}

type "aws_lambda_function_url" {
  list   = "cors"
  number = "cors.max_age"
  bool   = "cors.allow_credentials"
}

type "aws_lambda_layer_version" {
  bool = "skip_destroy"
}

type "aws_lambda_permission" {
  bool = "invoked_via_function_url"
}

type "aws_lambda_provisioned_concurrency_config" {
  number = "provisioned_concurrent_executions"
  bool   = "skip_destroy"
}

type "aws_launch_configuration" {
  list   = "metadata_options root_block_device"
  set    = "ebs_block_device ephemeral_block_device"
  number = "ebs_block_device.iops ebs_block_device.throughput ebs_block_device.volume_size metadata_options.http_put_response_hop_limit root_block_device.iops root_block_device.throughput root_block_device.volume_size"
  bool   = "associate_public_ip_address ebs_optimized enable_monitoring ebs_block_device.delete_on_termination ebs_block_device.encrypted ebs_block_device.no_device ephemeral_block_device.no_device root_block_device.delete_on_termination root_block_device.encrypted"
}

type "aws_launch_template" {
  list   = "block_device_mappings block_device_mappings.ebs capacity_reservation_specification capacity_reservation_specification.capacity_reservation_target cpu_options credit_specification enclave_options hibernation_options iam_instance_profile instance_market_options instance_market_options.spot_options instance_requirements instance_requirements.accelerator_count instance_requirements.accelerator_total_memory_mib instance_requirements.baseline_ebs_bandwidth_mbps instance_requirements.memory_gib_per_vcpu instance_requirements.memory_mib instance_requirements.network_bandwidth_gbps instance_requirements.network_interface_count instance_requirements.total_local_storage_gb instance_requirements.vcpu_count maintenance_options metadata_options monitoring network_interfaces network_interfaces.connection_tracking_specification network_interfaces.ena_srd_specification network_interfaces.ena_srd_specification.ena_srd_udp_specification network_performance_options placement private_dns_name_options secondary_interfaces tag_specifications"
  set    = "license_specification"
  number = "default_version block_device_mappings.ebs.iops block_device_mappings.ebs.throughput block_device_mappings.ebs.volume_initialization_rate block_device_mappings.ebs.volume_size cpu_options.core_count cpu_options.threads_per_core instance_market_options.spot_options.block_duration_minutes instance_requirements.max_spot_price_as_percentage_of_optimal_on_demand_price instance_requirements.on_demand_max_price_percentage_over_lowest_price instance_requirements.spot_max_price_percentage_over_lowest_price instance_requirements.accelerator_count.max instance_requirements.accelerator_count.min instance_requirements.accelerator_total_memory_mib.max instance_requirements.accelerator_total_memory_mib.min instance_requirements.baseline_ebs_bandwidth_mbps.max instance_requirements.baseline_ebs_bandwidth_mbps.min instance_requirements.memory_gib_per_vcpu.max instance_requirements.memory_gib_per_vcpu.min instance_requirements.memory_mib.max instance_requirements.memory_mib.min instance_requirements.network_bandwidth_gbps.max instance_requirements.network_bandwidth_gbps.min instance_requirements.network_interface_count.max instance_requirements.network_interface_count.min instance_requirements.total_local_storage_gb.max instance_requirements.total_local_storage_gb.min instance_requirements.vcpu_count.max instance_requirements.vcpu_count.min metadata_options.http_put_response_hop_limit network_interfaces.device_index network_interfaces.ipv4_address_count network_interfaces.ipv4_prefix_count network_interfaces.ipv6_address_count network_interfaces.ipv6_prefix_count network_interfaces.network_card_index network_interfaces.connection_tracking_specification.tcp_established_timeout network_interfaces.connection_tracking_specification.udp_stream_timeout network_interfaces.connection_tracking_specification.udp_timeout placement.partition_number secondary_interfaces.device_index secondary_interfaces.network_card_index secondary_interfaces.private_ip_address_count"
  bool   = "disable_api_stop disable_api_termination update_default_version enclave_options.enabled hibernation_options.configured instance_requirements.require_hibernate_support monitoring.enabled network_interfaces.ena_srd_specification.ena_srd_enabled network_interfaces.ena_srd_specification.ena_srd_udp_specification.ena_srd_udp_enabled private_dns_name_options.enable_resource_name_dns_a_record private_dns_name_options.enable_resource_name_dns_aaaa_record secondary_interfaces.delete_on_termination"
}

type "aws_lb" {
  list   = "access_logs connection_logs health_check_logs ipam_pools minimum_load_balancer_capacity"
  set    = "subnet_mapping"
  number = "client_keep_alive idle_timeout secondary_ips_auto_assigned_per_subnet minimum_load_balancer_capacity.capacity_units"
  bool   = "drop_invalid_header_fields enable_cross_zone_load_balancing enable_deletion_protection enable_http2 enable_tls_version_and_cipher_suite_headers enable_waf_fail_open enable_xff_client_port enable_zonal_shift internal preserve_host_header access_logs.enabled connection_logs.enabled health_check_logs.enabled"
}

type "aws_lb_listener" {
  list   = "default_action default_action.authenticate_cognito default_action.authenticate_oidc default_action.fixed_response default_action.forward default_action.forward.stickiness default_action.jwt_validation default_action.redirect mutual_authentication"
  set    = "default_action.forward.target_group default_action.jwt_validation.additional_claim"
  number = "port tcp_idle_timeout_seconds default_action.order default_action.authenticate_cognito.session_timeout default_action.authenticate_oidc.session_timeout default_action.forward.stickiness.duration default_action.forward.target_group.weight"
  bool   = "routing_http_response_server_enabled default_action.forward.stickiness.enabled mutual_authentication.ignore_client_certificate_expiry"
}

type "aws_lb_listener_rule" {
  list   = "action action.authenticate_cognito action.authenticate_oidc action.fixed_response action.forward action.forward.stickiness action.jwt_validation action.redirect condition.host_header condition.http_header condition.http_request_method condition.path_pattern condition.source_ip transform.host_header_rewrite_config transform.host_header_rewrite_config.rewrite transform.url_rewrite_config transform.url_rewrite_config.rewrite"
  set    = "action.forward.target_group action.jwt_validation.additional_claim condition condition.query_string transform"
  number = "priority action.order action.authenticate_cognito.session_timeout action.authenticate_oidc.session_timeout action.forward.stickiness.duration action.forward.target_group.weight"
  bool   = "action.forward.stickiness.enabled"
}

type "aws_lb_target_group" {
  list   = "health_check stickiness target_failover target_group_health target_group_health.dns_failover target_group_health.unhealthy_state_routing target_health_state"
  number = "port slow_start target_control_port health_check.healthy_threshold health_check.interval health_check.timeout health_check.unhealthy_threshold stickiness.cookie_duration target_group_health.unhealthy_state_routing.minimum_healthy_targets_count target_health_state.unhealthy_draining_interval"
  bool   = "connection_termination lambda_multi_value_headers_enabled proxy_protocol_v2 health_check.enabled stickiness.enabled target_health_state.enable_unhealthy_connection_termination"
}

type "aws_lb_target_group_attachment" {
  number = "port"
}

type "aws_memorydb_cluster" {
  number = "num_replicas_per_shard num_shards port snapshot_retention_limit"
  bool   = "auto_minor_version_upgrade data_tiering tls_enabled"
}

type "aws_mq_broker" {
  list   = "configuration encryption_options ldap_server_metadata logs maintenance_window_start_time"
  set    = "user"
  number = "configuration.revision"
  bool   = "apply_immediately auto_minor_version_upgrade publicly_accessible encryption_options.use_aws_owned_key ldap_server_metadata.role_search_subtree ldap_server_metadata.user_search_subtree logs.general user.console_access user.replication_user"
}

type "aws_msk_cluster" {
  list   = "broker_node_group_info broker_node_group_info.connectivity_info broker_node_group_info.connectivity_info.public_access broker_node_group_info.connectivity_info.vpc_connectivity broker_node_group_info.connectivity_info.vpc_connectivity.client_authentication broker_node_group_info.connectivity_info.vpc_connectivity.client_authentication.sasl broker_node_group_info.storage_info broker_node_group_info.storage_info.ebs_storage_info broker_node_group_info.storage_info.ebs_storage_info.provisioned_throughput client_authentication client_authentication.sasl client_authentication.tls configuration_info encryption_info encryption_info.encryption_in_transit logging_info logging_info.broker_logs logging_info.broker_logs.cloudwatch_logs logging_info.broker_logs.firehose logging_info.broker_logs.s3 open_monitoring open_monitoring.prometheus open_monitoring.prometheus.jmx_exporter open_monitoring.prometheus.node_exporter rebalancing"
  number = "number_of_broker_nodes broker_node_group_info.storage_info.ebs_storage_info.volume_size broker_node_group_info.storage_info.ebs_storage_info.provisioned_throughput.volume_throughput configuration_info.revision"
  bool   = "broker_node_group_info.connectivity_info.vpc_connectivity.client_authentication.tls broker_node_group_info.storage_info.ebs_storage_info.provisioned_throughput.enabled client_authentication.unauthenticated client_authentication.sasl.iam client_authentication.sasl.scram encryption_info.encryption_in_transit.in_cluster logging_info.broker_logs.cloudwatch_logs.enabled logging_info.broker_logs.firehose.enabled logging_info.broker_logs.s3.enabled open_monitoring.prometheus.jmx_exporter.enabled_in_broker open_monitoring.prometheus.node_exporter.enabled_in_broker"
}

type "aws_msk_serverless_cluster" {
  list = "client_authentication client_authentication.sasl client_authentication.sasl.iam vpc_config"
  bool = "client_authentication.sasl.iam.enabled"
}

type "aws_mskconnect_connector" {
  list   = "capacity capacity.autoscaling capacity.autoscaling.scale_in_policy capacity.autoscaling.scale_out_policy capacity.provisioned_capacity kafka_cluster kafka_cluster.apache_kafka_cluster kafka_cluster.apache_kafka_cluster.vpc kafka_cluster_client_authentication kafka_cluster_encryption_in_transit log_delivery log_delivery.worker_log_delivery log_delivery.worker_log_delivery.cloudwatch_logs log_delivery.worker_log_delivery.firehose log_delivery.worker_log_delivery.s3 plugin.custom_plugin worker_configuration"
  set    = "plugin"
  number = "capacity.autoscaling.max_worker_count capacity.autoscaling.mcu_count capacity.autoscaling.min_worker_count capacity.autoscaling.scale_in_policy.cpu_utilization_percentage capacity.autoscaling.scale_out_policy.cpu_utilization_percentage capacity.provisioned_capacity.mcu_count capacity.provisioned_capacity.worker_count plugin.custom_plugin.revision worker_configuration.revision"
  bool   = "log_delivery.worker_log_delivery.cloudwatch_logs.enabled log_delivery.worker_log_delivery.firehose.enabled log_delivery.worker_log_delivery.s3.enabled"
}

type "aws_mwaa_environment" {
  list   = "logging_configuration logging_configuration.dag_processing_logs logging_configuration.scheduler_logs logging_configuration.task_logs logging_configuration.webserver_logs logging_configuration.worker_logs network_configuration"
  number = "max_webservers max_workers min_webservers min_workers schedulers"
  bool   = "logging_configuration.dag_processing_logs.enabled logging_configuration.scheduler_logs.enabled logging_configuration.task_logs.enabled logging_configuration.webserver_logs.enabled logging_configuration.worker_logs.enabled"
}

type "aws_nat_gateway" {
  set    = "availability_zone_address"
  number = "secondary_private_ip_address_count"
}

type "aws_neptune_cluster" {
  list   = "serverless_v2_scaling_configuration"
  number = "backup_retention_period port serverless_v2_scaling_configuration.max_capacity serverless_v2_scaling_configuration.min_capacity"
  bool   = "allow_major_version_upgrade apply_immediately copy_tags_to_snapshot deletion_protection iam_database_authentication_enabled skip_final_snapshot storage_encrypted"
}

type "aws_neptune_cluster_instance" {
  number = "port promotion_tier"
  bool   = "apply_immediately auto_minor_version_upgrade publicly_accessible skip_final_snapshot"
}

type "aws_network_acl" {
  objects = "egress ingress"
}

type "aws_network_acl_rule" {
  number = "from_port icmp_code icmp_type rule_number to_port"
  bool   = "egress"
}

type "aws_network_interface" {
  list   = "ena_srd_specification ena_srd_specification.ena_srd_udp_specification"
  set    = "attachment"
  number = "ipv4_prefix_count ipv6_address_count ipv6_prefix_count private_ips_count attachment.device_index attachment.network_card_index"
  bool   = "enable_primary_ipv6 ipv6_address_list_enabled private_ip_list_enabled source_dest_check ena_srd_specification.ena_srd_enabled ena_srd_specification.ena_srd_udp_specification.ena_srd_udp_enabled"
}

type "aws_networkfirewall_firewall" {
  list = "encryption_configuration"
  set  = "availability_zone_mapping subnet_mapping"
  bool = "availability_zone_change_protection delete_protection firewall_policy_change_protection subnet_change_protection"
}

type "aws_networkfirewall_firewall_policy" {
  list   = "encryption_configuration firewall_policy firewall_policy.policy_variables firewall_policy.policy_variables.rule_variables.ip_set firewall_policy.stateful_engine_options firewall_policy.stateful_engine_options.flow_timeouts firewall_policy.stateful_rule_group_reference.override firewall_policy.stateless_custom_action.action_definition firewall_policy.stateless_custom_action.action_definition.publish_metric_action"
  set    = "firewall_policy.policy_variables.rule_variables firewall_policy.stateful_rule_group_reference firewall_policy.stateless_custom_action firewall_policy.stateless_custom_action.action_definition.publish_metric_action.dimension firewall_policy.stateless_rule_group_reference"
  number = "firewall_policy.stateful_engine_options.flow_timeouts.tcp_idle_timeout_seconds firewall_policy.stateful_rule_group_reference.priority firewall_policy.stateless_rule_group_reference.priority"
  bool   = "firewall_policy.enable_tls_session_holding"
}

type "aws_networkfirewall_logging_configuration" {
  list = "logging_configuration"
  set  = "logging_configuration.log_destination_config"
  bool = "enable_monitoring_dashboard"
}

type "aws_networkfirewall_rule_group" {
  list   = "encryption_configuration rule_group rule_group.reference_sets rule_group.reference_sets.ip_set_references.ip_set_reference rule_group.rule_variables rule_group.rule_variables.ip_sets.ip_set rule_group.rule_variables.port_sets.port_set rule_group.rules_source rule_group.rules_source.rules_source_list rule_group.rules_source.stateful_rule rule_group.rules_source.stateful_rule.header rule_group.rules_source.stateless_rules_and_custom_actions rule_group.rules_source.stateless_rules_and_custom_actions.custom_action.action_definition rule_group.rules_source.stateless_rules_and_custom_actions.stateless_rule.rule_definition rule_group.stateful_rule_options"
  set    = "rule_group.reference_sets.ip_set_references rule_group.rule_variables.ip_sets rule_group.rule_variables.port_sets rule_group.rules_source.stateful_rule.rule_option rule_group.rules_source.stateless_rules_and_custom_actions.custom_action rule_group.rules_source.stateless_rules_and_custom_actions.stateless_rule"
  number = "capacity rule_group.rules_source.stateless_rules_and_custom_actions.stateless_rule.priority"
}

type "aws_opensearch_domain" {
  list   = "advanced_security_options advanced_security_options.jwt_options advanced_security_options.master_user_options aiml_options aiml_options.natural_language_query_generation_options aiml_options.s3_vectors_engine aiml_options.serverless_vector_acceleration auto_tune_options auto_tune_options.maintenance_schedule.duration cluster_config cluster_config.cold_storage_options cluster_config.node_options cluster_config.node_options.node_config cluster_config.zone_awareness_config cognito_options deployment_strategy_options domain_endpoint_options ebs_options encrypt_at_rest identity_center_options node_to_node_encryption off_peak_window_options off_peak_window_options.off_peak_window off_peak_window_options.off_peak_window.window_start_time snapshot_options software_update_options vpc_options"
  set    = "auto_tune_options.maintenance_schedule log_publishing_options"
  number = "auto_tune_options.maintenance_schedule.duration.value cluster_config.dedicated_master_count cluster_config.instance_count cluster_config.warm_count cluster_config.node_options.node_config.count cluster_config.zone_awareness_config.availability_zone_count ebs_options.iops ebs_options.throughput ebs_options.volume_size off_peak_window_options.off_peak_window.window_start_time.hours off_peak_window_options.off_peak_window.window_start_time.minutes snapshot_options.automated_snapshot_start_hour"
  bool   = "advanced_security_options.anonymous_auth_enabled advanced_security_options.enabled advanced_security_options.internal_user_database_enabled advanced_security_options.jwt_options.enabled aiml_options.s3_vectors_engine.enabled aiml_options.serverless_vector_acceleration.enabled auto_tune_options.use_off_peak_window cluster_config.dedicated_master_enabled cluster_config.multi_az_with_standby_enabled cluster_config.warm_enabled cluster_config.zone_awareness_enabled cluster_config.cold_storage_options.enabled cluster_config.node_options.node_config.enabled cognito_options.enabled domain_endpoint_options.custom_endpoint_enabled domain_endpoint_options.enforce_https ebs_options.ebs_enabled encrypt_at_rest.enabled identity_center_options.enabled_api_access log_publishing_options.enabled node_to_node_encryption.enabled off_peak_window_options.enabled software_update_options.auto_software_update_enabled"
}

type "aws_organizations_organization" {
  bool = "return_organization_only"
}

type "aws_organizations_policy" {
  bool = "skip_destroy"
}

type "aws_organizations_policy_attachment" {
  bool = "skip_destroy"
}

type "aws_pipes_pipe" {
  list   = "enrichment_parameters enrichment_parameters.http_parameters log_configuration log_configuration.cloudwatch_logs_log_destination log_configuration.firehose_log_destination log_configuration.s3_log_destination source_parameters source_parameters.activemq_broker_parameters source_parameters.activemq_broker_parameters.credentials source_parameters.dynamodb_stream_parameters source_parameters.dynamodb_stream_parameters.dead_letter_config source_parameters.filter_criteria source_parameters.filter_criteria.filter source_parameters.kinesis_stream_parameters source_parameters.kinesis_stream_parameters.dead_letter_config source_parameters.managed_streaming_kafka_parameters source_parameters.managed_streaming_kafka_parameters.credentials source_parameters.rabbitmq_broker_parameters source_parameters.rabbitmq_broker_parameters.credentials source_parameters.self_managed_kafka_parameters source_parameters.self_managed_kafka_parameters.credentials source_parameters.self_managed_kafka_parameters.vpc source_parameters.sqs_queue_parameters target_parameters target_parameters.batch_job_parameters target_parameters.batch_job_parameters.array_properties target_parameters.batch_job_parameters.container_overrides target_parameters.batch_job_parameters.container_overrides.environment target_parameters.batch_job_parameters.container_overrides.resource_requirement target_parameters.batch_job_parameters.depends_on target_parameters.batch_job_parameters.retry_strategy target_parameters.cloudwatch_logs_parameters target_parameters.ecs_task_parameters target_parameters.ecs_task_parameters.capacity_provider_strategy target_parameters.ecs_task_parameters.network_configuration target_parameters.ecs_task_parameters.network_configuration.aws_vpc_configuration target_parameters.ecs_task_parameters.overrides target_parameters.ecs_task_parameters.overrides.container_override target_parameters.ecs_task_parameters.overrides.container_override.environment target_parameters.ecs_task_parameters.overrides.container_override.environment_file target_parameters.ecs_task_parameters.overrides.container_override.resource_requirement target_parameters.ecs_task_parameters.overrides.ephemeral_storage target_parameters.ecs_task_parameters.overrides.inference_accelerator_override target_parameters.ecs_task_parameters.placement_constraint target_parameters.ecs_task_parameters.placement_strategy target_parameters.eventbridge_event_bus_parameters target_parameters.http_parameters target_parameters.kinesis_stream_parameters target_parameters.lambda_function_parameters target_parameters.redshift_data_parameters target_parameters.sagemaker_pipeline_parameters target_parameters.sagemaker_pipeline_parameters.pipeline_parameter target_parameters.sqs_queue_parameters target_parameters.step_function_state_machine_parameters"
  number = "source_parameters.activemq_broker_parameters.batch_size source_parameters.activemq_broker_parameters.maximum_batching_window_in_seconds source_parameters.dynamodb_stream_parameters.batch_size source_parameters.dynamodb_stream_parameters.maximum_batching_window_in_seconds source_parameters.dynamodb_stream_parameters.maximum_record_age_in_seconds source_parameters.dynamodb_stream_parameters.maximum_retry_attempts source_parameters.dynamodb_stream_parameters.parallelization_factor source_parameters.kinesis_stream_parameters.batch_size source_parameters.kinesis_stream_parameters.maximum_batching_window_in_seconds source_parameters.kinesis_stream_parameters.maximum_record_age_in_seconds source_parameters.kinesis_stream_parameters.maximum_retry_attempts source_parameters.kinesis_stream_parameters.parallelization_factor source_parameters.managed_streaming_kafka_parameters.batch_size source_parameters.managed_streaming_kafka_parameters.maximum_batching_window_in_seconds source_parameters.rabbitmq_broker_parameters.batch_size source_parameters.rabbitmq_broker_parameters.maximum_batching_window_in_seconds source_parameters.self_managed_kafka_parameters.batch_size source_parameters.self_managed_kafka_parameters.maximum_batching_window_in_seconds source_parameters.sqs_queue_parameters.batch_size source_parameters.sqs_queue_parameters.maximum_batching_window_in_seconds target_parameters.batch_job_parameters.array_properties.size target_parameters.batch_job_parameters.retry_strategy.attempts target_parameters.ecs_task_parameters.task_count target_parameters.ecs_task_parameters.capacity_provider_strategy.base target_parameters.ecs_task_parameters.capacity_provider_strategy.weight target_parameters.ecs_task_parameters.overrides.container_override.cpu target_parameters.ecs_task_parameters.overrides.container_override.memory target_parameters.ecs_task_parameters.overrides.container_override.memory_reservation target_parameters.ecs_task_parameters.overrides.ephemeral_storage.size_in_gib"
  bool   = "target_parameters.ecs_task_parameters.enable_ecs_managed_tags target_parameters.ecs_task_parameters.enable_execute_command target_parameters.redshift_data_parameters.with_event"
}

type "aws_ram_resource_share" {
  list = "resource_share_configuration"
  bool = "allow_external_principals resource_share_configuration.retain_sharing_on_account_leave_organization"
}

type "aws_rds_cluster" {
  list   = "restore_to_point_in_time s3_import scaling_configuration serverlessv2_scaling_configuration"
  number = "allocated_storage backtrack_window backup_retention_period iops master_password_wo_version monitoring_interval performance_insights_retention_period port scaling_configuration.max_capacity scaling_configuration.min_capacity scaling_configuration.seconds_before_timeout scaling_configuration.seconds_until_auto_pause serverlessv2_scaling_configuration.max_capacity serverlessv2_scaling_configuration.min_capacity serverlessv2_scaling_configuration.seconds_until_auto_pause"
  bool   = "allow_major_version_upgrade apply_immediately copy_tags_to_snapshot delete_automated_backups deletion_protection enable_global_write_forwarding enable_http_endpoint enable_local_write_forwarding iam_database_authentication_enabled manage_master_user_password performance_insights_enabled skip_final_snapshot storage_encrypted restore_to_point_in_time.use_latest_restorable_time scaling_configuration.auto_pause"
}

type "aws_rds_cluster_instance" {
  number = "monitoring_interval performance_insights_retention_period promotion_tier"
  bool   = "apply_immediately auto_minor_version_upgrade copy_tags_to_snapshot force_destroy performance_insights_enabled publicly_accessible"
}

type "aws_rds_cluster_parameter_group" {
  set = "parameter"
}

type "aws_redshift_cluster" {
  number = "automated_snapshot_retention_period manual_snapshot_retention_period master_password_wo_version number_of_nodes port"
  bool   = "allow_version_upgrade apply_immediately availability_zone_relocation_enabled enhanced_vpc_routing manage_master_password multi_az publicly_accessible skip_final_snapshot"
}

type "aws_redshiftserverless_namespace" {
  number = "admin_user_password_wo_version"
  bool   = "manage_admin_password"
}

type "aws_redshiftserverless_workgroup" {
  list   = "price_performance_target"
  set    = "config_parameter"
  number = "base_capacity max_capacity port price_performance_target.level"
  bool   = "enhanced_vpc_routing publicly_accessible price_performance_target.enabled"
}

type "aws_rolesanywhere_profile" {
  number = "duration_seconds"
  bool   = "accept_role_session_name enabled require_instance_properties"
}

type "aws_rolesanywhere_trust_anchor" {
  list   = "source source.source_data"
  set    = "notification_settings"
  number = "notification_settings.threshold"
  bool   = "enabled notification_settings.enabled"
}

type "aws_route53_record" {
  list   = "alias cidr_routing_policy failover_routing_policy geolocation_routing_policy geoproximity_routing_policy latency_routing_policy weighted_routing_policy"
  set    = "geoproximity_routing_policy.coordinates"
  number = "ttl geoproximity_routing_policy.bias weighted_routing_policy.weight"
  bool   = "allow_overwrite multivalue_answer_routing_policy alias.evaluate_target_health"
}

type "aws_route53_resolver_firewall_rule" {
  number = "block_override_ttl priority"
}

type "aws_route53_zone" {
  set  = "vpc"
  bool = "enable_accelerated_recovery force_destroy"
}

type "aws_route_table" {
  objects = "route"
}

type "aws_s3_access_point" {
  list = "public_access_block_configuration vpc_configuration"
  bool = "public_access_block_configuration.block_public_acls public_access_block_configuration.block_public_policy public_access_block_configuration.ignore_public_acls public_access_block_configuration.restrict_public_buckets"
}

type "aws_s3_account_public_access_block" {
  bool = "block_public_acls block_public_policy ignore_public_acls restrict_public_buckets"
}

type "aws_s3_bucket" {
  list   = "cors_rule lifecycle_rule lifecycle_rule.expiration lifecycle_rule.noncurrent_version_expiration logging object_lock_configuration object_lock_configuration.rule object_lock_configuration.rule.default_retention replication_configuration replication_configuration.rules.destination replication_configuration.rules.destination.access_control_translation replication_configuration.rules.destination.metrics replication_configuration.rules.destination.replication_time replication_configuration.rules.filter replication_configuration.rules.source_selection_criteria replication_configuration.rules.source_selection_criteria.sse_kms_encrypted_objects server_side_encryption_configuration server_side_encryption_configuration.rule server_side_encryption_configuration.rule.apply_server_side_encryption_by_default versioning website"
  set    = "grant lifecycle_rule.noncurrent_version_transition lifecycle_rule.transition replication_configuration.rules"
  number = "cors_rule.max_age_seconds lifecycle_rule.abort_incomplete_multipart_upload_days lifecycle_rule.expiration.days lifecycle_rule.noncurrent_version_expiration.days lifecycle_rule.noncurrent_version_transition.days lifecycle_rule.transition.days object_lock_configuration.rule.default_retention.days object_lock_configuration.rule.default_retention.years replication_configuration.rules.priority replication_configuration.rules.destination.metrics.minutes replication_configuration.rules.destination.replication_time.minutes"
  bool   = "force_destroy object_lock_enabled lifecycle_rule.enabled lifecycle_rule.expiration.expired_object_delete_marker replication_configuration.rules.source_selection_criteria.sse_kms_encrypted_objects.enabled server_side_encryption_configuration.rule.bucket_key_enabled versioning.enabled versioning.mfa_delete"
}

type "aws_s3_bucket_acl" {
  list = "access_control_policy access_control_policy.grant.grantee access_control_policy.owner"
  set  = "access_control_policy.grant"
}

type "aws_s3_bucket_cors_configuration" {
  set    = "cors_rule"
  number = "cors_rule.max_age_seconds"
}

type "aws_s3_bucket_lifecycle_configuration" {
  list   = "rule rule.abort_incomplete_multipart_upload rule.expiration rule.filter rule.filter.and rule.filter.tag rule.noncurrent_version_expiration"
  set    = "rule.noncurrent_version_transition rule.transition"
  number = "rule.abort_incomplete_multipart_upload.days_after_initiation rule.expiration.days rule.filter.object_size_greater_than rule.filter.object_size_less_than rule.filter.and.object_size_greater_than rule.filter.and.object_size_less_than rule.noncurrent_version_expiration.newer_noncurrent_versions rule.noncurrent_version_expiration.noncurrent_days rule.noncurrent_version_transition.newer_noncurrent_versions rule.noncurrent_version_transition.noncurrent_days rule.transition.days"
  bool   = "rule.expiration.expired_object_delete_marker"
}

type "aws_s3_bucket_logging" {
  list = "target_grant.grantee target_object_key_format target_object_key_format.partitioned_prefix target_object_key_format.simple_prefix"
  set  = "target_grant"
}

type "aws_s3_bucket_notification" {
  list = "lambda_function queue topic"
  bool = "eventbridge"
}

type "aws_s3_bucket_object_lock_configuration" {
  list   = "rule rule.default_retention"
  number = "rule.default_retention.days rule.default_retention.years"
}

type "aws_s3_bucket_ownership_controls" {
  list = "rule"
}

type "aws_s3_bucket_public_access_block" {
  bool = "block_public_acls block_public_policy ignore_public_acls restrict_public_buckets skip_destroy"
}

type "aws_s3_bucket_replication_configuration" {
  list   = "rule rule.delete_marker_replication rule.destination rule.destination.access_control_translation rule.destination.encryption_configuration rule.destination.metrics rule.destination.metrics.event_threshold rule.destination.replication_time rule.destination.replication_time.time rule.existing_object_replication rule.filter rule.filter.and rule.filter.tag rule.source_selection_criteria rule.source_selection_criteria.replica_modifications rule.source_selection_criteria.sse_kms_encrypted_objects"
  number = "rule.priority rule.destination.metrics.event_threshold.minutes rule.destination.replication_time.time.minutes"
}

type "aws_s3_bucket_server_side_encryption_configuration" {
  list = "rule.apply_server_side_encryption_by_default"
  set  = "rule"
  bool = "rule.bucket_key_enabled"
}

type "aws_s3_bucket_versioning" {
  list = "versioning_configuration"
}

type "aws_s3_bucket_website_configuration" {
  list = "error_document index_document redirect_all_requests_to routing_rule routing_rule.condition routing_rule.redirect"
}

type "aws_sagemaker_domain" {
  list   = "default_space_settings default_space_settings.custom_file_system_config default_space_settings.custom_file_system_config.efs_file_system_config default_space_settings.custom_posix_user_config default_space_settings.jupyter_lab_app_settings default_space_settings.jupyter_lab_app_settings.app_lifecycle_management default_space_settings.jupyter_lab_app_settings.app_lifecycle_management.idle_settings default_space_settings.jupyter_lab_app_settings.custom_image default_space_settings.jupyter_lab_app_settings.default_resource_spec default_space_settings.jupyter_lab_app_settings.emr_settings default_space_settings.jupyter_server_app_settings default_space_settings.jupyter_server_app_settings.default_resource_spec default_space_settings.kernel_gateway_app_settings default_space_settings.kernel_gateway_app_settings.custom_image default_space_settings.kernel_gateway_app_settings.default_resource_spec default_space_settings.space_storage_settings default_space_settings.space_storage_settings.default_ebs_storage_settings default_user_settings default_user_settings.canvas_app_settings default_user_settings.canvas_app_settings.direct_deploy_settings default_user_settings.canvas_app_settings.emr_serverless_settings default_user_settings.canvas_app_settings.generative_ai_settings default_user_settings.canvas_app_settings.identity_provider_oauth_settings default_user_settings.canvas_app_settings.kendra_settings default_user_settings.canvas_app_settings.model_register_settings default_user_settings.canvas_app_settings.time_series_forecasting_settings default_user_settings.canvas_app_settings.workspace_settings default_user_settings.code_editor_app_settings default_user_settings.code_editor_app_settings.app_lifecycle_management default_user_settings.code_editor_app_settings.app_lifecycle_management.idle_settings default_user_settings.code_editor_app_settings.custom_image default_user_settings.code_editor_app_settings.default_resource_spec default_user_settings.custom_file_system_config default_user_settings.custom_file_system_config.efs_file_system_config default_user_settings.custom_posix_user_config default_user_settings.jupyter_lab_app_settings default_user_settings.jupyter_lab_app_settings.app_lifecycle_management default_user_settings.jupyter_lab_app_settings.app_lifecycle_management.idle_settings default_user_settings.jupyter_lab_app_settings.custom_image default_user_settings.jupyter_lab_app_settings.default_resource_spec default_user_settings.jupyter_lab_app_settings.emr_settings default_user_settings.jupyter_server_app_settings default_user_settings.jupyter_server_app_settings.default_resource_spec default_user_settings.kernel_gateway_app_settings default_user_settings.kernel_gateway_app_settings.custom_image default_user_settings.kernel_gateway_app_settings.default_resource_spec default_user_settings.r_session_app_settings default_user_settings.r_session_app_settings.custom_image default_user_settings.r_session_app_settings.default_resource_spec default_user_settings.r_studio_server_pro_app_settings default_user_settings.sharing_settings default_user_settings.space_storage_settings default_user_settings.space_storage_settings.default_ebs_storage_settings default_user_settings.studio_web_portal_settings default_user_settings.tensor_board_app_settings default_user_settings.tensor_board_app_settings.default_resource_spec domain_settings domain_settings.docker_settings domain_settings.r_studio_server_pro_domain_settings domain_settings.r_studio_server_pro_domain_settings.default_resource_spec domain_settings.trusted_identity_propagation_settings retention_policy"
  set    = "default_space_settings.jupyter_lab_app_settings.code_repository default_space_settings.jupyter_server_app_settings.code_repository default_user_settings.jupyter_lab_app_settings.code_repository default_user_settings.jupyter_server_app_settings.code_repository"
  number = "default_space_settings.custom_posix_user_config.gid default_space_settings.custom_posix_user_config.uid default_space_settings.jupyter_lab_app_settings.app_lifecycle_management.idle_settings.idle_timeout_in_minutes default_space_settings.jupyter_lab_app_settings.app_lifecycle_management.idle_settings.max_idle_timeout_in_minutes default_space_settings.jupyter_lab_app_settings.app_lifecycle_management.idle_settings.min_idle_timeout_in_minutes default_space_settings.jupyter_lab_app_settings.custom_image.image_version_number default_space_settings.kernel_gateway_app_settings.custom_image.image_version_number default_space_settings.space_storage_settings.default_ebs_storage_settings.default_ebs_volume_size_in_gb default_space_settings.space_storage_settings.default_ebs_storage_settings.maximum_ebs_volume_size_in_gb default_user_settings.code_editor_app_settings.app_lifecycle_management.idle_settings.idle_timeout_in_minutes default_user_settings.code_editor_app_settings.app_lifecycle_management.idle_settings.max_idle_timeout_in_minutes default_user_settings.code_editor_app_settings.app_lifecycle_management.idle_settings.min_idle_timeout_in_minutes default_user_settings.code_editor_app_settings.custom_image.image_version_number default_user_settings.custom_posix_user_config.gid default_user_settings.custom_posix_user_config.uid default_user_settings.jupyter_lab_app_settings.app_lifecycle_management.idle_settings.idle_timeout_in_minutes default_user_settings.jupyter_lab_app_settings.app_lifecycle_management.idle_settings.max_idle_timeout_in_minutes default_user_settings.jupyter_lab_app_settings.app_lifecycle_management.idle_settings.min_idle_timeout_in_minutes default_user_settings.jupyter_lab_app_settings.custom_image.image_version_number default_user_settings.kernel_gateway_app_settings.custom_image.image_version_number default_user_settings.r_session_app_settings.custom_image.image_version_number default_user_settings.space_storage_settings.default_ebs_storage_settings.default_ebs_volume_size_in_gb default_user_settings.space_storage_settings.default_ebs_storage_settings.maximum_ebs_volume_size_in_gb"
}

type "aws_sagemaker_endpoint" {
  list   = "deployment_config deployment_config.auto_rollback_configuration deployment_config.blue_green_update_policy deployment_config.blue_green_update_policy.traffic_routing_configuration deployment_config.blue_green_update_policy.traffic_routing_configuration.canary_size deployment_config.blue_green_update_policy.traffic_routing_configuration.linear_step_size deployment_config.rolling_update_policy deployment_config.rolling_update_policy.maximum_batch_size deployment_config.rolling_update_policy.rollback_maximum_batch_size"
  set    = "deployment_config.auto_rollback_configuration.alarms"
  number = "deployment_config.blue_green_update_policy.maximum_execution_timeout_in_seconds deployment_config.blue_green_update_policy.termination_wait_in_seconds deployment_config.blue_green_update_policy.traffic_routing_configuration.wait_interval_in_seconds deployment_config.blue_green_update_policy.traffic_routing_configuration.canary_size.value deployment_config.blue_green_update_policy.traffic_routing_configuration.linear_step_size.value deployment_config.rolling_update_policy.maximum_execution_timeout_in_seconds deployment_config.rolling_update_policy.wait_interval_in_seconds deployment_config.rolling_update_policy.maximum_batch_size.value deployment_config.rolling_update_policy.rollback_maximum_batch_size.value"
}

type "aws_sagemaker_endpoint_configuration" {
  list   = "async_inference_config async_inference_config.client_config async_inference_config.output_config async_inference_config.output_config.notification_config data_capture_config data_capture_config.capture_content_type_header data_capture_config.capture_options production_variants production_variants.core_dump_config production_variants.managed_instance_scaling production_variants.routing_config production_variants.serverless_config shadow_production_variants shadow_production_variants.core_dump_config shadow_production_variants.managed_instance_scaling shadow_production_variants.routing_config shadow_production_variants.serverless_config"
  number = "async_inference_config.client_config.max_concurrent_invocations_per_instance data_capture_config.initial_sampling_percentage production_variants.container_startup_health_check_timeout_in_seconds production_variants.initial_instance_count production_variants.initial_variant_weight production_variants.model_data_download_timeout_in_seconds production_variants.volume_size_in_gb production_variants.managed_instance_scaling.max_instance_count production_variants.managed_instance_scaling.min_instance_count production_variants.serverless_config.max_concurrency production_variants.serverless_config.memory_size_in_mb production_variants.serverless_config.provisioned_concurrency shadow_production_variants.container_startup_health_check_timeout_in_seconds shadow_production_variants.initial_instance_count shadow_production_variants.initial_variant_weight shadow_production_variants.model_data_download_timeout_in_seconds shadow_production_variants.volume_size_in_gb shadow_production_variants.managed_instance_scaling.max_instance_count shadow_production_variants.managed_instance_scaling.min_instance_count shadow_production_variants.serverless_config.max_concurrency shadow_production_variants.serverless_config.memory_size_in_mb shadow_production_variants.serverless_config.provisioned_concurrency"
  bool   = "data_capture_config.enable_capture production_variants.enable_ssm_access shadow_production_variants.enable_ssm_access"
}

type "aws_sagemaker_model" {
  list = "container container.additional_model_data_source container.additional_model_data_source.s3_data_source container.additional_model_data_source.s3_data_source.model_access_config container.image_config container.image_config.repository_auth_config container.model_data_source container.model_data_source.s3_data_source container.model_data_source.s3_data_source.model_access_config container.multi_model_config inference_execution_config primary_container primary_container.additional_model_data_source primary_container.additional_model_data_source.s3_data_source primary_container.additional_model_data_source.s3_data_source.model_access_config primary_container.image_config primary_container.image_config.repository_auth_config primary_container.model_data_source primary_container.model_data_source.s3_data_source primary_container.model_data_source.s3_data_source.model_access_config primary_container.multi_model_config vpc_config"
  bool = "enable_network_isolation container.additional_model_data_source.s3_data_source.model_access_config.accept_eula container.model_data_source.s3_data_source.model_access_config.accept_eula primary_container.additional_model_data_source.s3_data_source.model_access_config.accept_eula primary_container.model_data_source.s3_data_source.model_access_config.accept_eula"
}

type "aws_sagemaker_notebook_instance" {
  list   = "instance_metadata_service_configuration"
  number = "volume_size"
}

type "aws_scheduler_schedule" {
  list   = "flexible_time_window target target.dead_letter_config target.ecs_parameters target.ecs_parameters.network_configuration target.eventbridge_parameters target.kinesis_parameters target.retry_policy target.sagemaker_pipeline_parameters target.sqs_parameters"
  set    = "target.ecs_parameters.capacity_provider_strategy target.ecs_parameters.placement_constraints target.ecs_parameters.placement_strategy target.sagemaker_pipeline_parameters.pipeline_parameter"
  number = "flexible_time_window.maximum_window_in_minutes target.ecs_parameters.task_count target.ecs_parameters.capacity_provider_strategy.base target.ecs_parameters.capacity_provider_strategy.weight target.retry_policy.maximum_event_age_in_seconds target.retry_policy.maximum_retry_attempts"
  bool   = "target.ecs_parameters.enable_ecs_managed_tags target.ecs_parameters.enable_execute_command target.ecs_parameters.network_configuration.assign_public_ip"
}

type "aws_secretsmanager_secret" {
  set    = "replica"
  number = "recovery_window_in_days"
  bool   = "force_overwrite_replica_secret"
}

type "aws_secretsmanager_secret_policy" {
  bool = "block_public_policy"
}

type "aws_secretsmanager_secret_rotation" {
  list   = "rotation_rules"
  number = "rotation_rules.automatically_after_days"
  bool   = "rotate_immediately"
}

type "aws_secretsmanager_secret_version" {
  number = "secret_string_wo_version"
}

type "aws_security_group" {
  objects = "egress ingress"
  bool    = "revoke_rules_on_delete"
}

type "aws_security_group_rule" {
  number = "from_port to_port"
  bool   = "self"
}

type "aws_securityhub_account" {
  bool = "auto_enable_controls enable_default_standards"
}

type "aws_sesv2_configuration_set" {
  list   = "delivery_options reputation_options sending_options suppression_options tracking_options vdm_options vdm_options.dashboard_options vdm_options.guardian_options"
  number = "delivery_options.max_delivery_seconds"
  bool   = "reputation_options.reputation_metrics_enabled sending_options.sending_enabled"
}

type "aws_sesv2_email_identity" {
  list = "dkim_signing_attributes"
}

type "aws_sfn_state_machine" {
  list   = "encryption_configuration logging_configuration tracing_configuration"
  number = "encryption_configuration.kms_data_key_reuse_period_seconds"
  bool   = "publish logging_configuration.include_execution_data tracing_configuration.enabled"
}

type "aws_sns_topic" {
  number = "application_success_feedback_sample_rate firehose_success_feedback_sample_rate http_success_feedback_sample_rate lambda_success_feedback_sample_rate signature_version sqs_success_feedback_sample_rate"
  bool   = "content_based_deduplication fifo_topic"
}

type "aws_sns_topic_subscription" {
  number = "confirmation_timeout_in_minutes"
  bool   = "endpoint_auto_confirms raw_message_delivery"
}

type "aws_spot_instance_request" {
  list   = "capacity_reservation_specification capacity_reservation_specification.capacity_reservation_target cpu_options credit_specification enclave_options launch_template maintenance_options metadata_options private_dns_name_options root_block_device"
  set    = "ebs_block_device ephemeral_block_device network_interface secondary_network_interface"
  number = "ipv6_address_count placement_partition_number cpu_options.core_count cpu_options.threads_per_core ebs_block_device.iops ebs_block_device.throughput ebs_block_device.volume_size metadata_options.http_put_response_hop_limit network_interface.device_index root_block_device.iops root_block_device.throughput root_block_device.volume_size secondary_network_interface.device_index secondary_network_interface.network_card_index secondary_network_interface.private_ip_address_count"
  bool   = "associate_public_ip_address disable_api_stop disable_api_termination ebs_optimized enable_primary_ipv6 force_destroy get_password_data hibernation monitoring source_dest_check user_data_replace_on_change wait_for_fulfillment ebs_block_device.delete_on_termination ebs_block_device.encrypted enclave_options.enabled ephemeral_block_device.no_device network_interface.delete_on_termination private_dns_name_options.enable_resource_name_dns_a_record private_dns_name_options.enable_resource_name_dns_aaaa_record root_block_device.delete_on_termination root_block_device.encrypted secondary_network_interface.delete_on_termination"
}

type "aws_sqs_queue" {
  number = "delay_seconds kms_data_key_reuse_period_seconds max_message_size message_retention_seconds receive_wait_time_seconds visibility_timeout_seconds"
  bool   = "content_based_deduplication fifo_queue sqs_managed_sse_enabled"
}

type "aws_ssm_document" {
  list = "attachments_source"
}

type "aws_ssm_maintenance_window_task" {
  list   = "targets task_invocation_parameters task_invocation_parameters.automation_parameters task_invocation_parameters.lambda_parameters task_invocation_parameters.run_command_parameters task_invocation_parameters.run_command_parameters.cloudwatch_config task_invocation_parameters.run_command_parameters.notification_config task_invocation_parameters.step_functions_parameters"
  set    = "task_invocation_parameters.automation_parameters.parameter task_invocation_parameters.run_command_parameters.parameter"
  number = "priority task_invocation_parameters.run_command_parameters.timeout_seconds"
  bool   = "task_invocation_parameters.run_command_parameters.cloudwatch_config.cloudwatch_output_enabled"
}

type "aws_ssm_parameter" {
  number = "value_wo_version"
  bool   = "overwrite"
}

type "aws_ssmincidents_response_plan" {
  list   = "action action.ssm_automation incident_template integration integration.pagerduty"
  set    = "action.ssm_automation.parameter incident_template.notification_target"
  number = "incident_template.impact"
}

type "aws_ssoadmin_instance_access_control_attributes" {
  set = "attribute attribute.value"
}

type "aws_ssoadmin_permissions_boundary_attachment" {
  list = "permissions_boundary permissions_boundary.customer_managed_policy_reference"
}

type "aws_subnet" {
  number = "enable_lni_at_device_index ipv4_netmask_length ipv6_netmask_length"
  bool   = "assign_ipv6_address_on_creation enable_dns64 enable_resource_name_dns_a_record_on_launch enable_resource_name_dns_aaaa_record_on_launch ipv6_native map_customer_owned_ip_on_launch map_public_ip_on_launch"
}

type "aws_synthetics_canary" {
  list   = "artifact_config artifact_config.s3_encryption run_config schedule schedule.retry_config vpc_config"
  number = "failure_retention_period success_retention_period run_config.ephemeral_storage run_config.memory_in_mb run_config.timeout_in_seconds schedule.duration_in_seconds schedule.retry_config.max_retries"
  bool   = "delete_lambda start_canary run_config.active_tracing vpc_config.ipv6_allowed_for_dual_stack"
}

type "aws_transfer_server" {
  list = "endpoint_details protocol_details s3_storage_options workflow_details workflow_details.on_partial_upload workflow_details.on_upload"
  bool = "force_destroy"
}

type "aws_transfer_user" {
  list   = "home_directory_mappings posix_profile"
  number = "posix_profile.gid posix_profile.secondary_gids posix_profile.uid"
}

type "aws_verifiedaccess_endpoint" {
  list   = "cidr_options load_balancer_options network_interface_options rds_options sse_specification"
  set    = "cidr_options.port_range load_balancer_options.port_range network_interface_options.port_range"
  number = "cidr_options.port_range.from_port cidr_options.port_range.to_port load_balancer_options.port load_balancer_options.port_range.from_port load_balancer_options.port_range.to_port network_interface_options.port network_interface_options.port_range.from_port network_interface_options.port_range.to_port rds_options.port"
  bool   = "sse_specification.customer_managed_key_enabled"
}

type "aws_verifiedaccess_group" {
  list = "sse_configuration"
  bool = "sse_configuration.customer_managed_key_enabled"
}

type "aws_verifiedaccess_instance" {
  bool = "fips_enabled"
}

type "aws_verifiedaccess_instance_logging_configuration" {
  list = "access_logs access_logs.cloudwatch_logs access_logs.kinesis_data_firehose access_logs.s3"
  bool = "access_logs.include_trust_context access_logs.cloudwatch_logs.enabled access_logs.kinesis_data_firehose.enabled access_logs.s3.enabled"
}

type "aws_verifiedaccess_trust_provider" {
  list = "device_options native_application_oidc_options oidc_options sse_specification"
  bool = "sse_specification.customer_managed_key_enabled"
}

type "aws_volume_attachment" {
  bool = "force_detach skip_destroy stop_instance_before_detaching"
}

type "aws_vpc" {
  number = "ipv4_netmask_length ipv6_netmask_length"
  bool   = "assign_generated_ipv6_cidr_block enable_dns_hostnames enable_dns_support enable_network_address_usage_metrics"
}

type "aws_vpc_endpoint" {
  list = "dns_options"
  set  = "subnet_configuration"
  bool = "auto_accept private_dns_enabled dns_options.private_dns_only_for_inbound_resolver_endpoint"
}

type "aws_vpc_endpoint_service" {
  bool = "acceptance_required"
}

type "aws_vpc_ipv4_cidr_block_association" {
  number = "ipv4_netmask_length"
}

type "aws_vpc_peering_connection" {
  list = "accepter requester"
  bool = "auto_accept accepter.allow_remote_vpc_dns_resolution requester.allow_remote_vpc_dns_resolution"
}

type "aws_vpc_peering_connection_accepter" {
  list = "accepter requester"
  bool = "auto_accept accepter.allow_remote_vpc_dns_resolution requester.allow_remote_vpc_dns_resolution"
}

type "aws_vpc_peering_connection_options" {
  list = "accepter requester"
  bool = "accepter.allow_remote_vpc_dns_resolution requester.allow_remote_vpc_dns_resolution"
}

type "aws_vpc_security_group_egress_rule" {
  number = "from_port to_port"
}

type "aws_vpc_security_group_ingress_rule" {
  number = "from_port to_port"
}

type "aws_vpclattice_service_network_vpc_association" {
  list = "dns_options"
  bool = "private_dns_enabled"
}

type "aws_vpn_connection" {
  list   = "tunnel1_log_options tunnel1_log_options.cloudwatch_log_options tunnel2_log_options tunnel2_log_options.cloudwatch_log_options"
  number = "tunnel1_dpd_timeout_seconds tunnel1_phase1_dh_group_numbers tunnel1_phase1_lifetime_seconds tunnel1_phase2_dh_group_numbers tunnel1_phase2_lifetime_seconds tunnel1_rekey_fuzz_percentage tunnel1_rekey_margin_time_seconds tunnel1_replay_window_size tunnel2_dpd_timeout_seconds tunnel2_phase1_dh_group_numbers tunnel2_phase1_lifetime_seconds tunnel2_phase2_dh_group_numbers tunnel2_phase2_lifetime_seconds tunnel2_rekey_fuzz_percentage tunnel2_rekey_margin_time_seconds tunnel2_replay_window_size"
  bool   = "enable_acceleration static_routes_only tunnel1_enable_tunnel_lifecycle_control tunnel2_enable_tunnel_lifecycle_control tunnel1_log_options.cloudwatch_log_options.bgp_log_enabled tunnel1_log_options.cloudwatch_log_options.log_enabled tunnel2_log_options.cloudwatch_log_options.bgp_log_enabled tunnel2_log_options.cloudwatch_log_options.log_enabled"
}

type "aws_wafv2_web_acl" {
  list   = "association_config association_config.request_body association_config.request_body.api_gateway association_config.request_body.app_runner_service association_config.request_body.cloudfront association_config.request_body.cognito_user_pool association_config.request_body.verified_access_instance captcha_config captcha_config.immunity_time_property challenge_config challenge_config.immunity_time_property data_protection_config data_protection_config.data_protection data_protection_config.data_protection.field default_action default_action.allow default_action.allow.custom_request_handling default_action.block default_action.block.custom_response rule.action rule.action.allow rule.action.allow.custom_request_handling rule.action.block rule.action.block.custom_response rule.action.captcha rule.action.captcha.custom_request_handling rule.action.challenge rule.action.challenge.custom_request_handling rule.action.count rule.action.count.custom_request_handling rule.captcha_config rule.captcha_config.immunity_time_property rule.challenge_config rule.challenge_config.immunity_time_property rule.override_action rule.override_action.count rule.override_action.none rule.statement rule.statement.and_statement rule.statement.and_statement.statement rule.statement.asn_match_statement rule.statement.asn_match_statement.forwarded_ip_config rule.statement.byte_match_statement rule.statement.byte_match_statement.field_to_match rule.statement.byte_match_statement.field_to_match.all_query_arguments rule.statement.byte_match_statement.field_to_match.body rule.statement.byte_match_statement.field_to_match.cookies rule.statement.byte_match_statement.field_to_match.header_order rule.statement.byte_match_statement.field_to_match.headers rule.statement.byte_match_statement.field_to_match.ja3_fingerprint rule.statement.byte_match_statement.field_to_match.ja4_fingerprint rule.statement.byte_match_statement.field_to_match.json_body rule.statement.byte_match_statement.field_to_match.method rule.statement.byte_match_statement.field_to_match.query_string rule.statement.byte_match_statement.field_to_match.single_header rule.statement.byte_match_statement.field_to_match.single_query_argument rule.statement.byte_match_statement.field_to_match.uri_fragment rule.statement.byte_match_statement.field_to_match.uri_path rule.statement.geo_match_statement rule.statement.geo_match_statement.forwarded_ip_config rule.statement.ip_set_reference_statement rule.statement.ip_set_reference_statement.ip_set_forwarded_ip_config rule.statement.label_match_statement rule.statement.managed_rule_group_statement rule.statement.managed_rule_group_statement.managed_rule_group_configs rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_acfp_rule_set rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_anti_ddos_rule_set rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_atp_rule_set rule.statement.managed_rule_group_statement.managed_rule_group_configs.aws_managed_rules_bot_control_rule_set rule.statement.managed_rule_group_statement.managed_rule_group_configs.password_field rule.statement.managed_rule_group_statement.managed_rule_group_configs.username_field rule.statement.managed_rule_group_statement.rule_action_override rule.statement.managed_rule_group_statement.rule_action_override.action_to_use rule.statement.managed_rule_group_statement.scope_down_statement rule.statement.managed_rule_group_statement.scope_down_statement.and_statement rule.statement.managed_rule_group_statement.scope_down_statement.asn_match_statement rule.statement.managed_rule_group_statement.scope_down_statement.byte_match_statement rule.statement.managed_rule_group_statement.scope_down_statement.geo_match_statement rule.statement.managed_rule_group_statement.scope_down_statement.ip_set_reference_statement rule.statement.managed_rule_group_statement.scope_down_statement.label_match_statement rule.statement.managed_rule_group_statement.scope_down_statement.not_statement rule.statement.managed_rule_group_statement.scope_down_statement.or_statement rule.statement.managed_rule_group_statement.scope_down_statement.regex_match_statement rule.statement.managed_rule_group_statement.scope_down_statement.regex_pattern_set_reference_statement rule.statement.managed_rule_group_statement.scope_down_statement.size_constraint_statement rule.statement.managed_rule_group_statement.scope_down_statement.sqli_match_statement rule.statement.managed_rule_group_statement.scope_down_statement.xss_match_statement rule.statement.not_statement rule.statement.not_statement.statement rule.statement.or_statement rule.statement.or_statement.statement rule.statement.rate_based_statement rule.statement.rate_based_statement.custom_key rule.statement.rate_based_statement.custom_key.asn rule.statement.rate_based_statement.custom_key.cookie rule.statement.rate_based_statement.custom_key.forwarded_ip rule.statement.rate_based_statement.custom_key.header rule.statement.rate_based_statement.custom_key.http_method rule.statement.rate_based_statement.custom_key.ip rule.statement.rate_based_statement.custom_key.ja3_fingerprint rule.statement.rate_based_statement.custom_key.ja4_fingerprint rule.statement.rate_based_statement.custom_key.label_namespace rule.statement.rate_based_statement.custom_key.query_argument rule.statement.rate_based_statement.custom_key.query_string rule.statement.rate_based_statement.custom_key.uri_path rule.statement.rate_based_statement.forwarded_ip_config rule.statement.rate_based_statement.scope_down_statement rule.statement.rate_based_statement.scope_down_statement.and_statement rule.statement.rate_based_statement.scope_down_statement.asn_match_statement rule.statement.rate_based_statement.scope_down_statement.byte_match_statement rule.statement.rate_based_statement.scope_down_statement.geo_match_statement rule.statement.rate_based_statement.scope_down_statement.ip_set_reference_statement rule.statement.rate_based_statement.scope_down_statement.label_match_statement rule.statement.rate_based_statement.scope_down_statement.not_statement rule.statement.rate_based_statement.scope_down_statement.or_statement rule.statement.rate_based_statement.scope_down_statement.regex_match_statement rule.statement.rate_based_statement.scope_down_statement.regex_pattern_set_reference_statement rule.statement.rate_based_statement.scope_down_statement.size_constraint_statement rule.statement.rate_based_statement.scope_down_statement.sqli_match_statement rule.statement.rate_based_statement.scope_down_statement.xss_match_statement rule.statement.regex_match_statement rule.statement.regex_match_statement.field_to_match rule.statement.regex_match_statement.field_to_match.all_query_arguments rule.statement.regex_match_statement.field_to_match.body rule.statement.regex_match_statement.field_to_match.cookies rule.statement.regex_match_statement.field_to_match.header_order rule.statement.regex_match_statement.field_to_match.headers rule.statement.regex_match_statement.field_to_match.ja3_fingerprint rule.statement.regex_match_statement.field_to_match.ja4_fingerprint rule.statement.regex_match_statement.field_to_match.json_body rule.statement.regex_match_statement.field_to_match.method rule.statement.regex_match_statement.field_to_match.query_string rule.statement.regex_match_statement.field_to_match.single_header rule.statement.regex_match_statement.field_to_match.single_query_argument rule.statement.regex_match_statement.field_to_match.uri_fragment rule.statement.regex_match_statement.field_to_match.uri_path rule.statement.regex_pattern_set_reference_statement rule.statement.regex_pattern_set_reference_statement.field_to_match rule.statement.regex_pattern_set_reference_statement.field_to_match.all_query_arguments rule.statement.regex_pattern_set_reference_statement.field_to_match.body rule.statement.regex_pattern_set_reference_statement.field_to_match.cookies rule.statement.regex_pattern_set_reference_statement.field_to_match.header_order rule.statement.regex_pattern_set_reference_statement.field_to_match.headers rule.statement.regex_pattern_set_reference_statement.field_to_match.ja3_fingerprint rule.statement.regex_pattern_set_reference_statement.field_to_match.ja4_fingerprint rule.statement.regex_pattern_set_reference_statement.field_to_match.json_body rule.statement.regex_pattern_set_reference_statement.field_to_match.method rule.statement.regex_pattern_set_reference_statement.field_to_match.query_string rule.statement.regex_pattern_set_reference_statement.field_to_match.single_header rule.statement.regex_pattern_set_reference_statement.field_to_match.single_query_argument rule.statement.regex_pattern_set_reference_statement.field_to_match.uri_fragment rule.statement.regex_pattern_set_reference_statement.field_to_match.uri_path rule.statement.rule_group_reference_statement rule.statement.rule_group_reference_statement.rule_action_override rule.statement.rule_group_reference_statement.rule_action_override.action_to_use rule.statement.size_constraint_statement rule.statement.size_constraint_statement.field_to_match rule.statement.size_constraint_statement.field_to_match.all_query_arguments rule.statement.size_constraint_statement.field_to_match.body rule.statement.size_constraint_statement.field_to_match.cookies rule.statement.size_constraint_statement.field_to_match.header_order rule.statement.size_constraint_statement.field_to_match.headers rule.statement.size_constraint_statement.field_to_match.ja3_fingerprint rule.statement.size_constraint_statement.field_to_match.ja4_fingerprint rule.statement.size_constraint_statement.field_to_match.json_body rule.statement.size_constraint_statement.field_to_match.method rule.statement.size_constraint_statement.field_to_match.query_string rule.statement.size_constraint_statement.field_to_match.single_header rule.statement.size_constraint_statement.field_to_match.single_query_argument rule.statement.size_constraint_statement.field_to_match.uri_fragment rule.statement.size_constraint_statement.field_to_match.uri_path rule.statement.sqli_match_statement rule.statement.sqli_match_statement.field_to_match rule.statement.sqli_match_statement.field_to_match.all_query_arguments rule.statement.sqli_match_statement.field_to_match.body rule.statement.sqli_match_statement.field_to_match.cookies rule.statement.sqli_match_statement.field_to_match.header_order rule.statement.sqli_match_statement.field_to_match.headers rule.statement.sqli_match_statement.field_to_match.ja3_fingerprint rule.statement.sqli_match_statement.field_to_match.ja4_fingerprint rule.statement.sqli_match_statement.field_to_match.json_body rule.statement.sqli_match_statement.field_to_match.method rule.statement.sqli_match_statement.field_to_match.query_string rule.statement.sqli_match_statement.field_to_match.single_header rule.statement.sqli_match_statement.field_to_match.single_query_argument rule.statement.sqli_match_statement.field_to_match.uri_fragment rule.statement.sqli_match_statement.field_to_match.uri_path rule.statement.xss_match_statement rule.statement.xss_match_statement.field_to_match rule.statement.xss_match_statement.field_to_match.all_query_arguments rule.statement.xss_match_statement.field_to_match.body rule.statement.xss_match_statement.field_to_match.cookies rule.statement.xss_match_statement.field_to_match.header_order rule.statement.xss_match_statement.field_to_match.headers rule.statement.xss_match_statement.field_to_match.ja3_fingerprint rule.statement.xss_match_statement.field_to_match.ja4_fingerprint rule.statement.xss_match_statement.field_to_match.json_body rule.statement.xss_match_statement.field_to_match.method rule.statement.xss_match_statement.field_to_match.query_string rule.statement.xss_match_statement.field_to_match.single_header rule.statement.xss_match_statement.field_to_match.single_query_argument rule.statement.xss_match_statement.field_to_match.uri_fragment rule.statement.xss_match_statement.field_to_match.uri_path rule.visibility_config visibility_config"
  set    = "custom_response_body default_action.allow.custom_request_handling.insert_header default_action.block.custom_response.response_header rule rule.action.allow.custom_request_handling.insert_header rule.action.block.custom_response.response_header rule.action.captcha.custom_request_handling.insert_header rule.action.challenge.custom_request_handling.insert_header rule.action.count.custom_request_handling.insert_header rule.rule_label rule.statement.byte_match_statement.text_transformation rule.statement.regex_match_statement.text_transformation rule.statement.regex_pattern_set_reference_statement.text_transformation rule.statement.size_constraint_statement.text_transformation rule.statement.sqli_match_statement.text_transformation rule.statement.xss_match_statement.text_transformation"
  number = "captcha_config.immunity_time_property.immunity_time challenge_config.immunity_time_property.immunity_time default_action.block.custom_response.response_code rule.priority rule.action.block.custom_response.response_code rule.captcha_config.immunity_time_property.immunity_time rule.challenge_config.immunity_time_property.immunity_time rule.statement.asn_match_statement.asn_list rule.statement.byte_match_statement.text_transformation.priority rule.statement.rate_based_statement.evaluation_window_sec rule.statement.rate_based_statement.limit rule.statement.regex_match_statement.text_transformation.priority rule.statement.regex_pattern_set_reference_statement.text_transformation.priority rule.statement.size_constraint_statement.size rule.statement.size_constraint_statement.text_transformation.priority rule.statement.sqli_match_statement.text_transformation.priority rule.statement.xss_match_statement.text_transformation.priority"
  bool   = "data_protection_config.data_protection.exclude_rate_based_details data_protection_config.data_protection.exclude_rule_match_details rule.visibility_config.cloudwatch_metrics_enabled rule.visibility_config.sampled_requests_enabled visibility_config.cloudwatch_metrics_enabled visibility_config.sampled_requests_enabled"
}

type "aws_wafv2_web_acl_logging_configuration" {
  list = "logging_filter logging_filter.filter.condition.action_condition logging_filter.filter.condition.label_name_condition redacted_fields redacted_fields.method redacted_fields.query_string redacted_fields.single_header redacted_fields.uri_path"
  set  = "logging_filter.filter logging_filter.filter.condition"
}

type "aws_workspaces_directory" {
  list = "active_directory_config certificate_based_auth_properties saml_properties self_service_permissions workspace_access_properties workspace_creation_properties"
  bool = "self_service_permissions.change_compute_type self_service_permissions.increase_volume_size self_service_permissions.rebuild_workspace self_service_permissions.restart_workspace self_service_permissions.switch_running_mode workspace_creation_properties.enable_internet_access workspace_creation_properties.enable_maintenance_mode workspace_creation_properties.user_enabled_as_local_administrator"
}

type "aws_workspaces_workspace" {
  list   = "workspace_properties"
  number = "workspace_properties.root_volume_size_gib workspace_properties.running_mode_auto_stop_timeout_in_minutes workspace_properties.user_volume_size_gib"
  bool   = "root_volume_encryption_enabled user_volume_encryption_enabled"
}

type "aws_xray_group" {
  list = "insights_configuration"
  bool = "insights_configuration.insights_enabled insights_configuration.notifications_enabled"
}
