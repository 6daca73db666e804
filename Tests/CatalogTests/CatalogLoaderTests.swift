import Catalog
import Diagnostics
import Testing

@Suite struct RealTemplates {
  let loaded = loadCatalog([realTemplates])

  @Test func loadWithoutDiagnostics() {
    #expect(DiagnosticRenderer().render(loaded.1) == "")
  }

  @Test func everyShapeHasATitleAndAKnownKind() {
    #expect(loaded.0.shapes.count >= 1_765)
    for shape in loaded.0.shapes.values {
      #expect(!shape.title.isEmpty)
      if let kind = shape.kind { #expect(loaded.0.isKnown(kind), "\(shape.token)") }
    }
  }

  @Test func theMisleadingTokensMeanWhatThePaletteSays() {
    let shapes = loaded.0.shapes
    #expect(shapes["mxgraph.aws4.group_security_group"]?.kind == "subnet")
    #expect(shapes["mxgraph.aws4.topic"]?.kind == "sns")
    #expect(shapes["mxgraph.aws4.s3"]?.kind == "s3")
    #expect(shapes["mxgraph.aws4.rds"]?.resourceType == "aws_db_instance")
    #expect(shapes["mxgraph.aws4.textract"]?.resourceType == nil)
  }

  @Test func whatIsLikeSomethingEndsThere() {
    #expect(
      loaded.0.lineage(of: "subnet_isolated") == ["subnet_isolated", "subnet_private", "subnet"])
    #expect(loaded.0.lineage(of: "s3") == ["s3"])
  }
}

@Suite struct StrictLoading {
  private func problems(_ texts: [String: String]) -> [Diagnostic] {
    loadCatalog([MemoryFileSource(texts: texts)]).1
  }

  private let kinds = "kind \"s3\" {\n  title = \"S3\"\n  role  = \"resource\"\n}\n"

  @Test func anUnknownKeyIsSaidWithItsPlaceAndASuggestion() throws {
    let text =
      "component \"rds\" {\n  title = \"RDS\"\n  role = \"resource\"\n  data_stor = true\n}\n"
    let problem = try #require(problems(["components/rds/component.hcl": text]).first)
    #expect(problem.code == "catalog/unknown-key")
    #expect(problem.summary == "`data_stor` is not known in component `rds`")
    #expect(problem.help == "Did you mean `data_store`?")
    #expect(problem.range?.description == "Templates/components/rds/component.hcl:4:3")
  }

  @Test func aWrongTypeIsSaid() throws {
    let text = "component \"rds\" {\n  title = [\"RDS\"]\n  role = \"resource\"\n}\n"
    let problem = try #require(problems(["components/rds/component.hcl": text]).first)
    #expect(problem.summary == "`title` must be a string")
    #expect(problem.range?.start.column == 11)
  }

  @Test func theNameIsTheFolders() throws {
    let text = "component \"rd\" {\n  title = \"RDS\"\n  role = \"resource\"\n}\n"
    let problem = try #require(problems(["components/rds/component.hcl": text]).first)
    #expect(problem.summary == "component `rd` stands in the folder `rds`")
  }

  @Test func aKindMayHaveAnothersModuleWhereThereIsOne() throws {
    let text = "component \"b\" {\n  title  = \"B\"\n  role   = \"resource\"\n  module = \"a\"\n}\n"
    let module = ["components/a/module/main.tf": "locals {}\n"]
    let files = ["components/b/component.hcl": text]
    #expect(problems(files.merging(module) { a, _ in a }) == [])
    let problem = try #require(problems(files).first)
    #expect(problem.code == "catalog/no-module")
    #expect(problem.summary == "there is no module of a kind `a`")
    #expect(problem.range?.description == "Templates/components/b/component.hcl:4:12")
  }

  @Test func aFlowMayNameAKindWithoutATemplateButNoUnknownOne() throws {
    let flow = "flow {\n  from = [\"s3\"]\n  to = [\"s4\"]\n}\n"
    let all = problems(["kinds.hcl": kinds, "flows/data.hcl": flow])
    #expect(all.map(\.summary) == ["`s4` is no kind"])
    #expect(all.first?.help == "Did you mean `s3`?")
  }

  @Test func aShapeStandsOnce() throws {
    let shapes =
      "shapes = {\n  \"X.A\" = { title = \"A\", role = \"generic\" }\n  \"x.a\" = { title = \"A\", role = \"generic\" }\n}\n"
    let problem = try #require(problems(["shapes/x.hcl": shapes]).first)
    #expect(problem.summary == "shape `x.a` is there twice")
    #expect(problem.notes.first?.range?.start.line == 2)
  }

  @Test func aLaterSourceReplacesByNameAndAddsTheRest() {
    let first = MemoryFileSource(texts: [
      "kinds.hcl": kinds + "kind \"sqs\" {\n  title = \"SQS\"\n  role = \"resource\"\n}\n",
      "flows/a.hcl": "flow {\n  from = [\"s3\"]\n  to = [\"sqs\"]\n  default = \"read\"\n}\n",
    ])
    let second = MemoryFileSource(texts: [
      "kinds.hcl": "kind \"s3\" {\n  title = \"Our bucket\"\n  role = \"resource\"\n}\n",
      "flows/a.hcl": "flow {\n  from = [\"s3\"]\n  to = [\"sqs\"]\n  default = \"write\"\n}\n",
    ])
    let (catalog, problems) = loadCatalog([first, second])
    #expect(problems.isEmpty)
    #expect(catalog.title(of: "s3") == "Our bucket")
    #expect(catalog.title(of: "sqs") == "SQS")
    #expect(catalog.contracts.map(\.defaultVerb) == ["write"])
  }

  @Test func theMoreSpecificContractWins() {
    let text = """
      flow {
        from = ["both"]
        to = ["s3"]
        default = "write"
      }
      flow {
        from = ["s3"]
        to = ["s3"]
        default = "read"
      }
      """
    let (catalog, problems) = loadCatalog([
      MemoryFileSource(texts: [
        "kinds.hcl": kinds + "kind \"sqs\" {\n  title = \"SQS\"\n  role = \"resource\"\n}\n",
        "groups.hcl": "group \"both\" {\n  kinds = [\"s3\", \"sqs\"]\n}\n", "flows/a.hcl": text,
      ])
    ])
    #expect(problems.isEmpty)
    #expect(catalog.contract(from: "s3", to: "s3")?.defaultVerb == "read")
    #expect(catalog.contract(from: "sqs", to: "s3")?.defaultVerb == "write")
    #expect(catalog.contract(from: "sqs", to: "sqs") == nil)
  }
}
