import Catalog
import Comparison
import Diagnostics
import HCL
import Terraform
import Testing

/// Controls on what the catalogue of modules says: a small call of each, and a finding where a person can settle it.
@Suite struct ModuleFindingTests {
  static let catalogue = loadModuleCatalogue([templates]).0
  static let shapes = loadProviderShapes([templates]).0

  struct Case: Sendable, CustomTestStringConvertible {
    var source: String
    var arguments: String
    var control: String
    var address: String
    /// Of `main.tf`: the call is line 1, the arguments begin with line 3.
    var line: Int
    var testDescription: String { source }
  }

  @Test(arguments: [
    Case(
      source: "vpc", arguments: "name = \"a\"\nazs = [\"eu-west-1a\"]", control: "ZT-LOG-20",
      address: "module.x.aws_vpc.this[0]", line: 1),
    Case(
      source: "s3-bucket", arguments: "bucket = \"a\"\nblock_public_acls = false",
      control: "ZT-S3-01", address: "module.x.aws_s3_bucket.this[0]", line: 4),
    Case(
      source: "security-group",
      arguments:
        "name = \"a\"\ningress_with_cidr_blocks = [{ rule = \"ssh-tcp\", cidr_blocks = \"0.0.0.0/0\" }]",
      control: "ZT-NET-02",
      address: "module.x.aws_security_group_rule.ingress_with_cidr_blocks[0]", line: 4),
    Case(
      source: "iam/aws//modules/iam-policy",
      arguments:
        "policy = jsonencode({ Statement = [{ Effect = \"Allow\", Action = \"s3:*\", Resource = \"*\" }] })",
      control: "ZT-IAM-09", address: "module.x.aws_iam_policy.policy[0]", line: 3),
    Case(
      source: "iam/aws//modules/iam-role",
      arguments: "policies = { a = \"arn:aws:iam::aws:policy/AdministratorAccess\" }",
      control: "ZT-IAM-08", address: "module.x.aws_iam_role_policy_attachment.this[\"a\"]", line: 1),
    Case(
      source: "lambda",
      arguments: "function_name = \"a\"\ncloudwatch_logs_retention_in_days = 14",
      control: "ZT-LOG-22", address: "module.x.aws_cloudwatch_log_group.lambda[0]", line: 4),
    Case(
      source: "rds",
      arguments: "identifier = \"a\"\nengine = \"mysql\"\npublicly_accessible = true",
      control: "ZT-RDS-01", address: "module.x.module.db_instance.aws_db_instance.this[0]", line: 5),
    Case(
      source: "rds-aurora", arguments: "name = \"a\"\nengine = \"aurora-mysql\"",
      control: "ZT-RDS-03", address: "module.x.aws_rds_cluster.this[0]", line: 1),
    Case(
      source: "alb", arguments: "name = \"a\"", control: "ZT-LB-04",
      address: "module.x.aws_lb.this[0]", line: 1),
    Case(
      source: "ecs", arguments: "cluster_name = \"a\"", control: "ZT-LOG-22",
      address: "module.x.module.cluster.aws_cloudwatch_log_group.this[0]", line: 1),
    Case(
      source: "eks", arguments: "name = \"a\"\nendpoint_public_access = true", control: "ZT-EKS-01",
      address: "module.x.aws_eks_cluster.this[0]", line: 1),
    Case(
      source: "kms", arguments: "enable_key_rotation = false", control: "ZT-KMS-01",
      address: "module.x.aws_kms_key.this[0]", line: 3),
    Case(
      source: "sqs", arguments: "name = \"a\"\ncreate_dlq = true", control: "ZT-SQS-03",
      address: "module.x.aws_sqs_queue.dlq[0]", line: 1),
    Case(
      source: "sns", arguments: "name = \"a\"", control: "ZT-SNS-01",
      address: "module.x.aws_sns_topic.this[0]", line: 1),
    Case(
      source: "dynamodb-table", arguments: "name = \"a\"", control: "ZT-DDB-01",
      address: "module.x.aws_dynamodb_table.this[0]", line: 1),
    Case(
      source: "autoscaling",
      arguments: "name = \"a\"\nmetadata_options = { http_tokens = \"optional\" }",
      control: "ZT-EC2-01", address: "module.x.aws_launch_template.this[0]", line: 4),
    Case(
      source: "cloudfront",
      arguments:
        "origin = { a = { domain_name = \"a\" } }\ndefault_cache_behavior = { target_origin_id = \"a\", viewer_protocol_policy = \"allow-all\" }",
      control: "ZT-CF-03", address: "module.x.aws_cloudfront_distribution.this[0]", line: 1),
    Case(
      source: "acm",
      arguments: "domain_name = \"a.example.com\"\nsubject_alternative_names = [\"*.example.com\"]",
      control: "ZT-ACM-01", address: "module.x.aws_acm_certificate.this[0]", line: 4),
    Case(
      source: "apigateway-v2",
      arguments:
        "name = \"a\"\nroutes = { \"GET /\" = { integration = { uri = \"arn\" } } }",
      control: "ZT-API-02", address: "module.x.aws_apigatewayv2_route.this[\"GET /\"]", line: 1),
    Case(
      source: "secrets-manager", arguments: "name = \"a\"", control: "ZT-SEC-01",
      address: "module.x.aws_secretsmanager_secret.this[0]", line: 1),
    Case(
      source: "ecr", arguments: "repository_name = \"a\"", control: "ZT-ECR-02",
      address: "module.x.aws_ecr_repository.this[0]", line: 1),
  ]) func finding(_ example: Case) throws {
    let source =
      example.source.contains("/") ? example.source : example.source + "/aws"
    let text = """
      module "x" {
        source = "terraform-aws-modules/\(source)"
      \(example.arguments)
      }
      """
    var options = InventoryOptions(accountID: "111111111111", region: "eu-west-1")
    options.modules = Self.catalogue
    options.shapes = Self.shapes
    let (inventory, problems) = loadInventory(
      MemoryFileSource(texts: ["main.tf": text]), root: "", options: options)
    #expect(problems.filter { $0.severity != .note }.map(\.summary) == [])
    #expect(!inventory.resources.contains { !$0.isCatalogued })
    let estate = Estate(
      environment: "prod", root: "", inventory: inventory, governedRegions: ["eu-west-1"],
      accountID: "111111111111")
    let (verdicts, _) = judge(estate, controls: [try control(example.control)], views: views)
    let findings = controlFindings(verdicts, estate: estate) { _ in nil }.findings
    let finding = findings.first { $0.resource?.address == example.address && $0.kind == .control }
    let all = findings.map { "\($0.kind) \($0.resource?.address ?? "-")" }
    let found = try #require(finding, "\(all) of \(inventory.resources.map(\.address))")
    #expect(found.resource?.range?.file == "main.tf")
    #expect(found.resource?.range?.start.line == example.line)
  }

  @Test func everyEntryIsSound() {
    #expect(loadModuleCatalogue([templates]).1.map(\.summary) == [])
    #expect(lintModules(Self.catalogue).map(\.summary) == [])
    #expect(loadProviderShapes([templates]).1.map(\.summary) == [])
  }
}
