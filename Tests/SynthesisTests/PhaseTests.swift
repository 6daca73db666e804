import Architecture
import Catalog
import Diagnostics
import Foundation
import HCL
import Synthesis
import Terraform
import Testing

/// What each phase promises, with the resource that does it (ARCHITECTURE.md, "What each phase is here").
struct PhaseItem: Sendable, CustomTestStringConvertible {
  enum Place: String, Sendable { case account, environment }

  var phase: Int
  var name: String
  var tree: String
  var place: Place
  /// With `*` for the keys of regions and zones; at least one resource must match.
  var address: String
  /// Texts of arguments that every match has: `a.b=value`; `a.b=*` says that it is set, `a.b!=value` that it is not that.
  var says: [String]

  var testDescription: String { "phase \(phase): \(name)" }

  init(
    _ phase: Int, _ name: String, _ place: Place, _ address: String, _ says: [String] = [],
    in tree: String = "shop"
  ) {
    self.phase = phase
    self.name = name
    self.tree = tree
    self.place = place
    self.address = address
    self.says = says
  }
}

extension PhaseItem {
  private static let baseline = "module.baseline."
  private static let stack = "module.stack."

  static let all: [PhaseItem] = [
    .init(1, "MFA for users", .account, baseline + "aws_iam_group_policy_attachment.require_mfa"),
    .init(
      1, "MFA for root is watched", .account,
      baseline + "aws_config_config_rule.this[*root-account-mfa*]"),
    .init(
      1, "CloudTrail in all regions", .account, baseline + "aws_cloudtrail.this[0]",
      ["is_multi_region_trail=true", "enable_log_file_validation=true", "kms_key_id=*"]),
    .init(
      1, "no wildcard permissions", .environment, stack + "aws_iam_role_policy.api", ["policy=*"]),
    .init(
      1, "unused roles and permissions", .account,
      baseline + "aws_accessanalyzer_analyzer.unused[0]", ["type=ACCOUNT_UNUSED_ACCESS"]),
    .init(
      1, "GuardDuty in every governed region", .account,
      baseline + "aws_guardduty_detector.this[\"*\"]", ["enable=true"]),
    .init(
      2, "security groups that name each other", .environment,
      stack + "aws_vpc_security_group_ingress_rule.web_to_api*",
      ["referenced_security_group_id=*", "ip_protocol=tcp", "from_port=*"]),
    .init(
      2, "an endpoint for S3", .environment,
      stack + "module.network_endpoints.aws_vpc_endpoint.gateway[\"s3\"]", ["policy=*"]),
    .init(
      2, "an endpoint for DynamoDB", .environment,
      stack + "module.network_endpoints.aws_vpc_endpoint.gateway[\"dynamodb\"]", ["policy=*"],
      in: "hybrid"),
    .init(
      2, "an endpoint for SQS", .environment,
      stack + "module.network_endpoints.aws_vpc_endpoint.interface[\"sqs\"]",
      ["policy=*", "private_dns_enabled=true"]),
    .init(
      2, "private subnets", .environment, stack + "module.network.aws_subnet.private[*]",
      ["map_public_ip_on_launch!=true"]),
    .init(
      2, "isolated subnets for data", .environment,
      stack + "module.orders_db.aws_db_instance.this", ["publicly_accessible=false"]),
    .init(
      3, "Verified Access", .environment,
      stack + "module.door.aws_verifiedaccess_group.this", ["policy_document=*"],
      in: "hybrid"),
    .init(
      3, "trust in the person", .environment,
      stack + "module.door.aws_verifiedaccess_trust_provider.user",
      ["trust_provider_type=user"], in: "hybrid"),
    .init(
      3, "findings reach the answer", .account,
      baseline + "aws_cloudwatch_event_target.respond_guardduty[0]",
      ["arn=*", "dead_letter_config.arn=*"]),
    .init(
      3, "findings are answered", .account,
      baseline + "aws_lambda_function.functions[\"respond\"]",
      ["environment.variables.MODE=dry-run", "dead_letter_config.target_arn=*"]),
    .init(
      3, "what fails is heard of", .account,
      baseline + "aws_cloudwatch_metric_alarm.functions_dead_letter[\"respond\"]",
      ["alarm_actions=*"]),
    .init(
      3, "a monthly audit", .account, baseline + "aws_scheduler_schedule.access_audit[0]",
      ["schedule_expression=cron(0 6 1 * ? *)"]),
    .init(
      3, "the audit knows the exceptions", .account,
      baseline + "aws_lambda_function.functions[\"access_audit\"]",
      ["environment.variables.EXCEPTIONS=*"]),
    .init(
      3, "Security Hub", .account, baseline + "aws_securityhub_account.this[\"*\"]"),
    .init(
      3, "alarms that someone sees", .account,
      baseline + "aws_sns_topic_subscription.contacts[\"*\"]",
      ["protocol=email", "endpoint=security@example.com"]),
    .init(
      3, "alarms of the trail", .account, baseline + "aws_cloudwatch_metric_alarm.this[*]",
      ["alarm_actions=*"]),
    .init(
      3, "IAM Access Analyzer", .account,
      baseline + "aws_accessanalyzer_analyzer.external[\"*\"]", ["type=ACCOUNT"]),
    .init(
      3, "federation of pipelines", .environment,
      stack + "module.pipeline.aws_iam_openid_connect_provider.this*", ["url=*"], in: "hybrid"),
    .init(
      3, "rights for some hours", .account, baseline + "aws_sfn_state_machine.elevation[0]",
      ["definition=*"], in: "hybrid"),
    .init(
      3, "rights that are left over are taken back", .account,
      baseline + "aws_scheduler_schedule.elevation_sweep[0]",
      ["schedule_expression=rate(15 minutes)"], in: "hybrid"),
    .init(
      3, "another account", .environment, stack + "module.lake.aws_s3_bucket.this", ["bucket=*"],
      in: "places"),
    .init(
      3, "another region", .environment, stack + "module.archive.aws_s3_bucket.this",
      ["bucket=*"], in: "places"),
    .init(
      3, "hybrid networks", .environment, stack + "module.tunnel.aws_vpn_gateway.this*",
      in: "hybrid"),
  ]

  /// Whether an address fits the pattern.
  func fits(_ address: String) -> Bool {
    let pieces = self.address.split(separator: "*", omittingEmptySubsequences: false)
    guard let first = pieces.first, address.hasPrefix(first) else { return false }
    var rest = address.dropFirst(first.count)
    for piece in pieces.dropFirst() where !piece.isEmpty {
      guard let found = rest.range(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return self.address.hasSuffix("*") || rest.isEmpty
  }

  /// What an inventory's resources lack; nil when there is no such resource.
  func faults(_ inventories: [Inventory]) -> [String]? {
    let found = inventories.flatMap(\.resources).filter { fits($0.address) && !$0.isUncertain }
    guard !found.isEmpty else { return nil }
    return found.flatMap { resource in
      says.filter { !holds($0, resource) }.map { "\(resource.address): \($0)" }
    }
  }

  private func holds(_ claim: String, _ resource: ResourceInstance) -> Bool {
    guard let sign = claim.firstIndex(of: "=") else { return false }
    let isDenied = claim[..<sign].hasSuffix("!")
    let path = claim[..<sign].filter { $0 != "!" }.split(separator: ".").map(String.init)
    let wanted = String(claim[claim.index(after: sign)...])
    let values = values(path, resource.body)
    if isDenied { return !values.contains { $0.plain == wanted } }
    if wanted == "*" { return values.contains { !$0.isNull && $0.plain != "" } }
    return values.contains { $0.plain == wanted }
  }

  private func values(_ path: [String], _ body: ConfiguredBody) -> [Value] {
    guard let first = path.first else { return [] }
    if let attribute = body.attribute(first) {
      var value: Value? = attribute.value.unmarked
      for step in path.dropFirst() { value = value?.entry(step)?.unmarked }
      return value.map { [$0] } ?? []
    }
    return body.blocks(first).flatMap { values(Array(path.dropFirst()), $0.body) }
  }
}

extension Value {
  /// Text, number or Boolean as it is written.
  fileprivate var plain: String? {
    if let text = stringValue { return text }
    if let bool = boolValue { return bool ? "true" : "false" }
    return numberValue?.description
  }
}

extension EvaluatedTree {
  static let phases: [String: EvaluatedTree] = [
    "shop": shop, "hybrid": hybrid,
    "places": drawn.first { $0.name == "places" } ?? shop,
  ]

  /// Staff behind Verified Access, a pipeline, a tunnel to the other side, elevations.
  private static let hybrid: EvaluatedTree = {
    var builder = GraphBuilder()
    builder.add("staff", "users", label: "Staff")
    builder.add("door", "verified_access", label: "Door", in: "network")
    builder.add("network", "vpc", label: "VPC 10.0.0.0/16")
    builder.add("private", "subnet_private", label: "Private subnet", in: "network")
    builder.add("web", "alb", label: "Load balancer", in: "private")
    builder.add("api", "fargate", label: "API", in: "private")
    builder.add("facts", "dynamodb", label: "Facts")
    builder.add("images", "ecr", label: "Images")
    builder.add("pipeline", "ci", label: "Pipeline")
    builder.add("tunnel", "vpn", label: "Tunnel", in: "network")
    builder.arrow("staff", "door")
    builder.arrow("door", "web")
    builder.arrow("web", "api")
    builder.arrow("api", "facts", ["read"])
    builder.arrow("pipeline", "images", ["write"])
    builder.arrow("images", "api")
    var configuration = GraphBuilder.configuration
    for index in configuration.environments.indices {
      configuration.environments[index].variables = [identityCenter]
    }
    let tree = synthesize(
      builder.graph, catalog: GraphBuilder.catalog, configuration: configuration,
      templates: [TemplatesOnDisk()], previousLock: nil, diagramName: "hybrid.drawio",
      diagramHash: "0", options: SynthesisOptions())
    return EvaluatedTree("hybrid", tree, configuration)
  }()

  private static let identityCenter: Attribute = {
    let text = """
      identity_center = {
        instance_arn      = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
        identity_store_id = "d-0123456789"
        owner_account_id  = "999999999999"
        region            = "eu-west-1"
        permission_sets   = { administrator = "arn:aws:sso:::permissionSet/ssoins-0123456789abcdef/ps-0123456789abcdef" }
      }
      """
    let body = parse(SourceFile(name: "zeroplan.hcl", bytes: Array(text.utf8))).0
    return body.attributes[0]
  }()
}

/// Every item of the phases has a resource that does it, in every environment or its account.
struct PhaseTests {
  @Test(arguments: PhaseItem.all) func aResourceDoesIt(_ item: PhaseItem) throws {
    let tree = try #require(EvaluatedTree.phases[item.tree])
    #expect(tree.environments.count >= 2)
    for environment in tree.environments {
      let names =
        item.place == .environment
        ? ["environments/\(environment.name)"] : ["accounts/\(environment.accountID ?? "")"]
      let inventories = tree.roots.filter { names.contains($0.name) }.map(\.inventory)
      #expect(inventories.count == 1, "\(environment.name)")
      #expect(item.faults(inventories) == [], "\(item.address) in \(environment.name)")
    }
  }

  @Test func everyPhaseHasItems() {
    #expect(Set(PhaseItem.all.map(\.phase)) == [1, 2, 3])
    #expect(Set(PhaseItem.all.map(\.name)).count == PhaseItem.all.count)
  }

  /// A table that accepts everything would say nothing.
  @Test func anItemCanBeMissing() throws {
    let shop = try #require(EvaluatedTree.phases["shop"])
    let inventories = shop.roots.map(\.inventory)
    let absent = PhaseItem(1, "x", .account, "module.baseline.aws_cloudtrail.other[0]")
    #expect(absent.faults(inventories) == nil)
    let wrong = PhaseItem(
      1, "x", .account, "module.baseline.aws_cloudtrail.this[0]", ["is_multi_region_trail=false"])
    #expect(wrong.faults(inventories)?.isEmpty == false)
  }
}
