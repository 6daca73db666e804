# What conditions of controls compare with and is too long to stand in one. Blocks of one name are one list; case is ignored.

# Shapes of secrets, as regular expressions.
list "secret_patterns" {
  values = [
    "(?:A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}",
    "-----BEGIN (?:RSA |EC |OPENSSH |DSA |PGP )?PRIVATE KEY",
    "(?i)(?:password|passwd|pwd|secret|token|api[_-]?key)\\s*[:=]\\s*['\"]?[^\\s'\"$<{]{8,}",
    "(?i)[a-z][a-z0-9+.-]*://[^/\\s:@$]+:[^/\\s:@$]+@",
    "gh[pousr]_[A-Za-z0-9]{36,}",
    "xox[baprs]-[A-Za-z0-9-]{10,}",
  ]
}

# Runtimes of Lambda that AWS patches no more (2026-06).
list "deprecated_runtimes" {
  values = [
    "dotnetcore1.0", "dotnetcore2.0", "dotnetcore2.1", "dotnetcore3.1", "dotnet5.0", "dotnet6", "dotnet7", "go1.x", "java8",
    "nodejs", "nodejs4.3", "nodejs4.3-edge", "nodejs6.10", "nodejs8.10", "nodejs10.x", "nodejs12.x", "nodejs14.x", "nodejs16.x",
    "nodejs18.x", "python2.7", "python3.6", "python3.7", "python3.8", "python3.9", "ruby2.5", "ruby2.7", "provided",
  ]
}

# Actions of AWS that take no resource other than all (from the service authorization reference, for the services of the catalogue).

list "unscopable_actions" {
  values = [
    "access-analyzer:CancelPolicyGeneration", "access-analyzer:CheckAccessNotGranted", "access-analyzer:CheckNoNewAccess",
    "access-analyzer:CheckNoPublicAccess", "access-analyzer:GetGeneratedPolicy", "access-analyzer:ListAnalyzers",
    "access-analyzer:ListPolicyGenerations", "access-analyzer:StartPolicyGeneration", "access-analyzer:ValidatePolicy",
  ]
}

list "unscopable_actions" {
  values = [
    "acm:GetAccountConfiguration", "acm:ListCertificates", "acm:PutAccountConfiguration", "acm:RequestCertificate",
  ]
}

list "unscopable_actions" {
  values = [
    "aoss:BatchGetCollection", "aoss:BatchGetEffectiveLifecyclePolicy", "aoss:BatchGetLifecyclePolicy",
    "aoss:BatchGetVpcEndpoint", "aoss:CreateAccessPolicy", "aoss:CreateCollection", "aoss:CreateLifecyclePolicy",
    "aoss:CreateSecurityConfig", "aoss:CreateSecurityPolicy", "aoss:CreateVpcEndpoint", "aoss:DeleteAccessPolicy",
    "aoss:DeleteLifecyclePolicy", "aoss:DeleteSecurityConfig", "aoss:DeleteSecurityPolicy", "aoss:DeleteVpcEndpoint",
    "aoss:GetAccessPolicy", "aoss:GetAccountSettings", "aoss:GetPoliciesStats", "aoss:GetSecurityConfig",
    "aoss:GetSecurityPolicy", "aoss:ListAccessPolicies", "aoss:ListCollections", "aoss:ListLifecyclePolicies",
    "aoss:ListSecurityConfigs", "aoss:ListSecurityPolicies", "aoss:ListTagsForResource", "aoss:ListVpcEndpoints",
    "aoss:TagResource", "aoss:UntagResource", "aoss:UpdateAccessPolicy", "aoss:UpdateAccountSettings",
    "aoss:UpdateLifecyclePolicy", "aoss:UpdateSecurityConfig", "aoss:UpdateSecurityPolicy", "aoss:UpdateVpcEndpoint",
  ]
}

list "unscopable_actions" {
  values = [
    "application-autoscaling:DescribeScalableTargets", "application-autoscaling:DescribeScalingActivities",
    "application-autoscaling:DescribeScalingPolicies", "application-autoscaling:DescribeScheduledActions",
    "application-autoscaling:GetPredictiveScalingForecast",
  ]
}

list "unscopable_actions" {
  values = [
    "appsync:CreateApi", "appsync:CreateApiCache", "appsync:CreateApiKey", "appsync:CreateDataSource", "appsync:CreateDomainName",
    "appsync:CreateFunction", "appsync:CreateGraphqlApi", "appsync:CreateResolver", "appsync:CreateType",
    "appsync:DeleteApiCache", "appsync:DeleteApiKey", "appsync:DeleteDataSource", "appsync:DeleteFunction",
    "appsync:DeleteResolver", "appsync:DeleteResourcePolicy", "appsync:DeleteType", "appsync:EvaluateCode",
    "appsync:EvaluateMappingTemplate", "appsync:FlushApiCache", "appsync:GetApiCache", "appsync:GetDataSource",
    "appsync:GetDataSourceIntrospection", "appsync:GetFunction", "appsync:GetGraphqlApiEnvironmentVariables",
    "appsync:GetIntrospectionSchema", "appsync:GetResolver", "appsync:GetResourcePolicy", "appsync:GetSchemaCreationStatus",
    "appsync:GetType", "appsync:ListApiKeys", "appsync:ListApis", "appsync:ListDataSources", "appsync:ListDomainNames",
    "appsync:ListFunctions", "appsync:ListGraphqlApis", "appsync:ListResolvers", "appsync:ListResolversByFunction",
    "appsync:ListSourceApiAssociations", "appsync:ListTypes", "appsync:ListTypesByAssociation",
    "appsync:PutGraphqlApiEnvironmentVariables", "appsync:PutResourcePolicy", "appsync:SetWebACL",
    "appsync:StartDataSourceIntrospection", "appsync:StartSchemaCreation", "appsync:UpdateApiCache", "appsync:UpdateApiKey",
    "appsync:UpdateDataSource", "appsync:UpdateFunction", "appsync:UpdateResolver", "appsync:UpdateType",
  ]
}

list "unscopable_actions" {
  values = [
    "athena:GetCatalogs", "athena:GetExecutionEngine", "athena:GetExecutionEngines", "athena:GetNamespace",
    "athena:GetNamespaces", "athena:GetQueryExecutions", "athena:GetTable", "athena:GetTables", "athena:ListApplicationDPUSizes",
    "athena:ListCapacityReservations", "athena:ListDataCatalogs", "athena:ListEngineVersions", "athena:ListExecutors",
    "athena:ListWorkGroups", "athena:RunQuery",
  ]
}

list "unscopable_actions" {
  values = [
    "autoscaling:DescribeAccountLimits", "autoscaling:DescribeAdjustmentTypes", "autoscaling:DescribeAutoScalingGroups",
    "autoscaling:DescribeAutoScalingInstances", "autoscaling:DescribeAutoScalingNotificationTypes",
    "autoscaling:DescribeInstanceRefreshes", "autoscaling:DescribeLaunchConfigurations", "autoscaling:DescribeLifecycleHookTypes",
    "autoscaling:DescribeLifecycleHooks", "autoscaling:DescribeLoadBalancerTargetGroups", "autoscaling:DescribeLoadBalancers",
    "autoscaling:DescribeMetricCollectionTypes", "autoscaling:DescribeNotificationConfigurations", "autoscaling:DescribePolicies",
    "autoscaling:DescribeScalingActivities", "autoscaling:DescribeScalingProcessTypes", "autoscaling:DescribeScheduledActions",
    "autoscaling:DescribeTags", "autoscaling:DescribeTerminationPolicyTypes", "autoscaling:DescribeTrafficSources",
    "autoscaling:DescribeWarmPool", "autoscaling:GetPredictiveScalingForecast",
  ]
}

list "unscopable_actions" {
  values = [
    "backup:DescribeBackupJob", "backup:DescribeCopyJob", "backup:DescribeGlobalSettings", "backup:DescribeProtectedResource",
    "backup:DescribeRegionSettings", "backup:DescribeReportJob", "backup:DescribeRestoreJob", "backup:ExportBackupPlanTemplate",
    "backup:GetBackupPlanFromJSON", "backup:GetBackupPlanFromTemplate", "backup:GetRestoreJobMetadata",
    "backup:GetRestoreTestingInferredMetadata", "backup:GetSupportedResourceTypes", "backup:ListBackupJobSummaries",
    "backup:ListBackupJobs", "backup:ListBackupPlanTemplates", "backup:ListBackupPlans", "backup:ListBackupVaults",
    "backup:ListCopyJobSummaries", "backup:ListCopyJobs", "backup:ListFrameworks", "backup:ListIndexedRecoveryPoints",
    "backup:ListIndexedRecoveryPointsForSearch", "backup:ListLegalHolds", "backup:ListProtectedResources",
    "backup:ListRecoveryPointsByResource", "backup:ListReportJobs", "backup:ListReportPlans", "backup:ListRestoreJobSummaries",
    "backup:ListRestoreJobs", "backup:ListRestoreJobsByProtectedResource", "backup:ListRestoreTestingPlans",
    "backup:PutRestoreValidationResult", "backup:StopBackupJob", "backup:UpdateGlobalSettings", "backup:UpdateRegionSettings",
  ]
}

list "unscopable_actions" {
  values = [
    "batch:DescribeComputeEnvironments", "batch:DescribeJobDefinitions", "batch:DescribeJobQueues", "batch:DescribeJobs",
    "batch:DescribeSchedulingPolicies", "batch:ListJobs", "batch:ListSchedulingPolicies",
  ]
}

list "unscopable_actions" {
  values = [
    "bedrock:AssociateThirdPartyKnowledgeBase", "bedrock:CreateAgent", "bedrock:CreateBlueprint", "bedrock:CreateFlow",
    "bedrock:CreateFoundationModelAgreement", "bedrock:CreateGuardrail", "bedrock:CreateKnowledgeBase",
    "bedrock:CreateMarketplaceModelEndpoint", "bedrock:CreateModelImportJob", "bedrock:CreatePrompt",
    "bedrock:DeleteFoundationModelAgreement", "bedrock:DeleteMarketplaceModelAgreement",
    "bedrock:DeleteModelInvocationLoggingConfiguration", "bedrock:GenerateQuery", "bedrock:GetBlueprintRecommendation",
    "bedrock:GetFoundationModelAvailability", "bedrock:GetModelInvocationLoggingConfiguration",
    "bedrock:GetUseCaseForModelAccess", "bedrock:InvokeBlueprintRecommendationAsync", "bedrock:InvokeBuilder",
    "bedrock:InvokeInlineAgent", "bedrock:ListAgents", "bedrock:ListAsyncInvokes", "bedrock:ListCustomModels",
    "bedrock:ListEvaluationJobs", "bedrock:ListFlows", "bedrock:ListFoundationModelAgreementOffers",
    "bedrock:ListFoundationModels", "bedrock:ListImportedModels", "bedrock:ListInferenceProfiles", "bedrock:ListKnowledgeBases",
    "bedrock:ListMarketplaceModelEndpoints", "bedrock:ListModelCopyJobs", "bedrock:ListModelCustomizationJobs",
    "bedrock:ListModelEvaluationJobs", "bedrock:ListModelImportJobs", "bedrock:ListModelInvocationJobs",
    "bedrock:ListPromptRouters", "bedrock:ListProvisionedModelThroughputs", "bedrock:OptimizePrompt",
    "bedrock:PutFoundationModelEntitlement", "bedrock:PutModelInvocationLoggingConfiguration", "bedrock:PutUseCaseForModelAccess",
    "bedrock:Rerank", "bedrock:RetrieveAndGenerate", "bedrock:ValidateFlowDefinition",
  ]
}

list "unscopable_actions" {
  values = [
    "cloudformation:ActivateOrganizationsAccess", "cloudformation:ActivateType", "cloudformation:BatchDescribeTypeConfigurations",
    "cloudformation:CancelResourceRequest", "cloudformation:CreateGeneratedTemplate", "cloudformation:CreateResource",
    "cloudformation:CreateStackSet", "cloudformation:CreateUploadBucket", "cloudformation:DeactivateOrganizationsAccess",
    "cloudformation:DeactivateType", "cloudformation:DeleteGeneratedTemplate", "cloudformation:DeleteResource",
    "cloudformation:DeregisterType", "cloudformation:DescribeAccountLimits", "cloudformation:DescribeGeneratedTemplate",
    "cloudformation:DescribeOrganizationsAccess", "cloudformation:DescribePublisher", "cloudformation:DescribeResourceScan",
    "cloudformation:DescribeStackDriftDetectionStatus", "cloudformation:DescribeType", "cloudformation:DescribeTypeRegistration",
    "cloudformation:EstimateTemplateCost", "cloudformation:GetGeneratedTemplate", "cloudformation:GetResource",
    "cloudformation:GetResourceRequestStatus", "cloudformation:ListExports", "cloudformation:ListGeneratedTemplates",
    "cloudformation:ListImports", "cloudformation:ListResourceRequests", "cloudformation:ListResourceScanRelatedResources",
    "cloudformation:ListResourceScanResources", "cloudformation:ListResourceScans", "cloudformation:ListResources",
    "cloudformation:ListStackSets", "cloudformation:ListStacks", "cloudformation:ListTypeRegistrations",
    "cloudformation:ListTypeVersions", "cloudformation:ListTypes", "cloudformation:PublishType",
    "cloudformation:RegisterPublisher", "cloudformation:RegisterType", "cloudformation:SetTypeConfiguration",
    "cloudformation:SetTypeDefaultVersion", "cloudformation:StartResourceScan", "cloudformation:TestType",
    "cloudformation:UpdateGeneratedTemplate", "cloudformation:UpdateResource", "cloudformation:ValidateTemplate",
  ]
}

list "unscopable_actions" {
  values = [
    "cloudfront:CreateFieldLevelEncryptionConfig", "cloudfront:CreateFieldLevelEncryptionProfile", "cloudfront:CreateKeyGroup",
    "cloudfront:CreateMonitoringSubscription", "cloudfront:CreateOriginAccessControl", "cloudfront:CreatePublicKey",
    "cloudfront:CreateSavingsPlan", "cloudfront:CreateVpcOrigin", "cloudfront:DeleteKeyGroup",
    "cloudfront:DeleteMonitoringSubscription", "cloudfront:DeletePublicKey", "cloudfront:GetKeyGroup",
    "cloudfront:GetKeyGroupConfig", "cloudfront:GetMonitoringSubscription", "cloudfront:GetPublicKey",
    "cloudfront:GetPublicKeyConfig", "cloudfront:GetSavingsPlan", "cloudfront:ListAnycastIpLists", "cloudfront:ListCachePolicies",
    "cloudfront:ListCloudFrontOriginAccessIdentities", "cloudfront:ListContinuousDeploymentPolicies",
    "cloudfront:ListDistributions", "cloudfront:ListDistributionsByAnycastIpListId",
    "cloudfront:ListDistributionsByCachePolicyId", "cloudfront:ListDistributionsByKeyGroup",
    "cloudfront:ListDistributionsByLambdaFunction", "cloudfront:ListDistributionsByOriginRequestPolicyId",
    "cloudfront:ListDistributionsByRealtimeLogConfig", "cloudfront:ListDistributionsByResponseHeadersPolicyId",
    "cloudfront:ListDistributionsByVpcOriginId", "cloudfront:ListDistributionsByWebACLId",
    "cloudfront:ListFieldLevelEncryptionConfigs", "cloudfront:ListFieldLevelEncryptionProfiles", "cloudfront:ListFunctions",
    "cloudfront:ListKeyGroups", "cloudfront:ListKeyValueStores", "cloudfront:ListOriginAccessControls",
    "cloudfront:ListOriginRequestPolicies", "cloudfront:ListPublicKeys", "cloudfront:ListRateCards",
    "cloudfront:ListRealtimeLogConfigs", "cloudfront:ListResponseHeadersPolicies", "cloudfront:ListSavingsPlans",
    "cloudfront:ListStreamingDistributions", "cloudfront:ListUsages", "cloudfront:ListVpcOrigins",
    "cloudfront:UpdateFieldLevelEncryptionConfig", "cloudfront:UpdateKeyGroup", "cloudfront:UpdatePublicKey",
    "cloudfront:UpdateSavingsPlan",
  ]
}

list "unscopable_actions" {
  values = [
    "cloudtrail:DeregisterOrganizationDelegatedAdmin", "cloudtrail:DescribeTrails", "cloudtrail:GetImport",
    "cloudtrail:ListChannels", "cloudtrail:ListDashboards", "cloudtrail:ListEventDataStores", "cloudtrail:ListImportFailures",
    "cloudtrail:ListImports", "cloudtrail:ListPublicKeys", "cloudtrail:ListServiceLinkedChannels", "cloudtrail:ListTrails",
    "cloudtrail:LookupEvents", "cloudtrail:RegisterOrganizationDelegatedAdmin", "cloudtrail:SearchSampleQueries",
    "cloudtrail:StartImport", "cloudtrail:StopImport",
  ]
}

list "unscopable_actions" {
  values = [
    "cloudwatch:BatchGetServiceLevelIndicatorReport", "cloudwatch:CreateServiceLevelObjective",
    "cloudwatch:DeleteAnomalyDetector", "cloudwatch:DescribeAlarmsForMetric", "cloudwatch:DescribeAnomalyDetectors",
    "cloudwatch:DescribeInsightRules", "cloudwatch:EnableTopologyDiscovery", "cloudwatch:GenerateQuery",
    "cloudwatch:GetMetricData", "cloudwatch:GetMetricStatistics", "cloudwatch:GetMetricWidgetImage",
    "cloudwatch:GetTopologyDiscoveryStatus", "cloudwatch:GetTopologyMap", "cloudwatch:Link", "cloudwatch:ListDashboards",
    "cloudwatch:ListEntitiesForMetric", "cloudwatch:ListManagedInsightRules", "cloudwatch:ListMetricStreams",
    "cloudwatch:ListMetrics", "cloudwatch:ListServiceLevelObjectives", "cloudwatch:ListServices", "cloudwatch:PutAnomalyDetector",
    "cloudwatch:PutManagedInsightRules", "cloudwatch:PutMetricData",
  ]
}

list "unscopable_actions" {
  values = [
    "codebuild:DeleteOAuthToken", "codebuild:DeleteSourceCredentials", "codebuild:ImportSourceCredentials",
    "codebuild:ListBuildBatches", "codebuild:ListBuilds", "codebuild:ListConnectedOAuthAccounts",
    "codebuild:ListCuratedEnvironmentImages", "codebuild:ListFleets", "codebuild:ListProjects", "codebuild:ListReportGroups",
    "codebuild:ListReports", "codebuild:ListRepositories", "codebuild:ListSharedProjects", "codebuild:ListSharedReportGroups",
    "codebuild:ListSourceCredentials", "codebuild:PersistOAuthToken",
  ]
}

list "unscopable_actions" {
  values = [
    "codedeploy:BatchGetDeploymentTargets", "codedeploy:ContinueDeployment", "codedeploy:CreateCloudFormationDeployment",
    "codedeploy:DeleteGitHubAccountToken", "codedeploy:DeleteResourcesByExternalId", "codedeploy:GetDeploymentTarget",
    "codedeploy:ListApplications", "codedeploy:ListDeploymentConfigs", "codedeploy:ListDeploymentTargets",
    "codedeploy:ListGitHubAccountTokenNames", "codedeploy:ListOnPremisesInstances",
    "codedeploy:PutLifecycleEventHookExecutionStatus", "codedeploy:SkipWaitTimeForInstanceTermination",
    "codedeploy:StopDeployment",
  ]
}

list "unscopable_actions" {
  values = [
    "codepipeline:AcknowledgeJob", "codepipeline:AcknowledgeThirdPartyJob", "codepipeline:GetActionType",
    "codepipeline:GetJobDetails", "codepipeline:GetThirdPartyJobDetails", "codepipeline:ListActionTypes",
    "codepipeline:ListPipelines", "codepipeline:ListRuleTypes", "codepipeline:PollForThirdPartyJobs",
    "codepipeline:PutJobFailureResult", "codepipeline:PutJobSuccessResult", "codepipeline:PutThirdPartyJobFailureResult",
    "codepipeline:PutThirdPartyJobSuccessResult",
  ]
}

list "unscopable_actions" {
  values = [
    "cognito-identity:CreateIdentityPool", "cognito-identity:DeleteIdentities", "cognito-identity:DescribeIdentity",
    "cognito-identity:GetCredentialsForIdentity", "cognito-identity:GetId", "cognito-identity:GetOpenIdToken",
    "cognito-identity:ListIdentityPools", "cognito-identity:SetIdentityPoolRoles", "cognito-identity:SetPrincipalTagAttributeMap",
    "cognito-identity:UnlinkIdentity",
  ]
}

list "unscopable_actions" {
  values = [
    "cognito-idp:AssociateSoftwareToken", "cognito-idp:ChangePassword", "cognito-idp:ConfirmDevice",
    "cognito-idp:ConfirmForgotPassword", "cognito-idp:ConfirmSignUp", "cognito-idp:CreateUserPool", "cognito-idp:DeleteUser",
    "cognito-idp:DeleteUserAttributes", "cognito-idp:DescribeUserPoolDomain", "cognito-idp:ForgetDevice",
    "cognito-idp:ForgotPassword", "cognito-idp:GetDevice", "cognito-idp:GetUser", "cognito-idp:GetUserAttributeVerificationCode",
    "cognito-idp:GlobalSignOut", "cognito-idp:InitiateAuth", "cognito-idp:ListDevices", "cognito-idp:ListUserPools",
    "cognito-idp:ResendConfirmationCode", "cognito-idp:RespondToAuthChallenge", "cognito-idp:RevokeToken",
    "cognito-idp:SetUserMFAPreference", "cognito-idp:SetUserSettings", "cognito-idp:SignUp", "cognito-idp:UpdateDeviceStatus",
    "cognito-idp:UpdateUserAttributes", "cognito-idp:VerifySoftwareToken", "cognito-idp:VerifyUserAttribute",
  ]
}

list "unscopable_actions" {
  values = [
    "config:BatchGetResourceConfig", "config:DeleteConfigurationRecorder", "config:DeleteDeliveryChannel",
    "config:DeletePendingAggregationRequest", "config:DeleteRemediationExceptions", "config:DeleteResourceConfig",
    "config:DeleteRetentionConfiguration", "config:DeliverConfigSnapshot", "config:DescribeAggregationAuthorizations",
    "config:DescribeComplianceByConfigRule", "config:DescribeComplianceByResource", "config:DescribeConfigRuleEvaluationStatus",
    "config:DescribeConfigRules", "config:DescribeConfigurationAggregators", "config:DescribeConfigurationRecorderStatus",
    "config:DescribeConfigurationRecorders", "config:DescribeConformancePackStatus", "config:DescribeConformancePacks",
    "config:DescribeDeliveryChannelStatus", "config:DescribeDeliveryChannels", "config:DescribeOrganizationConfigRuleStatuses",
    "config:DescribeOrganizationConfigRules", "config:DescribeOrganizationConformancePackStatuses",
    "config:DescribeOrganizationConformancePacks", "config:DescribePendingAggregationRequests",
    "config:DescribeRemediationExceptions", "config:DescribeRetentionConfigurations", "config:GetComplianceDetailsByResource",
    "config:GetComplianceSummaryByConfigRule", "config:GetComplianceSummaryByResourceType", "config:GetDiscoveredResourceCounts",
    "config:GetResourceConfigHistory", "config:GetResourceEvaluationSummary", "config:ListConfigurationRecorders",
    "config:ListConformancePackComplianceScores", "config:ListDiscoveredResources", "config:ListResourceEvaluations",
    "config:ListStoredQueries", "config:PutConfigurationRecorder", "config:PutDeliveryChannel", "config:PutEvaluations",
    "config:PutRemediationExceptions", "config:PutResourceConfig", "config:PutRetentionConfiguration",
    "config:PutServiceLinkedConfigurationRecorder", "config:SelectResourceConfig", "config:StartConfigurationRecorder",
    "config:StartRemediationExecution", "config:StartResourceEvaluation", "config:StopConfigurationRecorder",
  ]
}

list "unscopable_actions" {
  values = [
    "dynamodb:DescribeEndpoints", "dynamodb:DescribeLimits", "dynamodb:DescribeReservedCapacity",
    "dynamodb:DescribeReservedCapacityOfferings", "dynamodb:GetAbacStatus", "dynamodb:ListBackups",
    "dynamodb:ListContributorInsights", "dynamodb:ListExports", "dynamodb:ListGlobalTables", "dynamodb:ListImports",
    "dynamodb:ListStreams", "dynamodb:ListTables", "dynamodb:PurchaseReservedCapacityOfferings", "dynamodb:UpdateAbacStatus",
  ]
}

list "unscopable_actions" {
  values = [
    "ec2:AcceptReservedInstancesExchangeQuote", "ec2:AdvertiseByoipCidr", "ec2:AssociateIpamByoasn",
    "ec2:AssociateTrunkInterface", "ec2:BundleInstance", "ec2:CancelBundleTask", "ec2:CancelConversionTask",
    "ec2:CancelReservedInstancesListing", "ec2:ConfirmProductInstance", "ec2:CreateDefaultSubnet", "ec2:CreateDefaultVpc",
    "ec2:CreateReservedInstancesListing", "ec2:CreateSpotDatafeedSubscription", "ec2:CreateSubnetCidrReservation",
    "ec2:DeleteQueuedReservedInstances", "ec2:DeleteSpotDatafeedSubscription", "ec2:DeleteSubnetCidrReservation",
    "ec2:DeprovisionByoipCidr", "ec2:DeregisterInstanceEventNotificationAttributes", "ec2:DescribeAccountAttributes",
    "ec2:DescribeAddressTransfers", "ec2:DescribeAddresses", "ec2:DescribeAddressesAttribute", "ec2:DescribeAggregateIdFormat",
    "ec2:DescribeAvailabilityZones", "ec2:DescribeAwsNetworkPerformanceMetricSubscriptions", "ec2:DescribeBundleTasks",
    "ec2:DescribeByoipCidrs", "ec2:DescribeCapacityBlockOfferings", "ec2:DescribeCapacityReservationBillingRequests",
    "ec2:DescribeCapacityReservationFleets", "ec2:DescribeCapacityReservations", "ec2:DescribeCarrierGateways",
    "ec2:DescribeClassicLinkInstances", "ec2:DescribeCoipPools", "ec2:DescribeConversionTasks", "ec2:DescribeCustomerGateways",
    "ec2:DescribeDeclarativePoliciesReports", "ec2:DescribeDhcpOptions", "ec2:DescribeEgressOnlyInternetGateways",
    "ec2:DescribeElasticGpus", "ec2:DescribeExportImageTasks", "ec2:DescribeExportTasks", "ec2:DescribeFastLaunchImages",
    "ec2:DescribeFastSnapshotRestores", "ec2:DescribeFleets", "ec2:DescribeFlowLogs", "ec2:DescribeFpgaImages",
    "ec2:DescribeHostReservationOfferings", "ec2:DescribeHostReservations", "ec2:DescribeHosts",
    "ec2:DescribeIamInstanceProfileAssociations", "ec2:DescribeIdFormat", "ec2:DescribeIdentityIdFormat", "ec2:DescribeImages",
    "ec2:DescribeImportImageTasks", "ec2:DescribeImportSnapshotTasks", "ec2:DescribeInstanceConnectEndpoints",
    "ec2:DescribeInstanceCreditSpecifications", "ec2:DescribeInstanceEventNotificationAttributes",
    "ec2:DescribeInstanceEventWindows", "ec2:DescribeInstanceImageMetadata", "ec2:DescribeInstanceStatus",
    "ec2:DescribeInstanceTopology", "ec2:DescribeInstanceTypeOfferings", "ec2:DescribeInstanceTypes", "ec2:DescribeInstances",
    "ec2:DescribeInternetGateways", "ec2:DescribeIpamByoasn", "ec2:DescribeIpamExternalResourceVerificationTokens",
    "ec2:DescribeIpamPools", "ec2:DescribeIpamResourceDiscoveries", "ec2:DescribeIpamResourceDiscoveryAssociations",
    "ec2:DescribeIpamScopes", "ec2:DescribeIpams", "ec2:DescribeIpv6Pools", "ec2:DescribeKeyPairs",
    "ec2:DescribeLaunchTemplateVersions", "ec2:DescribeLaunchTemplates", "ec2:DescribeLocalGatewayRouteTablePermissions",
    "ec2:DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations", "ec2:DescribeLocalGatewayRouteTableVpcAssociations",
    "ec2:DescribeLocalGatewayRouteTables", "ec2:DescribeLocalGatewayVirtualInterfaceGroups",
    "ec2:DescribeLocalGatewayVirtualInterfaces", "ec2:DescribeLocalGateways", "ec2:DescribeLockedSnapshots",
    "ec2:DescribeMacHosts", "ec2:DescribeManagedPrefixLists", "ec2:DescribeMovingAddresses", "ec2:DescribeNatGateways",
    "ec2:DescribeNetworkAcls", "ec2:DescribeNetworkInsightsAccessScopeAnalyses", "ec2:DescribeNetworkInsightsAccessScopes",
    "ec2:DescribeNetworkInsightsAnalyses", "ec2:DescribeNetworkInsightsPaths", "ec2:DescribeNetworkInterfaceAttribute",
    "ec2:DescribeNetworkInterfacePermissions", "ec2:DescribeNetworkInterfaces", "ec2:DescribePlacementGroups",
    "ec2:DescribePrefixLists", "ec2:DescribePrincipalIdFormat", "ec2:DescribePublicIpv4Pools", "ec2:DescribeRegions",
    "ec2:DescribeReplaceRootVolumeTasks", "ec2:DescribeReservedInstances", "ec2:DescribeReservedInstancesListings",
    "ec2:DescribeReservedInstancesModifications", "ec2:DescribeReservedInstancesOfferings", "ec2:DescribeRouteTables",
    "ec2:DescribeScheduledInstanceAvailability", "ec2:DescribeScheduledInstances", "ec2:DescribeSecurityGroupRules",
    "ec2:DescribeSecurityGroupVpcAssociations", "ec2:DescribeSecurityGroups", "ec2:DescribeSnapshotTierStatus",
    "ec2:DescribeSnapshots", "ec2:DescribeSpotDatafeedSubscription", "ec2:DescribeSpotFleetRequests",
    "ec2:DescribeSpotInstanceRequests", "ec2:DescribeSpotPriceHistory", "ec2:DescribeStaleSecurityGroups",
    "ec2:DescribeStoreImageTasks", "ec2:DescribeSubnets", "ec2:DescribeTags", "ec2:DescribeTrafficMirrorFilterRules",
    "ec2:DescribeTrafficMirrorFilters", "ec2:DescribeTrafficMirrorSessions", "ec2:DescribeTrafficMirrorTargets",
    "ec2:DescribeTransitGatewayAttachments", "ec2:DescribeTransitGatewayConnectPeers", "ec2:DescribeTransitGatewayConnects",
    "ec2:DescribeTransitGatewayMulticastDomains", "ec2:DescribeTransitGatewayPeeringAttachments",
    "ec2:DescribeTransitGatewayPolicyTables", "ec2:DescribeTransitGatewayRouteTableAnnouncements",
    "ec2:DescribeTransitGatewayRouteTables", "ec2:DescribeTransitGatewayVpcAttachments", "ec2:DescribeTransitGateways",
    "ec2:DescribeTrunkInterfaceAssociations", "ec2:DescribeVerifiedAccessEndpoints", "ec2:DescribeVerifiedAccessGroups",
    "ec2:DescribeVerifiedAccessInstanceLoggingConfigurations", "ec2:DescribeVerifiedAccessInstanceWebAclAssociations",
    "ec2:DescribeVerifiedAccessInstances", "ec2:DescribeVerifiedAccessTrustProviders", "ec2:DescribeVolumeStatus",
    "ec2:DescribeVolumes", "ec2:DescribeVolumesModifications", "ec2:DescribeVpcBlockPublicAccessExclusions",
    "ec2:DescribeVpcBlockPublicAccessOptions", "ec2:DescribeVpcClassicLink", "ec2:DescribeVpcClassicLinkDnsSupport",
    "ec2:DescribeVpcEndpointConnectionNotifications", "ec2:DescribeVpcEndpointConnections",
    "ec2:DescribeVpcEndpointServiceConfigurations", "ec2:DescribeVpcEndpointServices", "ec2:DescribeVpcEndpoints",
    "ec2:DescribeVpcPeeringConnections", "ec2:DescribeVpcs", "ec2:DescribeVpnConnections", "ec2:DescribeVpnGateways",
    "ec2:DisableAllowedImagesSettings", "ec2:DisableAwsNetworkPerformanceMetricSubscription", "ec2:DisableEbsEncryptionByDefault",
    "ec2:DisableImageBlockPublicAccess", "ec2:DisableIpamOrganizationAdminAccount", "ec2:DisableSerialConsoleAccess",
    "ec2:DisableSnapshotBlockPublicAccess", "ec2:DisassociateIpamByoasn", "ec2:DisassociateTrunkInterface",
    "ec2:EnableAllowedImagesSettings", "ec2:EnableAwsNetworkPerformanceMetricSubscription", "ec2:EnableEbsEncryptionByDefault",
    "ec2:EnableImageBlockPublicAccess", "ec2:EnableIpamOrganizationAdminAccount",
    "ec2:EnableReachabilityAnalyzerOrganizationSharing", "ec2:EnableSerialConsoleAccess", "ec2:EnableSnapshotBlockPublicAccess",
    "ec2:ExportTransitGatewayRoutes", "ec2:GetAllowedImagesSettings", "ec2:GetAssociatedIpv6PoolCidrs",
    "ec2:GetAwsNetworkPerformanceData", "ec2:GetDefaultCreditSpecification", "ec2:GetEbsDefaultKmsKeyId",
    "ec2:GetEbsEncryptionByDefault", "ec2:GetHostReservationPurchasePreview", "ec2:GetImageBlockPublicAccessState",
    "ec2:GetInstanceMetadataDefaults", "ec2:GetInstanceTypesFromInstanceRequirements", "ec2:GetReservedInstancesExchangeQuote",
    "ec2:GetSerialConsoleAccessStatus", "ec2:GetSnapshotBlockPublicAccessState", "ec2:GetSpotPlacementScores",
    "ec2:GetSubnetCidrReservations", "ec2:GetTransitGatewayAttachmentPropagations", "ec2:GetTransitGatewayPrefixListReferences",
    "ec2:GetTransitGatewayRouteTableAssociations", "ec2:GetTransitGatewayRouteTablePropagations",
    "ec2:GetVpnConnectionDeviceTypes", "ec2:InjectApiError", "ec2:ListImagesInRecycleBin", "ec2:ListSnapshotsInRecycleBin",
    "ec2:ModifyAvailabilityZoneGroup", "ec2:ModifyDefaultCreditSpecification", "ec2:ModifyEbsDefaultKmsKeyId",
    "ec2:ModifyIdFormat", "ec2:ModifyIdentityIdFormat", "ec2:ModifyInstanceMetadataDefaults",
    "ec2:ModifyVpcBlockPublicAccessOptions", "ec2:MoveAddressToVpc", "ec2:ProvisionByoipCidr",
    "ec2:PurchaseReservedInstancesOffering", "ec2:PurchaseScheduledInstances", "ec2:RegisterInstanceEventNotificationAttributes",
    "ec2:ReplaceImageCriteriaInAllowedImagesSettings", "ec2:ReportInstanceStatus", "ec2:ResetEbsDefaultKmsKeyId",
    "ec2:RestoreAddressToClassic", "ec2:RunScheduledInstances", "ec2:StartDeclarativePoliciesReport", "ec2:WithdrawByoipCidr",
  ]
}

list "unscopable_actions" {
  values = [
    "ec2messages:AcknowledgeMessage", "ec2messages:DeleteMessage", "ec2messages:FailMessage", "ec2messages:GetEndpoint",
    "ec2messages:GetMessages", "ec2messages:SendReply",
  ]
}

list "unscopable_actions" {
  values = [
    "ecr:BatchImportUpstreamImage", "ecr:CreatePullThroughCacheRule", "ecr:CreateRepositoryCreationTemplate",
    "ecr:DeletePullThroughCacheRule", "ecr:DeleteRegistryPolicy", "ecr:DeleteRepositoryCreationTemplate",
    "ecr:DescribePullThroughCacheRules", "ecr:DescribeRegistry", "ecr:DescribeRepositoryCreationTemplates",
    "ecr:GetAccountSetting", "ecr:GetAuthorizationToken", "ecr:GetRegistryPolicy", "ecr:GetRegistryScanningConfiguration",
    "ecr:PutAccountSetting", "ecr:PutRegistryPolicy", "ecr:PutRegistryScanningConfiguration", "ecr:PutReplicationConfiguration",
    "ecr:UpdatePullThroughCacheRule", "ecr:UpdateRepositoryCreationTemplate", "ecr:ValidatePullThroughCacheRule",
  ]
}

list "unscopable_actions" {
  values = [
    "ecs:CreateCapacityProvider", "ecs:CreateTaskSet", "ecs:DeleteAccountSetting", "ecs:DeregisterTaskDefinition",
    "ecs:DescribeTaskDefinition", "ecs:DiscoverPollEndpoint", "ecs:ListAccountSettings", "ecs:ListClusters", "ecs:ListServices",
    "ecs:ListServicesByNamespace", "ecs:ListTaskDefinitionFamilies", "ecs:ListTaskDefinitions", "ecs:PutAccountSetting",
    "ecs:PutAccountSettingDefault", "ecs:RegisterTaskDefinition",
  ]
}

list "unscopable_actions" {
  values = [
    "eks:CreateCluster", "eks:CreateEksAnywhereSubscription", "eks:DescribeAddonConfiguration", "eks:DescribeAddonVersions",
    "eks:DescribeClusterVersions", "eks:ListAccessPolicies", "eks:ListClusters", "eks:ListEksAnywhereSubscriptions",
    "eks:RegisterCluster",
  ]
}

list "unscopable_actions" {
  values = [
    "elasticache:DescribeCacheEngineVersions", "elasticache:DescribeEngineDefaultParameters", "elasticache:DescribeEvents",
    "elasticache:DescribeReservedCacheNodesOfferings", "elasticache:DescribeServiceUpdates",
  ]
}

list "unscopable_actions" {
  values = [
    "elasticfilesystem:CreateFileSystem", "elasticfilesystem:DescribeAccountPreferences",
    "elasticfilesystem:PutAccountPreferences",
  ]
}

list "unscopable_actions" {
  values = [
    "elasticloadbalancing:DescribeAccountLimits", "elasticloadbalancing:DescribeCapacityReservation",
    "elasticloadbalancing:DescribeInstanceHealth", "elasticloadbalancing:DescribeListenerAttributes",
    "elasticloadbalancing:DescribeListenerCertificates", "elasticloadbalancing:DescribeListeners",
    "elasticloadbalancing:DescribeLoadBalancerAttributes", "elasticloadbalancing:DescribeLoadBalancerPolicies",
    "elasticloadbalancing:DescribeLoadBalancerPolicyTypes", "elasticloadbalancing:DescribeLoadBalancers",
    "elasticloadbalancing:DescribeRules", "elasticloadbalancing:DescribeSSLPolicies", "elasticloadbalancing:DescribeTags",
    "elasticloadbalancing:DescribeTargetGroupAttributes", "elasticloadbalancing:DescribeTargetGroups",
    "elasticloadbalancing:DescribeTargetHealth", "elasticloadbalancing:DescribeTrustStoreAssociations",
    "elasticloadbalancing:DescribeTrustStoreRevocations", "elasticloadbalancing:DescribeTrustStores",
    "elasticloadbalancing:SetWebAcl",
  ]
}

list "unscopable_actions" {
  values = [
    "es:AcceptInboundConnection", "es:AcceptInboundCrossClusterSearchConnection", "es:AuthorizeVpcEndpointAccess",
    "es:CreateApplication", "es:CreateElasticsearchServiceRole", "es:CreatePackage", "es:CreateServiceRole",
    "es:CreateVpcEndpoint", "es:DeleteElasticsearchServiceRole", "es:DeleteInboundConnection",
    "es:DeleteInboundCrossClusterSearchConnection", "es:DeleteOutboundConnection",
    "es:DeleteOutboundCrossClusterSearchConnection", "es:DeletePackage", "es:DeleteVpcEndpoint",
    "es:DescribeElasticsearchInstanceTypeLimits", "es:DescribeInboundConnections",
    "es:DescribeInboundCrossClusterSearchConnections", "es:DescribeInstanceTypeLimits", "es:DescribeOutboundConnections",
    "es:DescribeOutboundCrossClusterSearchConnections", "es:DescribePackages",
    "es:DescribeReservedElasticsearchInstanceOfferings", "es:DescribeReservedElasticsearchInstances",
    "es:DescribeReservedInstanceOfferings", "es:DescribeReservedInstances", "es:DescribeVpcEndpoints",
    "es:GetPackageVersionHistory", "es:ListDomainNames", "es:ListDomainsForPackage", "es:ListElasticsearchInstanceTypeDetails",
    "es:ListElasticsearchInstanceTypes", "es:ListElasticsearchVersions", "es:ListInstanceTypeDetails", "es:ListVersions",
    "es:ListVpcEndpointAccess", "es:ListVpcEndpoints", "es:ListVpcEndpointsForDomain",
    "es:PurchaseReservedElasticsearchInstanceOffering", "es:PurchaseReservedInstanceOffering", "es:RejectInboundConnection",
    "es:RejectInboundCrossClusterSearchConnection", "es:RevokeVpcEndpointAccess", "es:UpdatePackage", "es:UpdatePackageScope",
    "es:UpdateVpcEndpoint",
  ]
}

list "unscopable_actions" {
  values = [
    "events:ListApiDestinations", "events:ListArchives", "events:ListConnections", "events:ListEndpoints",
    "events:ListEventBuses", "events:ListEventSources", "events:ListPartnerEventSources", "events:ListReplays",
    "events:ListRuleNamesByTarget", "events:ListRules", "events:PutPartnerEvents", "events:PutPermission",
    "events:RemovePermission", "events:TestEventPattern",
  ]
}

list "unscopable_actions" {
  values = [
    "firehose:ListDeliveryStreams",
  ]
}

list "unscopable_actions" {
  values = [
    "glue:BatchGetCustomEntityTypes", "glue:BatchGetStageFiles", "glue:CheckSchemaVersionValidity", "glue:CreateClassifier",
    "glue:CreateCrawler", "glue:CreateCustomEntityType", "glue:CreateDataQualityRuleset", "glue:CreateDevEndpoint",
    "glue:CreateInboundIntegration", "glue:CreateMLTransform", "glue:CreateScript", "glue:CreateSecurityConfiguration",
    "glue:DeleteClassifier", "glue:DeleteCustomEntityType", "glue:DeleteSecurityConfiguration", "glue:DeregisterDataPreview",
    "glue:DescribeConnectionType", "glue:DescribeInboundIntegrations", "glue:GetClassifier", "glue:GetClassifiers",
    "glue:GetColumnStatisticsTaskRun", "glue:GetColumnStatisticsTaskRuns", "glue:GetColumnStatisticsTaskSettings",
    "glue:GetCrawlerMetrics", "glue:GetCrawlers", "glue:GetCustomEntityType", "glue:GetDataPreviewStatement",
    "glue:GetDataflowGraph", "glue:GetDevEndpoints", "glue:GetEnvironment", "glue:GetExecutors", "glue:GetExecutorsThreads",
    "glue:GetGeneratedCode", "glue:GetJobBookmark", "glue:GetJobs", "glue:GetLogParsingStatus", "glue:GetMapping",
    "glue:GetNotebookInstanceStatus", "glue:GetPlan", "glue:GetQueries", "glue:GetQuery", "glue:GetRecipeAction",
    "glue:GetSecurityConfiguration", "glue:GetSecurityConfigurations", "glue:GetStage", "glue:GetStageAttempt",
    "glue:GetStageAttemptTaskList", "glue:GetStageAttemptTaskSummary", "glue:GetStageFiles", "glue:GetStages", "glue:GetStorage",
    "glue:GetStorageUnit", "glue:GetTriggers", "glue:GlueNotebookAuthorize", "glue:GlueNotebookRefreshCredentials",
    "glue:ListBlueprints", "glue:ListColumnStatisticsTaskRuns", "glue:ListConnectionTypes", "glue:ListCrawlers",
    "glue:ListCrawls", "glue:ListCustomEntityTypes", "glue:ListDevEndpoints", "glue:ListJobs", "glue:ListRegistries",
    "glue:ListSessions", "glue:ListTriggers", "glue:ListUsageProfiles", "glue:ListWorkflows", "glue:RequestLogParsing",
    "glue:ResetJobBookmark", "glue:RunDataPreviewStatement", "glue:SendFeedback", "glue:SendRecipeAction", "glue:StartCompletion",
    "glue:StartCrawlerSchedule", "glue:StartNotebook", "glue:StopCrawlerSchedule", "glue:TerminateNotebook",
    "glue:TestConnection", "glue:UpdateClassifier", "glue:UpdateCrawlerSchedule", "glue:UseGlueStudio",
  ]
}

list "unscopable_actions" {
  values = [
    "guardduty:AcceptAdministratorInvitation", "guardduty:AcceptInvitation", "guardduty:ArchiveFindings",
    "guardduty:CreateDetector", "guardduty:CreateIPSet", "guardduty:CreateMalwareProtectionPlan", "guardduty:CreateMembers",
    "guardduty:CreatePublishingDestination", "guardduty:CreateSampleFindings", "guardduty:CreateThreatIntelSet",
    "guardduty:DeclineInvitations", "guardduty:DeleteInvitations", "guardduty:DeleteMembers", "guardduty:DescribeMalwareScans",
    "guardduty:DescribeOrganizationConfiguration", "guardduty:DisableOrganizationAdminAccount",
    "guardduty:DisassociateFromAdministratorAccount", "guardduty:DisassociateFromMasterAccount", "guardduty:DisassociateMembers",
    "guardduty:EnableOrganizationAdminAccount", "guardduty:GetAdministratorAccount", "guardduty:GetFindings",
    "guardduty:GetFindingsStatistics", "guardduty:GetInvitationsCount", "guardduty:GetMalwareScanSettings",
    "guardduty:GetMasterAccount", "guardduty:GetMemberDetectors", "guardduty:GetMembers", "guardduty:GetOrganizationStatistics",
    "guardduty:GetRemainingFreeTrialDays", "guardduty:GetUsageStatistics", "guardduty:InviteMembers", "guardduty:ListDetectors",
    "guardduty:ListFilters", "guardduty:ListFindings", "guardduty:ListIPSets", "guardduty:ListInvitations",
    "guardduty:ListMalwareProtectionPlans", "guardduty:ListMembers", "guardduty:ListOrganizationAdminAccounts",
    "guardduty:ListPublishingDestinations", "guardduty:ListThreatIntelSets", "guardduty:SendSecurityTelemetry",
    "guardduty:StartMalwareScan", "guardduty:StartMonitoringMembers", "guardduty:StopMonitoringMembers",
    "guardduty:UnarchiveFindings", "guardduty:UpdateFindingsFeedback", "guardduty:UpdateMalwareScanSettings",
    "guardduty:UpdateMemberDetectors", "guardduty:UpdateOrganizationConfiguration",
  ]
}

list "unscopable_actions" {
  values = [
    "iam:CreateAccountAlias", "iam:DeleteAccountAlias", "iam:DeleteAccountPasswordPolicy", "iam:DeleteCloudFrontPublicKey",
    "iam:DisableOrganizationsRootCredentialsManagement", "iam:DisableOrganizationsRootSessions",
    "iam:EnableOrganizationsRootCredentialsManagement", "iam:EnableOrganizationsRootSessions", "iam:GenerateCredentialReport",
    "iam:GetAccountAuthorizationDetails", "iam:GetAccountEmailAddress", "iam:GetAccountName", "iam:GetAccountPasswordPolicy",
    "iam:GetAccountSummary", "iam:GetCloudFrontPublicKey", "iam:GetContextKeysForCustomPolicy", "iam:GetCredentialReport",
    "iam:GetOrganizationsAccessReport", "iam:GetServiceLastAccessedDetails", "iam:GetServiceLastAccessedDetailsWithEntities",
    "iam:ListAccountAliases", "iam:ListCloudFrontPublicKeys", "iam:ListGroups", "iam:ListInstanceProfiles",
    "iam:ListOpenIDConnectProviders", "iam:ListOrganizationsFeatures", "iam:ListPolicies", "iam:ListRoles",
    "iam:ListSAMLProviders", "iam:ListSTSRegionalEndpointsStatus", "iam:ListServerCertificates", "iam:ListUsers",
    "iam:ListVirtualMFADevices", "iam:SetSTSRegionalEndpointStatus", "iam:SetSecurityTokenServicePreferences",
    "iam:SimulateCustomPolicy", "iam:UpdateAccountEmailAddress", "iam:UpdateAccountName", "iam:UpdateAccountPasswordPolicy",
    "iam:UpdateCloudFrontPublicKey", "iam:UploadCloudFrontPublicKey",
  ]
}

list "unscopable_actions" {
  values = [
    "inspector2:AssociateMember", "inspector2:BatchGetAccountStatus", "inspector2:BatchGetCodeSnippet",
    "inspector2:BatchGetFindingDetails", "inspector2:BatchGetFreeTrialInfo", "inspector2:BatchGetMemberEc2DeepInspectionStatus",
    "inspector2:BatchUpdateMemberEc2DeepInspectionStatus", "inspector2:CancelFindingsReport", "inspector2:CancelSbomExport",
    "inspector2:CreateFindingsReport", "inspector2:CreateSbomExport", "inspector2:DescribeOrganizationConfiguration",
    "inspector2:Disable", "inspector2:DisableDelegatedAdminAccount", "inspector2:DisassociateMember", "inspector2:Enable",
    "inspector2:EnableDelegatedAdminAccount", "inspector2:GetCisScanReport", "inspector2:GetCisScanResultDetails",
    "inspector2:GetConfiguration", "inspector2:GetDelegatedAdminAccount", "inspector2:GetEc2DeepInspectionConfiguration",
    "inspector2:GetEncryptionKey", "inspector2:GetFindingsReportStatus", "inspector2:GetMember", "inspector2:GetSbomExport",
    "inspector2:ListAccountPermissions", "inspector2:ListCisScanConfigurations",
    "inspector2:ListCisScanResultsAggregatedByChecks", "inspector2:ListCisScanResultsAggregatedByTargetResource",
    "inspector2:ListCisScans", "inspector2:ListCoverage", "inspector2:ListCoverageStatistics",
    "inspector2:ListDelegatedAdminAccounts", "inspector2:ListFilters", "inspector2:ListFindingAggregations",
    "inspector2:ListFindings", "inspector2:ListMembers", "inspector2:ListTagsForResource", "inspector2:ListUsageTotals",
    "inspector2:ResetEncryptionKey", "inspector2:SearchVulnerabilities", "inspector2:SendCisSessionHealth",
    "inspector2:SendCisSessionTelemetry", "inspector2:StartCisSession", "inspector2:StopCisSession",
    "inspector2:UpdateConfiguration", "inspector2:UpdateEc2DeepInspectionConfiguration", "inspector2:UpdateEncryptionKey",
    "inspector2:UpdateOrgEc2DeepInspectionConfiguration", "inspector2:UpdateOrganizationConfiguration",
  ]
}

list "unscopable_actions" {
  values = [
    "kafka:DescribeClusterOperation", "kafka:DescribeClusterOperationV2", "kafka:GetBootstrapBrokers",
    "kafka:GetCompatibleKafkaVersions", "kafka:ListClusters", "kafka:ListClustersV2", "kafka:ListConfigurations",
    "kafka:ListKafkaVersions", "kafka:ListReplicators", "kafka:ListVpcConnections",
  ]
}

list "unscopable_actions" {
  values = [
    "kinesis:DescribeLimits", "kinesis:DisableEnhancedMonitoring", "kinesis:EnableEnhancedMonitoring", "kinesis:ListStreams",
    "kinesis:UpdateShardCount", "kinesis:UpdateStreamMode",
  ]
}

list "unscopable_actions" {
  values = [
    "kms:ConnectCustomKeyStore", "kms:CreateCustomKeyStore", "kms:CreateKey", "kms:DeleteCustomKeyStore",
    "kms:DescribeCustomKeyStores", "kms:DisconnectCustomKeyStore", "kms:GenerateRandom", "kms:ListAliases", "kms:ListKeys",
    "kms:ListRetirableGrants", "kms:UpdateCustomKeyStore",
  ]
}

list "unscopable_actions" {
  values = [
    "lambda:CreateCodeSigningConfig", "lambda:CreateEventSourceMapping", "lambda:GetAccountSettings",
    "lambda:ListCodeSigningConfigs", "lambda:ListEventSourceMappings", "lambda:ListFunctions", "lambda:ListLayerVersions",
    "lambda:ListLayers",
  ]
}

list "unscopable_actions" {
  values = [
    "logs:CancelExportTask", "logs:CreateLogDelivery", "logs:DeleteAccountPolicy", "logs:DeleteIndexPolicy",
    "logs:DeleteIntegration", "logs:DeleteLogDelivery", "logs:DeleteQueryDefinition", "logs:DeleteResourcePolicy",
    "logs:DescribeAccountPolicies", "logs:DescribeConfigurationTemplates", "logs:DescribeDeliveries",
    "logs:DescribeDeliveryDestinations", "logs:DescribeDeliverySources", "logs:DescribeDestinations", "logs:DescribeExportTasks",
    "logs:DescribeFieldIndexes", "logs:DescribeIndexPolicies", "logs:DescribeLogGroups", "logs:DescribeQueries",
    "logs:DescribeQueryDefinitions", "logs:DescribeResourcePolicies", "logs:GetIntegration", "logs:GetLogDelivery", "logs:Link",
    "logs:ListEntitiesForLogGroup", "logs:ListIntegrations", "logs:ListLogDeliveries", "logs:ListLogGroupsForEntity",
    "logs:ListLogGroupsForQuery", "logs:PutAccountPolicy", "logs:PutIndexPolicy", "logs:PutIntegration",
    "logs:PutQueryDefinition", "logs:PutResourcePolicy", "logs:StopLiveTail", "logs:StopQuery", "logs:TestMetricFilter",
    "logs:TestTransformer", "logs:UpdateLogDelivery",
  ]
}

list "unscopable_actions" {
  values = [
    "macie2:AcceptInvitation", "macie2:BatchUpdateAutomatedDiscoveryAccounts", "macie2:CreateAllowList",
    "macie2:CreateInvitations", "macie2:CreateSampleFindings", "macie2:DeclineInvitations", "macie2:DeleteInvitations",
    "macie2:DescribeBuckets", "macie2:DescribeOrganizationConfiguration", "macie2:DisableMacie",
    "macie2:DisableOrganizationAdminAccount", "macie2:DisassociateFromAdministratorAccount",
    "macie2:DisassociateFromMasterAccount", "macie2:EnableMacie", "macie2:EnableOrganizationAdminAccount",
    "macie2:GetAdministratorAccount", "macie2:GetAutomatedDiscoveryConfiguration", "macie2:GetBucketStatistics",
    "macie2:GetClassificationExportConfiguration", "macie2:GetClassificationScope", "macie2:GetFindingStatistics",
    "macie2:GetFindings", "macie2:GetFindingsPublicationConfiguration", "macie2:GetInvitationsCount", "macie2:GetMacieSession",
    "macie2:GetMasterAccount", "macie2:GetResourceProfile", "macie2:GetRevealConfiguration", "macie2:GetSensitiveDataOccurrences",
    "macie2:GetSensitiveDataOccurrencesAvailability", "macie2:GetSensitivityInspectionTemplate", "macie2:GetUsageStatistics",
    "macie2:GetUsageTotals", "macie2:ListAllowLists", "macie2:ListAutomatedDiscoveryAccounts", "macie2:ListClassificationJobs",
    "macie2:ListClassificationScopes", "macie2:ListCustomDataIdentifiers", "macie2:ListFindings", "macie2:ListFindingsFilters",
    "macie2:ListInvitations", "macie2:ListManagedDataIdentifiers", "macie2:ListMembers", "macie2:ListOrganizationAdminAccounts",
    "macie2:ListResourceProfileArtifacts", "macie2:ListResourceProfileDetections", "macie2:ListSensitivityInspectionTemplates",
    "macie2:PutClassificationExportConfiguration", "macie2:PutFindingsPublicationConfiguration", "macie2:SearchResources",
    "macie2:TestCustomDataIdentifier", "macie2:UpdateAutomatedDiscoveryConfiguration", "macie2:UpdateClassificationScope",
    "macie2:UpdateMacieSession", "macie2:UpdateMemberSession", "macie2:UpdateOrganizationConfiguration",
    "macie2:UpdateResourceProfile", "macie2:UpdateResourceProfileDetections", "macie2:UpdateRevealConfiguration",
    "macie2:UpdateSensitivityInspectionTemplate",
  ]
}

list "unscopable_actions" {
  values = [
    "mq:CreateBroker", "mq:CreateConfiguration", "mq:DescribeBrokerEngineTypes", "mq:DescribeBrokerInstanceOptions",
    "mq:ListBrokers", "mq:ListConfigurations",
  ]
}

list "unscopable_actions" {
  values = [
    "organizations:CreateAccount", "organizations:CreateGovCloudAccount", "organizations:CreateOrganization",
    "organizations:CreatePolicy", "organizations:DeleteOrganization", "organizations:DeleteResourcePolicy",
    "organizations:DescribeCreateAccountStatus", "organizations:DescribeOrganization", "organizations:DescribeResourcePolicy",
    "organizations:DisableAWSServiceAccess", "organizations:EnableAWSServiceAccess", "organizations:EnableAllFeatures",
    "organizations:LeaveOrganization", "organizations:ListAWSServiceAccessForOrganization", "organizations:ListAccounts",
    "organizations:ListCreateAccountStatus", "organizations:ListDelegatedAdministrators",
    "organizations:ListHandshakesForAccount", "organizations:ListHandshakesForOrganization", "organizations:ListPolicies",
    "organizations:ListRoots",
  ]
}

list "unscopable_actions" {
  values = [
    "pipes:ListPipes",
  ]
}

list "unscopable_actions" {
  values = [
    "rds:CancelExportTask", "rds:CreateDBProxy", "rds:CrossRegionCommunication", "rds:DescribeAccountAttributes",
    "rds:DescribeCertificates", "rds:DescribeDBEngineVersions", "rds:DescribeDBRecommendations",
    "rds:DescribeEngineDefaultClusterParameters", "rds:DescribeEngineDefaultParameters", "rds:DescribeEventCategories",
    "rds:DescribeEvents", "rds:DescribeOptionGroupOptions", "rds:DescribeOrderableDBInstanceOptions",
    "rds:DescribeRecommendationGroups", "rds:DescribeRecommendations", "rds:DescribeReservedDBInstancesOfferings",
    "rds:DescribeSourceRegions", "rds:ModifyCertificates", "rds:ModifyDBRecommendation", "rds:ModifyRecommendation",
  ]
}

list "unscopable_actions" {
  values = [
    "redshift-data:CancelStatement", "redshift-data:DescribeStatement", "redshift-data:GetStatementResult",
    "redshift-data:ListStatements",
  ]
}

list "unscopable_actions" {
  values = [
    "redshift:AcceptReservedNodeExchange", "redshift:AddPartner", "redshift:AuthorizeEndpointAccess", "redshift:CancelQuery",
    "redshift:CancelQuerySession", "redshift:CreateAuthenticationProfile", "redshift:CreateEndpointAccess",
    "redshift:CreateInboundIntegration", "redshift:CreateQev2IdcApplication", "redshift:CreateRedshiftIdcApplication",
    "redshift:CreateSavedQuery", "redshift:CreateScheduledAction", "redshift:DeleteAuthenticationProfile",
    "redshift:DeleteEndpointAccess", "redshift:DeletePartner", "redshift:DeleteSavedQueries", "redshift:DeleteScheduledAction",
    "redshift:DeregisterNamespace", "redshift:DescribeAccountAttributes", "redshift:DescribeAuthenticationProfiles",
    "redshift:DescribeClusterDbRevisions", "redshift:DescribeClusterParameterGroups", "redshift:DescribeClusterSecurityGroups",
    "redshift:DescribeClusterSnapshots", "redshift:DescribeClusterSubnetGroups", "redshift:DescribeClusterTracks",
    "redshift:DescribeClusterVersions", "redshift:DescribeClusters", "redshift:DescribeCustomDomainAssociations",
    "redshift:DescribeDataShares", "redshift:DescribeDataSharesForConsumer", "redshift:DescribeDataSharesForProducer",
    "redshift:DescribeDefaultClusterParameters", "redshift:DescribeEndpointAccess", "redshift:DescribeEndpointAuthorization",
    "redshift:DescribeEventCategories", "redshift:DescribeEventSubscriptions", "redshift:DescribeEvents",
    "redshift:DescribeHsmClientCertificates", "redshift:DescribeHsmConfigurations", "redshift:DescribeInboundIntegrations",
    "redshift:DescribeNodeConfigurationOptions", "redshift:DescribeOrderableClusterOptions", "redshift:DescribePartners",
    "redshift:DescribeQev2IdcApplications", "redshift:DescribeQuery", "redshift:DescribeRedshiftIdcApplications",
    "redshift:DescribeReservedNodeExchangeStatus", "redshift:DescribeReservedNodeOfferings", "redshift:DescribeReservedNodes",
    "redshift:DescribeSavedQueries", "redshift:DescribeScheduledActions", "redshift:DescribeSnapshotCopyGrants",
    "redshift:DescribeStorage", "redshift:DescribeTable", "redshift:DescribeTableRestoreStatus", "redshift:ExecuteQuery",
    "redshift:FetchResults", "redshift:GetReservedNodeExchangeConfigurationOptions", "redshift:GetReservedNodeExchangeOfferings",
    "redshift:ListDatabases", "redshift:ListRecommendations", "redshift:ListSavedQueries", "redshift:ListSchemas",
    "redshift:ListTables", "redshift:ModifyAuthenticationProfile", "redshift:ModifyClusterMaintenance",
    "redshift:ModifyEndpointAccess", "redshift:ModifySavedQuery", "redshift:ModifyScheduledAction",
    "redshift:PurchaseReservedNodeOffering", "redshift:RegisterNamespace", "redshift:RevokeEndpointAccess",
    "redshift:UpdatePartnerStatus", "redshift:ViewQueriesFromConsole", "redshift:ViewQueriesInConsole",
  ]
}

list "unscopable_actions" {
  values = [
    "route53:CreateCidrCollection", "route53:CreateHealthCheck", "route53:CreateHostedZone",
    "route53:CreateReusableDelegationSet", "route53:CreateTrafficPolicy", "route53:GetAccountLimit", "route53:GetCheckerIpRanges",
    "route53:GetGeoLocation", "route53:GetHealthCheckCount", "route53:GetHostedZoneCount",
    "route53:GetTrafficPolicyInstanceCount", "route53:ListCidrCollections", "route53:ListGeoLocations",
    "route53:ListHealthChecks", "route53:ListHostedZones", "route53:ListHostedZonesByName", "route53:ListHostedZonesByVPC",
    "route53:ListReusableDelegationSets", "route53:ListTrafficPolicies", "route53:ListTrafficPolicyInstances",
    "route53:TestDNSAnswer",
  ]
}

list "unscopable_actions" {
  values = [
    "s3:CreateJob", "s3:CreateStorageLensGroup", "s3:GetAccessPoint", "s3:GetAccountPublicAccessBlock",
    "s3:ListAccessGrantsInstances", "s3:ListAccessPoints", "s3:ListAccessPointsForObjectLambda", "s3:ListAllMyBuckets",
    "s3:ListJobs", "s3:ListMultiRegionAccessPoints", "s3:ListStorageLensConfigurations", "s3:ListStorageLensGroups",
    "s3:PutAccessPointPublicAccessBlock", "s3:PutAccountPublicAccessBlock", "s3:PutStorageLensConfiguration",
  ]
}

list "unscopable_actions" {
  values = [
    "scheduler:ListScheduleGroups", "scheduler:ListSchedules",
  ]
}

list "unscopable_actions" {
  values = [
    "secretsmanager:BatchGetSecretValue", "secretsmanager:GetRandomPassword", "secretsmanager:ListSecrets",
  ]
}

list "unscopable_actions" {
  values = [
    "securityhub:BatchGetConfigurationPolicyAssociations", "securityhub:BatchGetSecurityControls",
    "securityhub:BatchGetStandardsControlAssociations", "securityhub:BatchUpdateStandardsControlAssociations",
    "securityhub:CreateAutomationRule", "securityhub:CreateConfigurationPolicy", "securityhub:CreateFindingAggregator",
    "securityhub:GetConfigurationPolicyAssociation", "securityhub:GetSecurityControlDefinition",
    "securityhub:ListAutomationRules", "securityhub:ListConfigurationPolicies", "securityhub:ListConfigurationPolicyAssociations",
    "securityhub:ListFindingAggregators", "securityhub:ListSecurityControlDefinitions",
    "securityhub:ListStandardsControlAssociations", "securityhub:UpdateSecurityControl",
  ]
}

list "unscopable_actions" {
  values = [
    "servicediscovery:CreateHttpNamespace", "servicediscovery:CreatePrivateDnsNamespace",
    "servicediscovery:CreatePublicDnsNamespace", "servicediscovery:DiscoverInstances",
    "servicediscovery:DiscoverInstancesRevision", "servicediscovery:GetInstance", "servicediscovery:GetInstancesHealthStatus",
    "servicediscovery:GetOperation", "servicediscovery:ListInstances", "servicediscovery:ListNamespaces",
    "servicediscovery:ListOperations", "servicediscovery:ListServices", "servicediscovery:ListTagsForResource",
    "servicediscovery:TagResource", "servicediscovery:UntagResource", "servicediscovery:UpdateInstanceCustomHealthStatus",
  ]
}

list "unscopable_actions" {
  values = [
    "ses:CloneReceiptRuleSet", "ses:CreateAddonInstance", "ses:CreateAddonSubscription", "ses:CreateAddressList",
    "ses:CreateArchive", "ses:CreateConfigurationSetTrackingOptions", "ses:CreateExportJob", "ses:CreateImportJob",
    "ses:CreateIngressPoint", "ses:CreateMultiRegionEndpoint", "ses:CreateReceiptFilter", "ses:CreateReceiptRule",
    "ses:CreateReceiptRuleSet", "ses:CreateRelay", "ses:CreateRuleSet", "ses:CreateTemplate", "ses:CreateTrafficPolicy",
    "ses:DeleteConfigurationSetTrackingOptions", "ses:DeleteIdentity", "ses:DeleteIdentityPolicy", "ses:DeleteReceiptFilter",
    "ses:DeleteReceiptRule", "ses:DeleteReceiptRuleSet", "ses:DeleteSuppressedDestination", "ses:DeleteTemplate",
    "ses:DeleteVerifiedEmailAddress", "ses:DescribeActiveReceiptRuleSet", "ses:DescribeConfigurationSet",
    "ses:DescribeReceiptRule", "ses:DescribeReceiptRuleSet", "ses:GetAccount", "ses:GetAccountSendingEnabled",
    "ses:GetBlacklistReports", "ses:GetDedicatedIp", "ses:GetDeliverabilityDashboardOptions",
    "ses:GetDomainDeliverabilityCampaign", "ses:GetIdentityDkimAttributes", "ses:GetIdentityMailFromDomainAttributes",
    "ses:GetIdentityNotificationAttributes", "ses:GetIdentityPolicies", "ses:GetIdentityVerificationAttributes",
    "ses:GetMessageInsights", "ses:GetSendQuota", "ses:GetSendStatistics", "ses:GetSuppressedDestination", "ses:GetTemplate",
    "ses:ListAddonInstances", "ses:ListAddonSubscriptions", "ses:ListAddressLists", "ses:ListArchiveExports",
    "ses:ListArchiveSearches", "ses:ListArchives", "ses:ListConfigurationSets", "ses:ListContactLists",
    "ses:ListCustomVerificationEmailTemplates", "ses:ListDedicatedIpPools", "ses:ListDeliverabilityTestReports",
    "ses:ListDomainDeliverabilityCampaigns", "ses:ListEmailIdentities", "ses:ListEmailTemplates", "ses:ListExportJobs",
    "ses:ListIdentities", "ses:ListIdentityPolicies", "ses:ListImportJobs", "ses:ListIngressPoints",
    "ses:ListMultiRegionEndpoints", "ses:ListReceiptFilters", "ses:ListReceiptRuleSets", "ses:ListRelays", "ses:ListRuleSets",
    "ses:ListSuppressedDestinations", "ses:ListTemplates", "ses:ListTrafficPolicies", "ses:ListVerifiedEmailAddresses",
    "ses:PutAccountDedicatedIpWarmupAttributes", "ses:PutAccountDetails", "ses:PutAccountSendingAttributes",
    "ses:PutAccountSuppressionAttributes", "ses:PutAccountVdmAttributes", "ses:PutDedicatedIpWarmupAttributes",
    "ses:PutDeliverabilityDashboardOption", "ses:PutIdentityPolicy", "ses:PutSuppressedDestination", "ses:ReorderReceiptRuleSet",
    "ses:SetActiveReceiptRuleSet", "ses:SetIdentityDkimEnabled", "ses:SetIdentityFeedbackForwardingEnabled",
    "ses:SetIdentityHeadersInNotificationsEnabled", "ses:SetIdentityMailFromDomain", "ses:SetIdentityNotificationTopic",
    "ses:SetReceiptRulePosition", "ses:TestRenderTemplate", "ses:UpdateAccountSendingEnabled",
    "ses:UpdateConfigurationSetReputationMetricsEnabled", "ses:UpdateConfigurationSetSendingEnabled",
    "ses:UpdateConfigurationSetTrackingOptions", "ses:UpdateReceiptRule", "ses:UpdateTemplate", "ses:VerifyDomainDkim",
    "ses:VerifyDomainIdentity", "ses:VerifyEmailAddress", "ses:VerifyEmailIdentity",
  ]
}

list "unscopable_actions" {
  values = [
    "sns:CheckIfPhoneNumberIsOptedOut", "sns:CreatePlatformApplication", "sns:CreatePlatformEndpoint",
    "sns:CreateSMSSandboxPhoneNumber", "sns:DeleteEndpoint", "sns:DeletePlatformApplication", "sns:DeleteSMSSandboxPhoneNumber",
    "sns:GetEndpointAttributes", "sns:GetPlatformApplicationAttributes", "sns:GetSMSAttributes", "sns:GetSMSSandboxAccountStatus",
    "sns:GetSubscriptionAttributes", "sns:ListEndpointsByPlatformApplication", "sns:ListOriginationNumbers",
    "sns:ListPhoneNumbersOptedOut", "sns:ListPlatformApplications", "sns:ListSMSSandboxPhoneNumbers", "sns:ListSubscriptions",
    "sns:ListTopics", "sns:OptInPhoneNumber", "sns:SetEndpointAttributes", "sns:SetPlatformApplicationAttributes",
    "sns:SetSMSAttributes", "sns:SetSubscriptionAttributes", "sns:Unsubscribe", "sns:VerifySMSSandboxPhoneNumber",
  ]
}

list "unscopable_actions" {
  values = [
    "sqs:ListQueues",
  ]
}

list "unscopable_actions" {
  values = [
    "ssm:CancelCommand", "ssm:CreateActivation", "ssm:CreateMaintenanceWindow", "ssm:CreateOpsItem", "ssm:CreateOpsMetadata",
    "ssm:CreatePatchBaseline", "ssm:DeleteActivation", "ssm:DeleteInventory", "ssm:DescribeActivations",
    "ssm:DescribeAutomationExecutions", "ssm:DescribeAvailablePatches", "ssm:DescribeInstanceInformation",
    "ssm:DescribeInstancePatchStatesForPatchGroup", "ssm:DescribeInstanceProperties", "ssm:DescribeInventoryDeletions",
    "ssm:DescribeMaintenanceWindowExecutionTaskInvocations", "ssm:DescribeMaintenanceWindowExecutionTasks",
    "ssm:DescribeMaintenanceWindowSchedule", "ssm:DescribeMaintenanceWindows", "ssm:DescribeMaintenanceWindowsForTarget",
    "ssm:DescribeOpsItems", "ssm:DescribeParameters", "ssm:DescribePatchBaselines", "ssm:DescribePatchGroupState",
    "ssm:DescribePatchGroups", "ssm:DescribePatchProperties", "ssm:DescribeSessions", "ssm:ExecuteAPI",
    "ssm:GetCommandInvocation", "ssm:GetDeployablePatchSnapshotForInstance", "ssm:GetExecutionPreview", "ssm:GetInventory",
    "ssm:GetInventorySchema", "ssm:GetMaintenanceWindowExecution", "ssm:GetMaintenanceWindowExecutionTask",
    "ssm:GetMaintenanceWindowExecutionTaskInvocation", "ssm:GetManifest", "ssm:GetPatchBaselineForPatchGroup",
    "ssm:ListAssociations", "ssm:ListCommandInvocations", "ssm:ListCommands", "ssm:ListComplianceItems",
    "ssm:ListComplianceSummaries", "ssm:ListDocuments", "ssm:ListInventoryEntries", "ssm:ListOpsItemEvents",
    "ssm:ListOpsItemRelatedItems", "ssm:ListOpsMetadata", "ssm:ListResourceComplianceSummaries", "ssm:ListResourceDataSync",
    "ssm:PutConfigurePackageResult", "ssm:PutInventory", "ssm:RegisterManagedInstance", "ssm:StartExecutionPreview",
  ]
}

list "unscopable_actions" {
  values = [
    "ssmmessages:CreateControlChannel", "ssmmessages:CreateDataChannel", "ssmmessages:OpenControlChannel",
    "ssmmessages:OpenDataChannel",
  ]
}

list "unscopable_actions" {
  values = [
    "states:InvokeHTTPEndpoint", "states:ListActivities", "states:ListStateMachines", "states:RevealSecrets",
    "states:SendTaskFailure", "states:SendTaskHeartbeat", "states:SendTaskSuccess", "states:TestState",
    "states:ValidateStateMachineDefinition",
  ]
}

list "unscopable_actions" {
  values = [
    "sts:DecodeAuthorizationMessage", "sts:GetAccessKeyInfo", "sts:GetCallerIdentity", "sts:GetServiceBearerToken",
    "sts:GetSessionToken",
  ]
}

list "unscopable_actions" {
  values = [
    "tag:DescribeReportCreation", "tag:GetComplianceSummary", "tag:GetResources", "tag:GetTagKeys", "tag:GetTagValues",
    "tag:StartReportCreation", "tag:TagResources", "tag:UntagResources",
  ]
}

list "unscopable_actions" {
  values = [
    "wafv2:CheckCapacity", "wafv2:CreateAPIKey", "wafv2:DeleteAPIKey", "wafv2:DescribeAllManagedProducts",
    "wafv2:DescribeManagedProductsByVendor", "wafv2:DescribeManagedRuleGroup", "wafv2:GenerateMobileSdkReleaseUrl",
    "wafv2:GetDecryptedAPIKey", "wafv2:GetMobileSdkRelease", "wafv2:ListAPIKeys", "wafv2:ListAvailableManagedRuleGroupVersions",
    "wafv2:ListAvailableManagedRuleGroups", "wafv2:ListIPSets", "wafv2:ListLoggingConfigurations", "wafv2:ListManagedRuleSets",
    "wafv2:ListMobileSdkReleases", "wafv2:ListRegexPatternSets", "wafv2:ListRuleGroups", "wafv2:ListWebACLs",
  ]
}

list "unscopable_actions" {
  values = [
    "xray:BatchGetTraceSummaryById", "xray:BatchGetTraces", "xray:CancelTraceRetrieval", "xray:DeleteResourcePolicy",
    "xray:GetDistinctTraceGraphs", "xray:GetEncryptionConfig", "xray:GetGroups", "xray:GetIndexingRules", "xray:GetInsight",
    "xray:GetInsightEvents", "xray:GetInsightImpactGraph", "xray:GetInsightSummaries", "xray:GetRetrievedTracesGraph",
    "xray:GetSamplingRules", "xray:GetSamplingStatisticSummaries", "xray:GetSamplingTargets", "xray:GetServiceGraph",
    "xray:GetTimeSeriesServiceStatistics", "xray:GetTraceGraph", "xray:GetTraceSegmentDestination", "xray:GetTraceSummaries",
    "xray:Link", "xray:ListResourcePolicies", "xray:ListRetrievedTraces", "xray:PutEncryptionConfig", "xray:PutResourcePolicy",
    "xray:PutSpans", "xray:PutSpansForIndexing", "xray:PutTelemetryRecords", "xray:PutTraceSegments", "xray:StartTraceRetrieval",
    "xray:UpdateIndexingRule", "xray:UpdateTraceSegmentDestination",
  ]
}
