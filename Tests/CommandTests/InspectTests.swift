import Foundation
import Testing

@Suite struct Inspecting {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Self.loose, to: "in.drawio")
  }

  /// A function by its label alone, and an arrow that says nothing.
  private static let loose = """
    <mxfile><diagram id="p" name="Main"><mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
    <mxCell id="fn" value="AWS Lambda" vertex="1" parent="1"><mxGeometry width="80" height="40" as="geometry"/></mxCell>
    <object label="Files" zt-kind="s3" id="files"><mxCell vertex="1" parent="1"><mxGeometry x="300" width="60" height="60" as="geometry"/></mxCell></object>
    <mxCell id="a" edge="1" parent="1" source="fn" target="files"><mxGeometry relative="1" as="geometry"/></mxCell>
    </root></mxGraphModel></diagram></mxfile>
    """

  @Test func annotatesACopyInWhichNothingIsAssumed() throws {
    let run = try workspace.run("inspect", "in.drawio", "--annotate", "out.drawio")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("zt-kind=lambda"))
    let copy = try workspace.text("out.drawio")
    #expect(
      copy.contains(
        #"<object label="AWS Lambda" id="fn" zt-kind="lambda"><mxCell vertex="1" parent="1">"#))
    #expect(copy.contains(#"<object label="" id="a" zt-access="both"><mxCell edge="1" parent="1""#))
    let again = try workspace.run("inspect", "out.drawio", "--annotate", "twice.drawio")
    #expect(!again.output.contains("Assumptions"))
    #expect(try workspace.text("twice.drawio") == copy)
  }

  @Test func aPictureGivesADrawing() throws {
    let content = Self.loose.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing("\"", with: "&quot;")
    try workspace.write(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" content=\"\(content)\"><g/></svg>", to: "in.svg")
    let run = try workspace.run("inspect", "in.svg", "--annotate", "out.drawio")
    #expect(run.status == 0)
    #expect(run.errors.contains("note[annotate/model-only]"))
    #expect(try workspace.text("out.drawio").utf8.starts(with: "<mxfile>".utf8))
    try workspace.write(
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect data-zt-kind=\"s3\" width=\"9\" height=\"9\"/></svg>",
      to: "plain.svg")
    let plain = try workspace.run("inspect", "plain.svg", "--annotate", "no.drawio")
    #expect(plain.status == 2)
    #expect(plain.errors.contains("error[annotate/no-model]"))
    #expect(!workspace.exists("no.drawio"))
  }

  @Test func theDiagramItselfIsNotOverwritten() throws {
    for option in ["--annotate", "--svg"] {
      let run = try workspace.run("inspect", "in.drawio", option, "./in.drawio")
      #expect(run.status == 2)
      #expect(run.errors.contains("it writes a copy"))
    }
    #expect(try workspace.text("in.drawio") == Self.loose)
  }

  @Test func drawsWhatWasUnderstood() throws {
    let run = try workspace.run("inspect", "in.drawio", "--svg", "out.svg", "--quiet")
    #expect(run.status == 0)
    let svg = try workspace.text("out.svg")
    #expect(svg.contains(">lambda ?</text>"))
    #expect(svg.contains(">s3</text>"))
    #expect(svg.contains(">both</text>"))
  }

  @Test func sinceShowsWhatDiffers() throws {
    let same = try workspace.run("inspect", "in.drawio", "--since", "in.drawio", "--fail-on-change")
    #expect(same.status == 0)
    #expect(same.output.contains("The same components and arrows."))
    try workspace.write(
      Self.loose.replacing("value=\"AWS Lambda\"", with: "value=\"Resizer Lambda\""),
      to: "new.drawio")
    let run = try workspace.run("inspect", "new.drawio", "--since", "in.drawio")
    #expect(run.status == 0)
    #expect(run.output.contains("Components: 0 added, 0 removed, 1 changed"))
    #expect(
      try workspace.run("inspect", "new.drawio", "--since", "in.drawio", "--fail-on-change")
        .status == 1)
    let json = try workspace.run(
      "inspect", "new.drawio", "--since", "in.drawio", "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect(object?["since"] as? String == "in.drawio")
    #expect(try workspace.run("inspect", "in.drawio", "--fail-on-change").status == 2)
  }
}
