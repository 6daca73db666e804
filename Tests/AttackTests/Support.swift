import Architecture
import Catalog
import Comparison
import Diagnostics
import Diagrams
import Foundation
import Terraform

private let packageRoot = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// The templates of the repository, read once.
let templates: MemoryFileSource = {
  let root = packageRoot.appending(path: "Templates")
  let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
  var files: [String: [UInt8]] = [:]
  for name in names where name.utf8.reversed().starts(with: ".hcl".utf8.reversed()) {
    files[name] = (try? Data(contentsOf: root.appending(path: name))).map { Array($0) }
  }
  return MemoryFileSource(files)
}()

let catalog = loadCatalog([templates]).0
let controls = loadControls([templates]).0
let knowledge = loadAccessKnowledge(templates).0
let auxiliaries = loadAuxiliaries([templates]).0

/// A function that reads a bucket: all that is drawn.
let picture = """
  <mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
  <mxCell id="a" value="orders" style="shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.lambda;" vertex="1" parent="1">
  <mxGeometry x="0" y="0" width="60" height="60" as="geometry"/></mxCell>
  <mxCell id="b" value="files" style="shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.s3;" vertex="1" parent="1">
  <mxGeometry x="300" y="0" width="60" height="60" as="geometry"/></mxCell>
  <mxCell id="e" value="read" edge="1" parent="1" source="a" target="b"><mxGeometry relative="1" as="geometry"/></mxCell>
  </root></mxGraphModel>
  """

/// What was drawn, coded as drawn.
let honest = """
  resource "aws_s3_bucket" "files" { bucket = "files" }
  resource "aws_iam_role" "orders" {
    assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
  }
  resource "aws_iam_role_policy" "orders" {
    role   = aws_iam_role.orders.id
    policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject", "s3:ListBucket"], Resource = [aws_s3_bucket.files.arn, "${aws_s3_bucket.files.arn}/*"] }] })
  }
  resource "aws_lambda_function" "orders" {
    function_name = "orders"
    role          = aws_iam_role.orders.arn
  }

  """

func check(_ files: [String: String], drawn: String = picture) -> CheckResult {
  guard let diagram = readDiagram(name: "p.drawio", bytes: Array(drawn.utf8)).diagram,
    let page = diagram.pages.first
  else { return CheckResult() }
  let graph = interpret(diagram, page: page, catalog: catalog, configuration: .standard).0
  var options = InventoryOptions()
  options.accountID = "111122223333"
  options.region = "eu-west-1"
  let inventory = loadInventory(MemoryFileSource(texts: files), root: "", options: options).0
  let estate = Estate(
    environment: "prod", root: "", inventory: inventory, governedRegions: ["eu-west-1"],
    accountID: "111122223333")
  let (implied, _) = loadImpliedAccess([templates])
  return compare(
    ComparisonInput(
      graph: graph, catalog: catalog, controls: controls, views: knowledge.views,
      knowledge: knowledge, auxiliaries: auxiliaries, implied: implied,
      configuration: .standard,
      today: "2027-01-01"),
    estates: [estate])
}

private func keys(_ result: CheckResult) -> [String] {
  result.gaps.map {
    "\($0.kind.rawValue) \($0.control ?? "") \($0.resource?.address ?? "") \($0.message)"
  }
}

private let known = Set(keys(check(["main.tf": honest])))

/// What is wrong with the code beyond what is wrong with the honest one: kind, control and address.
func gaps(_ files: [String: String]) -> [String] {
  keys(check(files)).filter { !known.contains($0) }
}

func gaps(_ addition: String) -> [String] { gaps(["main.tf": honest + addition]) }
