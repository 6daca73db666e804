import Architecture
import Catalog
import Diagnostics
import HCL
import Synthesis
import Testing

/// Drawn accounts and regions: what is home, and what is made for the rest.
@Suite struct PlacesTests {
  /// A shop in one account that sends to another one, and to another region of its own.
  private static var two: GraphBuilder {
    var page = GraphBuilder()
    page.add("shop", "account", label: "Shop account")
    page.add("data", "account", label: "Data account (444455556666)")
    page.add("here", "region", label: "eu-west-1", in: "shop", facts: ["region": "eu-west-1"])
    page.add("there", "region", label: "Frankfurt", in: "shop", facts: ["region": "eu-central-1"])
    page.add("network", "vpc", label: "VPC 10.0.0.0/16", in: "here")
    page.add("api", "fargate", label: "API", in: "network")
    page.add("assets", "s3", label: "Assets", in: "here")
    page.add("lake", "s3", label: "Lake", in: "data")
    page.add("replay", "sqs", label: "Replay", in: "there")
    page.arrow("api", "assets")
    page.arrow("api", "lake", ["write"])
    page.arrow("api", "replay", ["write"])
    return page
  }

  private func lines(_ tree: GeneratedTree) -> [String] {
    tree.diagnostics.map { "\($0.code) \($0.summary)" }
  }

  private func configuration(_ text: String) -> (ProjectConfiguration, [Diagnostic]) {
    loadConfiguration(SourceFile(name: "zeroplan.hcl", text: text))
  }

  // MARK: home

  @Test func oneAccountAndOneRegionChangeNothing() {
    var framed = GraphBuilder.shop
    framed.add("production", "account", label: "Production account")
    framed.add("region", "region", label: "Frankfurt", in: "production")
    for index in framed.components.indices where framed.components[index].boundary == nil {
      let isFrame = ["production", "region", "customers"].contains(framed.components[index].id)
      if !isFrame { framed.components[index].boundary = "region" }
    }
    let (plain, tree) = (GraphBuilder.shop.tree(), framed.tree())
    #expect(lines(tree) == [])
    let other = ["ARCHITECTURE.md", LockFile.path]
    #expect(
      tree.files.filter { !other.contains($0.path) }.map { "\($0.path) \($0.bytes)" }
        == plain.files.filter { !other.contains($0.path) }.map { "\($0.path) \($0.bytes)" })
  }

  @Test func homeIsWhereMostStand() {
    let tree = Self.two.tree()
    #expect(lines(tree) == [])
    let page = tree.text("ARCHITECTURE.md")
    #expect(
      page.contains(
        "| Shop account | is the environment's own account\\: most components stand in it |"))
    // The environments say which region is home.
    #expect(!page.contains("environment's own region"))
  }

  @Test func theConfigurationSaysWhichAccountIsAnother() {
    let (configuration, problems) = configuration(
      """
      environment "dev" {
        account_id = "111111111111"
        region     = "eu-west-1"

        account "shop" {
          account_id = "777777777777"
          role_arn   = "arn:aws:iam::777777777777:role/deploy"
        }
      }
      """)
    #expect(problems.isEmpty)
    let tree = Self.two.tree(configuration: configuration)
    #expect(lines(tree) == [])
    let values = tree.text("environments/dev/terraform.tfvars")
    #expect(values.contains("shop = {\n    account_id = \"777777777777\""))
    #expect(tree.text("stack/data.tf").contains("module \"assets\""))
    #expect(
      tree.text("stack/versions.tf").contains(
        "configuration_aliases = [aws.shop, aws.shop_eu_central_1]"))
  }

  // MARK: the tree

  @Test func eachPlaceIsAProviderOfItsOwn() {
    let tree = Self.two.tree()
    #expect(
      tree.text("stack/versions.tf").contains(
        "configuration_aliases = [aws.data, aws.eu_central_1]"))
    let data = tree.text("stack/data.tf")
    #expect(data.contains("source = \"../modules/s3\"\n  providers = {\n    aws = aws.data\n  }"))
    // Access logs of a bucket stay in its account and region.
    #expect(data.contains("= module.log_buckets_data.access_log_bucket"))
    #expect(data.contains("= module.log_buckets.access_log_bucket"))
    let main = tree.text("environments/dev/main.tf")
    #expect(main.contains("aws.eu_central_1 = aws.eu_central_1"))
    let providers = tree.text("environments/dev/providers.tf")
    #expect(providers.contains("region              = \"eu-central-1\""))
    #expect(providers.contains("allowed_account_ids = [var.accounts[\"data\"].account_id]"))
    #expect(providers.contains("assume_role {"))
  }

  @Test func anAccountWithoutIdIsAskedFor() {
    let tree = Self.two.tree()
    #expect(
      tree.text("environments/dev/variables.tf").contains(
        "Set accounts in terraform.tfvars: the twelve digits of data, each as { account_id = ... }."
      ))
    #expect(tree.text("environments/dev/terraform.tfvars").contains("# accounts is required."))
    // The number in the label is a drawing's, not ours.
    for file in tree.files where file.path != "ARCHITECTURE.md" {
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("444455556666"), "\(file.path)")
    }
    #expect(tree.text("accounts/dev-data/main.tf").contains("module \"baseline\""))
  }

  @Test func bothSidesSayWhoMay() throws {
    let tree = Self.two.tree()
    let access = parse(SourceFile(name: "access.tf", text: tree.text("stack/access.tf"))).body
    let policy = access.blocks("data").first { $0.labels.last?.text == "lake_policy" }
    let statement = try #require(policy?.body.blocks("statement").first)
    #expect(
      statement.body.attribute("actions")?.expression.literalTexts
        == ["s3:PutObject", "s3:AbortMultipartUpload"])
    #expect(policy?.body.blocks("statement").count == 1)
    let text = tree.text("stack/access.tf")
    #expect(text.contains("identifiers = [module.api.role_arn]"))
    #expect(
      text.contains("values   = [\"s3.${data.aws_region.data.region}.amazonaws.com\"]"))
    // Within one account the identity's own policy is enough.
    #expect(!text.contains("assets_policy"))
    #expect(tree.text("stack/identity.tf").contains("resources = [\"${module.lake.arn}/*\"]"))
  }

  @Test func anotherRegionIsReachedOverTheInternet() {
    let tree = Self.two.tree()
    #expect(tree.text("stack/access.tf").contains("\"api_to_replay_sqs\""))
    let network = tree.text("stack/network.tf")
    #expect(network.contains("internet_egress  = true"))
    #expect(
      network.contains("\"sqs.${data.aws_region.eu_central_1.region}.amazonaws.com\""))
    #expect(
      tree.text("ARCHITECTURE.md").contains(
        "reaches Replay over the internet\\: an endpoint serves its own region only"))
  }

  // MARK: what cannot be

  @Test func aRegionWithoutACodeIsNotGenerated() {
    var page = Self.two
    for index in page.components.indices where page.components[index].id == "there" {
      page.components[index].facts = [:]
      page.components[index].label = "Standby region"
    }
    let tree = page.tree()
    let problem = tree.diagnostics.first { $0.code == "synthesis/unknown-region" }
    #expect(problem?.summary == "nothing says which region `Standby region` is")
    #expect(
      problem?.help
        == "Nothing in it is generated. Write its code into its label, such as `eu-central-1`.")
    #expect(problem?.diagram?.cell == "cell-there")
    #expect(tree.isPartial)
    #expect(!tree.text("stack/messaging.tf").contains("replay"))
  }

  @Test func withoutAPolicyOfItsOwnTheHeadRefuses() {
    var page = Self.two
    page.add("flow", "sfn", label: "Flow", in: "data")
    page.arrow("api", "flow")
    let tree = page.tree()
    let problem = tree.diagnostics.first { $0.code == "flow/refused" }
    #expect(
      problem?.summary
        == "the arrow `API → Flow` is refused: Step Functions state machine has no policy of its own that could let another account in"
    )
    #expect(
      problem?.help
        == "Draw a queue, topic or event bus in the account of `Flow` that takes the request, or a function there that passes it on."
    )
    #expect(problem?.diagram?.cell == "arrow-api-flow")
  }

  @Test func aRuleTellsOnlyBusesElsewhere() {
    var page = Self.two
    page.add("bus", "eventbridge", label: "Bus", in: "here")
    page.add("inbox", "sqs", label: "Inbox", in: "data")
    page.add("databus", "eventbridge", label: "Data bus", in: "data")
    page.arrow("bus", "inbox")
    page.arrow("bus", "databus")
    let tree = page.tree()
    #expect(
      lines(tree) == [
        "flow/refused the arrow `Bus → Inbox` is refused: a rule reaches only buses outside its own account and region"
      ])
    #expect(tree.text("stack/access.tf").contains("databus_policy"))
  }

  @Test func twoNetworksNeedARoute() {
    var page = GraphBuilder()
    page.add("left", "vpc", label: "VPC 10.0.0.0/16")
    page.add("right", "vpc", label: "VPC 10.1.0.0/16")
    page.add("api", "fargate", label: "API", in: "left")
    page.add("orders", "rds", label: "Orders", in: "right")
    page.arrow("api", "orders", port: "5432")
    let problem = page.tree().diagnostics.first { $0.code == "flow/refused" }
    #expect(
      problem?.summary
        == "the arrow `API → Orders` is refused: no route between the VPCs left and right is drawn")
    #expect(
      problem?.help
        == "Draw a transit gateway or a peering connection, with a line to each of the two VPCs.")
  }

  /// Groups of another VPC cannot be named through a transit gateway: its addresses stand for them.
  @Test func aDrawnRouteJoinsTwoNetworks() {
    var page = GraphBuilder()
    page.add("left", "vpc", label: "VPC 10.0.0.0/16", facts: ["cidr": "10.0.0.0/16"])
    page.add("right", "vpc", label: "VPC 10.1.0.0/16", facts: ["cidr": "10.1.0.0/16"])
    page.add("hub", "tgw", label: "Hub")
    page.add("api", "fargate", label: "API", in: "left")
    page.add("orders", "rds", label: "Orders", in: "right")
    page.arrow("left", "hub")
    page.arrow("right", "hub")
    page.arrow("api", "orders", port: "5432")
    let tree = page.tree()
    #expect(lines(tree) == [])
    let access = tree.text("stack/access.tf")
    #expect(access.contains("cidr_ipv4         = module.right.cidr_block"))
    #expect(access.contains("cidr_ipv4         = module.left.cidr_block"))
    #expect(!access.contains("referenced_security_group_id = module.orders.security_group_id"))
  }

  /// A third party has a role only where an arrow lets it do something by name.
  @Test func whoComesFromOutsideTakesOnARoleBesideTheHead() {
    var page = Self.two
    page.add("partner", "saas", label: "Partner")
    page.add("vendor", "saas", label: "Vendor")
    page.add("inbox", "sqs", label: "Inbox", in: "data")
    page.arrow("partner", "inbox", ["write"])
    let tree = page.tree()
    #expect(lines(tree) == [])
    let delivery = tree.text("stack/delivery.tf")
    #expect(
      delivery.contains(
        "source = \"../modules/saas\"\n  providers = {\n    aws = aws.data\n  }"))
    #expect(!delivery.contains("vendor"))
    // Its role and the queue are in one account: no policy of the queue is needed.
    #expect(!tree.text("stack/access.tf").contains("inbox_policy"))
  }

  // MARK: the configuration

  @Test func anAccountThatIsNotDrawnIsAMistake() {
    let (configuration, problems) = configuration(
      """
      environment "dev" {
        account "date" {
          account_id = "444444444444"
        }
      }
      """)
    #expect(problems.isEmpty)
    let problem = Self.two.tree(configuration: configuration).diagnostics.first {
      $0.code == "configuration/unknown-account"
    }
    #expect(problem?.summary == "no account `date` is drawn")
    #expect(problem?.help == "Did you mean `data`?")
    #expect(problem?.range?.start.line == 2)
  }

  @Test func anAccountIdHasTwelveDigits() {
    let (_, problems) = configuration(
      "environment \"dev\" {\n  account \"data\" {\n    account_id = \"4444\"\n  }\n}\n")
    #expect(problems.map(\.summary) == ["`4444` is no account id"])
    #expect(problems.first?.range?.start.line == 3)
  }

  @Test func furtherVariablesReachTheEnvironment() {
    let (configuration, problems) = configuration(
      """
      environment "dev" {
        variables = {
          on_premises_cidrs = ["10.200.0.0/16"]
          ci_subjects       = ["repo:acme/shop:environment:dev"]
        }
      }
      """)
    #expect(problems.isEmpty)
    var page = GraphBuilder()
    page.add("network", "vpc", label: "VPC 10.0.0.0/16")
    page.add("office", "on_prem", label: "Office")
    page.add("api", "fargate", label: "API", in: "network")
    page.arrow("office", "api", port: "443")
    let tree = page.tree(configuration: configuration)
    #expect(lines(tree) == [])
    let values = tree.text("environments/dev/terraform.tfvars")
    #expect(values.contains("on_premises_cidrs = [\"10.200.0.0/16\"]"))
    // Known, and not needed by this stack.
    #expect(!values.contains("ci_subjects"))
  }

  @Test func anUnknownVariableIsAMistake() {
    let (configuration, _) = configuration(
      """
      environment "dev" {
        variables = {
          on_premises_cidr = ["10.200.0.0/16"]
          region           = "eu-west-1"
        }
      }
      """)
    let problems = GraphBuilder.shop.tree(configuration: configuration).diagnostics
    #expect(
      problems.map(\.summary) == [
        "neither the stack nor the account has a variable `on_premises_cidr`",
        "`region` is not one of the further variables",
      ])
    #expect(problems.first?.help == "Did you mean `on_premises_cidrs`?")
    #expect(problems.map { $0.range?.start.line } == [3, 4])
  }

  @Test func valuesOfVariablesAreWrittenOut() {
    let (configuration, problems) = configuration(
      "environment \"dev\" {\n  variables = { customer_gateway_ip = var.ip }\n}\n")
    #expect(problems.map(\.summary) == ["the value of `customer_gateway_ip` must be written out"])
    #expect(configuration.environments.first?.variables.isEmpty == true)
  }

  @Test func exceptionsReachTheAccount() {
    let (configuration, problems) = configuration(
      """
      environment "dev" {}
      environment "prod" {}
      exception "ZT-NET-04" {
        environment = "prod"
        until       = "2027-01-31"
        reason      = "the partner migrates in January"
      }
      """)
    #expect(problems.isEmpty)
    let tree = GraphBuilder.shop.tree(configuration: configuration)
    #expect(tree.text("accounts/prod/terraform.tfvars").contains("control = \"ZT-NET-04\""))
    #expect(!tree.text("accounts/dev/terraform.tfvars").contains("ZT-NET-04"))
  }
}
