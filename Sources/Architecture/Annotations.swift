internal import Catalog
internal import Diagnostics
internal import Diagrams

/// The `zt-…` properties of a shape or an arrow, checked.
struct Annotations {
  var kind: Property?
  var name: String?
  var address: String?
  var exposure: Exposure?
  var dataClass: DataClass?
  var environments: [String]?
  var access: Property?
  var port: Property?
  /// The arrow that a text is the label of.
  var labelled: String?
  var isIgnored = false
  /// Names without `zt-set-`.
  var settings: [Property] = []
  /// Names without `zt-exception-`.
  var exceptions: [Property] = []
}

struct AnnotationReader {
  let configuration: ProjectConfiguration
  var diagnostics: [Diagnostic] = []

  private static let names = [
    "zt-kind", "zt-name", "zt-address", "zt-exposure", "zt-data", "zt-environments", "zt-access",
    "zt-port", "zt-ignore", "zt-from", "zt-to", "zt-label-of",
  ]
  private static let setting = "zt-set-"
  private static let exception = "zt-exception-"

  mutating func read(_ properties: [Property], at place: DiagramPlace) -> Annotations {
    var result = Annotations()
    for property in properties {
      guard lowercased(property.name).utf8.starts(with: "zt-".utf8) else { continue }
      read(property, into: &result, at: place)
    }
    return result
  }

  private mutating func read(
    _ property: Property, into result: inout Annotations, at place: DiagramPlace
  ) {
    let name = lowercased(property.name)
    let value = trimmed(property.value)
    switch name {
    case "zt-kind": result.kind = renamed(property, value: value)
    case "zt-name": result.name = value.isEmpty ? nil : value
    case "zt-address": result.address = value.isEmpty ? nil : value
    case "zt-exposure":
      result.exposure = checked(property, ["public", "internal", "private"], place)
        .flatMap(Exposure.init)
    case "zt-data":
      let classes = ["public", "internal", "confidential", "restricted"]
      result.dataClass = checked(property, classes, place).flatMap(DataClass.init)
    case "zt-environments": result.environments = environments(property, place)
    case "zt-access": result.access = renamed(property, value: value)
    case "zt-port": result.port = renamed(property, value: value)
    case "zt-ignore": result.isIgnored = !["false", "no", "0"].contains(lowercased(value))
    case "zt-from", "zt-to": break
    case "zt-label-of": result.labelled = value.isEmpty ? nil : value
    default:
      if let rest = rest(of: property.name, after: Self.setting) {
        result.settings.append(Property(name: rest, value: property.value, place: property.place))
      } else if let rest = rest(of: property.name, after: Self.exception) {
        result.exceptions.append(
          Property(name: rest, value: property.value, place: property.place))
      } else {
        let close = suggestion(for: name, among: Self.names + [Self.setting, Self.exception])
        warn(
          "unknown-annotation", "annotation `\(property.name)` is not known", property, place,
          help: close.map { "Did you mean `\($0)`?" }
            ?? "Known are "
            + (Self.names.prefix(9) + ["zt-set-NAME", "zt-exception-CONTROL"])
            .map { "`\($0)`" }.joined(separator: ", ") + ".")
      }
    }
  }

  private mutating func checked(
    _ property: Property, _ allowed: [String], _ place: DiagramPlace
  ) -> String? {
    let value = lowercased(trimmed(property.value))
    if allowed.contains(value) { return value }
    let close = suggestion(for: value, among: allowed)
    warn(
      "wrong-annotation", "`\(property.name)` cannot be `\(property.value)`", property, place,
      help: close.map { "Did you mean `\($0)`?" }
        ?? "Write \(allowed.map { "`\($0)`" }.joined(separator: ", ")).")
    return nil
  }

  private mutating func environments(_ property: Property, _ place: DiagramPlace) -> [String]? {
    let known = configuration.environments.map(\.name)
    var result: [String] = []
    for piece in property.value.utf8.split(whereSeparator: { $0 == 0x2C || $0 <= 0x20 }) {
      let name = String(decoding: piece, as: UTF8.self)
      if !known.isEmpty, !known.contains(name) {
        warn(
          "unknown-environment", "`\(name)` is no environment", property, place,
          help: suggestion(for: name, among: known).map { "Did you mean `\($0)`?" }
            ?? "There are \(known.map { "`\($0)`" }.joined(separator: ", ")).")
      }
      if !result.contains(name) { result.append(name) }
    }
    return result.isEmpty ? nil : result
  }

  private mutating func warn(
    _ problem: String, _ summary: String, _ property: Property, _ place: DiagramPlace,
    help: String
  ) {
    diagnostics.append(
      Diagnostic(
        .warning, "architecture/\(problem)", summary, at: property.place, diagram: place,
        help: help))
  }

  private func rest(of name: String, after prefix: String) -> String? {
    guard lowercased(name).utf8.starts(with: prefix.utf8) else { return nil }
    let rest = name.utf8.dropFirst(prefix.utf8.count)
    return rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self)
  }

  private func renamed(_ property: Property, value: String) -> Property? {
    value.isEmpty ? nil : Property(name: property.name, value: value, place: property.place)
  }
}

/// Without white space at both ends.
func trimmed(_ text: String) -> String {
  let bytes = Array(text.utf8)
  guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
    let last = bytes.lastIndex(where: { $0 > 0x20 })
  else { return "" }
  return String(decoding: bytes[first...last], as: UTF8.self)
}
