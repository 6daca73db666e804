package import Diagnostics

/// An element with everything below it: a value, in file order, with a place on every tag and attribute.
///
/// Names are as written (`xlink:href`); comments and instructions inside the root are kept in their place.
package struct XMLElement: Sendable {
  package var name: String
  package var attributes: [XMLAttribute]
  package var children: [XMLNode]
  /// The start tag.
  package var range: SourceRange

  package init(
    name: String, attributes: [XMLAttribute], children: [XMLNode] = [], range: SourceRange
  ) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.range = range
  }

  /// The name without its namespace prefix.
  package var localName: String {
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.utf8.index(after: colon)...])
  }

  package func isNamed(_ name: String) -> Bool { sameBytes(self.name, name) }

  package func attribute(_ name: String) -> XMLAttribute? {
    attributes.first { sameBytes($0.name, name) }
  }

  /// The value of an attribute; nil when it is absent.
  package subscript(name: String) -> String? { attribute(name)?.value }

  /// The child elements, in file order.
  package var elements: [XMLElement] {
    children.compactMap(\.element)
  }

  /// The text directly inside, joined.
  package var text: String {
    var joined = ""
    for case .text(let text) in children { joined += text }
    return joined
  }
}

package enum XMLNode: Sendable {
  case element(XMLElement)
  case text(String)
  case comment(String)
  /// A processing instruction inside the root.
  case instruction(target: String, text: String)

  package var element: XMLElement? { if case .element(let element) = self { element } else { nil } }
}

package struct XMLAttribute: Sendable {
  package var name: String
  package var value: String
  /// From the name to the closing quote.
  package var range: SourceRange

  package init(name: String, value: String, range: SourceRange) {
    self.name = name
    self.value = value
    self.range = range
  }
}

/// What one document may cost; checked on the bytes before the parser sees them.
package struct XMLLimits: Sendable {
  package var depth: Int
  package var attributesPerElement: Int
  package var elements: Int

  package init(depth: Int = 200, attributesPerElement: Int = 1_000, elements: Int = 2_000_000) {
    self.depth = depth
    self.attributesPerElement = attributesPerElement
    self.elements = elements
  }
}
