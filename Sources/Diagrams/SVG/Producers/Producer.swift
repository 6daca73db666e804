import XML

/// The program that wrote an SVG, told by what only it writes.
enum Producer {
  case d2
  case drawio
  case excalidraw
  case graphviz
  case inkscape
  case mermaid
  case plantUML
  case lucidchart
  case cloudcraft
  case other

  init(_ root: XMLElement) {
    if let told = Self.told(byRoot: root) {
      self = told
      return
    }
    // What tells a program stands near the beginning.
    var left = 2_000
    self = Self.told(byInside: root, left: &left) ?? .other
  }

  /// Everything that means something carries a mark of the program.
  var tellsEverything: Bool {
    switch self {
    case .d2, .graphviz, .mermaid, .plantUML: true
    case .drawio, .excalidraw, .inkscape, .lucidchart, .cloudcraft, .other: false
    }
  }

  private static func told(byRoot root: XMLElement) -> Producer? {
    if root["xmlns:lucid"] != nil { return .lucidchart }
    if root.says("id", "ccdiagram") { return .cloudcraft }
    if root["data-d2-version"] != nil { return .d2 }
    let role = root["aria-roledescription"]
    if role != nil || root.has(class: "flowchart") || root.begins("id", "mermaid-") {
      return .mermaid
    }
    if root["data-diagram-type"] != nil { return .plantUML }
    if root.says("contentStyleType", "text/css"), root.says("zoomAndPan", "magnify") {
      return .plantUML
    }
    if root.begins("viewBox", "-0.5 -0.5 ") { return .drawio }
    return nil
  }

  private static func told(byInside element: XMLElement, left: inout Int) -> Producer? {
    for child in element.children {
      left -= 1
      guard left > 0 else { return nil }
      switch child {
      case .comment(let text):
        if begins(trimmed(Array(text.utf8)), "payload-type:application/vnd.excalidraw") {
          return .excalidraw
        }
      case .element(let inner):
        if inner.has(class: "d2-svg") { return .d2 }
        if inner.has(class: "graph"), inner.title != nil { return .graphviz }
        if inner["data-cell-id"] != nil { return .drawio }
        if inner["inkscape:connection-start"] != nil || inner["inkscape:groupmode"] != nil {
          return .inkscape
        }
        if let found = told(byInside: inner, left: &left) { return found }
      case .text, .instruction: continue
      }
    }
    return nil
  }

  private static func begins(_ bytes: [UInt8], _ text: String) -> Bool {
    bytes.starts(with: text.utf8)
  }
}

extension XMLElement {
  /// True when `class` has the name.
  func has(class name: String) -> Bool {
    guard let classes = self["class"] else { return false }
    return classes.utf8.split { $0 <= 0x20 }.contains { $0.elementsEqual(name.utf8) }
  }

  func says(_ attribute: String, _ value: String) -> Bool {
    self[attribute]?.utf8.elementsEqual(value.utf8) ?? false
  }

  func begins(_ attribute: String, _ prefix: String) -> Bool {
    self[attribute]?.utf8.starts(with: prefix.utf8) ?? false
  }
}
