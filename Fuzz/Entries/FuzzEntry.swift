/// One way in for a stranger's bytes, with the properties that hold for any of them.
package struct FuzzEntry: Sendable {
  package let name: String
  /// Mutations of one seed in an ordinary test run: what takes longer gets fewer.
  package let rounds: Int
  /// Ends the process when a property does not hold.
  package let run: @Sendable ([UInt8]) -> Void

  package static let all: [FuzzEntry] = [
    FuzzEntry(name: "diagram", rounds: 60, run: fuzzDiagram),
    FuzzEntry(name: "container", rounds: 60, run: fuzzContainer),
    FuzzEntry(name: "page", rounds: 60, run: fuzzPage),
    FuzzEntry(name: "png", rounds: 60, run: fuzzPNG),
    FuzzEntry(name: "svg", rounds: 60, run: fuzzSVG),
    FuzzEntry(name: "text", rounds: 60, run: fuzzText),
    FuzzEntry(name: "label", rounds: 1, run: fuzzLabel),
    FuzzEntry(name: "drawing", rounds: 4, run: fuzzDrawing),
    FuzzEntry(name: "hcl", rounds: 200, run: fuzzHCL),
    FuzzEntry(name: "json", rounds: 200, run: fuzzJSON),
    FuzzEntry(name: "hcl-text", rounds: 200, run: fuzzHCLText),
    FuzzEntry(name: "template", rounds: 200, run: fuzzTemplate),
    FuzzEntry(name: "expression", rounds: 60, run: fuzzExpression),
    FuzzEntry(name: "pattern", rounds: 60, run: fuzzPattern),
    FuzzEntry(name: "code", rounds: 100, run: fuzzCode),
    FuzzEntry(name: "json-code", rounds: 60, run: fuzzJSONCode),
    FuzzEntry(name: "policy", rounds: 60, run: fuzzPolicy),
    FuzzEntry(name: "plan", rounds: 60, run: fuzzPlan),
    FuzzEntry(name: "configuration", rounds: 60, run: fuzzConfiguration),
    FuzzEntry(name: "lock", rounds: 60, run: fuzzLock),
  ]

  package static var allNames: [String] { all.map(\.name) }

  package static func named(_ name: String) -> FuzzEntry? { all.first { $0.name == name } }
}
