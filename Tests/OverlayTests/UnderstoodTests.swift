import Architecture
import Catalog
import Diagnostics
import Diagrams
import Foundation
import Overlay
import Testing

private let packageRoot = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
private let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

/// Files below a folder, for tests alone.
private struct FolderSource: FileSource {
  let root: URL

  func read(_ path: String) -> [UInt8]? {
    (try? Data(contentsOf: root.appending(path: path))).map(Array.init)
  }

  func list(_ path: String) -> [FileEntry]? {
    let folder = root.appending(path: path)
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      return nil
    }
    return names.sorted().map { name in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(
        atPath: folder.appending(path: name).path, isDirectory: &isFolder)
      return FileEntry(name: name, kind: isFolder.boolValue ? .folder : .file)
    }
  }
}

private let catalog = loadCatalog([FolderSource(root: packageRoot.appending(path: "Templates"))]).0

private func drawn(_ text: String) throws -> String {
  let diagram = try #require(readDiagram(name: "in.drawio", bytes: Array(text.utf8)).diagram)
  let page = try #require(diagram.pages.first)
  let (graph, _) = interpret(diagram, page: page, catalog: catalog, configuration: .standard)
  let model = OverlayModel(
    understood: graph, kindsWithTemplate: Set(catalog.kinds.filter(\.hasModule).map(\.id)),
    file: "in.drawio")
  return String(decoding: drawOverlay(diagram, page: page, model: model), as: UTF8.self)
}

private func page(_ cells: String) -> String {
  "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>\(cells)</root></mxGraphModel>"
}

private func cell(
  _ id: String, _ label: String, _ style: String, x: Int = 100, y: Int = 100, w: Int = 60,
  h: Int = 60
) -> String {
  "<mxCell id=\"\(id)\" value=\"\(label)\" style=\"\(style)\" vertex=\"1\" parent=\"1\">"
    + "<mxGeometry x=\"\(x)\" y=\"\(y)\" width=\"\(w)\" height=\"\(h)\" as=\"geometry\"/></mxCell>"
}

/// `UPDATE_GOLDEN=1` rewrites the pictures.
@Test(arguments: ["understood", "shapes"]) func isDrawnAsRecorded(_ name: String) throws {
  let input = golden.appending(path: "\(name).drawio")
  let found = try drawn(String(decoding: try Data(contentsOf: input), as: UTF8.self))
  let expected = golden.appending(path: "\(name).svg")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
    try Data(found.utf8).write(to: expected)
  }
  #expect(found == String(decoding: try Data(contentsOf: expected), as: UTF8.self))
}

@Suite struct UnderstoodPictures {
  private static let icon = "shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4."

  @Test func everyVerdictHasItsSample() throws {
    let text = try drawn(
      page(
        cell("f", "Api", Self.icon + "fargate") + cell("b", "Files", Self.icon + "s3", x: 400)
          + cell("x", "Strange", "shape=mxgraph.aws4.nonsense;", x: 700)
          + cell("n", "A note that explains what the arrows of this picture mean", "text", x: 900)
          + "<mxCell id=\"a\" edge=\"1\" parent=\"1\" source=\"f\" target=\"b\"/>"
          + "<mxCell id=\"r\" value=\"returns data\" edge=\"1\" parent=\"1\" source=\"b\" target=\"f\"/>"
          + "<mxCell id=\"u\" edge=\"1\" parent=\"1\" source=\"f\" target=\"x\"/>"))
    for part in [
      ">fargate</text>", ">s3</text>", ">both</text>", ">? not understood</text>",
      ">decoration: means nothing</text>", ">an answer: grants nothing</text>",
      ">dashed: ends or verb are inferred</text>", ">an arrow that was not understood</text>",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func aLabelLeftOfItsShapeIsOnThePaper() throws {
    let label = String(repeating: "WWWW ", count: 12)
    let text = try drawn(
      page(cell("f", label, Self.icon + "s3;labelPosition=left;align=right;", x: 0, y: 0)))
    let left = text.split(separator: "viewBox=\"").last?.prefix { $0 != " " }
    #expect(try #require(left.flatMap { Double($0) }) < -450)
  }

  @Test func gradientsAreOurOwn() throws {
    let text = try drawn(
      page(
        cell("f", "Api", Self.icon + "s3;fillColor=#112233;gradientColor=#445566;")
          + cell("g", "x", "gradientColor=url(#x);fillColor=#112233;", x: 300)))
    #expect(text.contains("fill=\"url(#zeroplan-gradient-1)\""))
    #expect(text.contains("stop-color=\"#445566\""))
    #expect(!text.contains("url(#x)"))
  }
}
