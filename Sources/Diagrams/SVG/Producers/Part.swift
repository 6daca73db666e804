/// What the program that wrote an SVG says of an element: not how it looks, but what it stands for.
struct Part {
  enum Role {
    case node
    case frame
    case edge
    /// Of a model whose program does not say which: what is drawn in it decides.
    case cell
    /// Only the label of an edge.
    case label
  }

  var role: Role
  /// What edges call it.
  var name: String
  /// Further names by which edges call it.
  var aliases: [String] = []
  /// Of an edge.
  var ends: Ends?
  /// The name of the part that contains it, when the program says so.
  var parent: String?
  /// The label, when it is written as data.
  var label: String?
  /// What kind of thing the program says it is.
  var title: String?
  var properties: [Property] = []

  enum Ends {
    case pair(String, String)
    /// Two names with one of these between them, which may be part of a name as well.
    case joined(String, by: [String])
  }
}

/// The shapes that edges may name.
struct PartNames {
  private var ids: [ByteKey: String] = [:]

  /// The first of two things with the same name keeps it.
  mutating func add(_ name: String, id: String) {
    if ids[ByteKey(name)] == nil { ids[ByteKey(name)] = id }
  }

  func id(of name: String) -> String? { ids[ByteKey(name)] }

  /// The ids of both ends; nil for an end that is not among the shapes.
  func resolve(_ ends: Part.Ends) -> (source: String?, target: String?) {
    switch ends {
    case .pair(let source, let target): return (lookUp(source[...]), lookUp(target[...]))
    case .joined(let text, let separators):
      var best: (source: String?, target: String?) = (nil, nil)
      for (left, right) in splits(text, by: separators) {
        let found = (lookUp(left), lookUp(right))
        if found.0 != nil, found.1 != nil { return found }
        if best.source == nil, best.target == nil { best = found }
      }
      return best
    }
  }

  /// A name, else what stands before a port (`node:port:n`).
  private func lookUp(_ name: Substring) -> String? {
    if let id = ids[ByteKey(String(name))] { return id }
    var rest = name
    for _ in 0..<2 {
      guard let colon = rest.utf8.lastIndex(of: UInt8(ascii: ":")) else { return nil }
      rest = rest[..<colon]
      if let id = ids[ByteKey(String(rest))] { return id }
    }
    return nil
  }

  private func splits(_ text: String, by separators: [String]) -> [(Substring, Substring)] {
    let bytes = Array(text.utf8)
    var result: [(Substring, Substring)] = []
    for separator in separators {
      var start = 0
      while let place = find(separator, in: bytes, from: start), result.count < 64 {
        start = place + 1
        let left = text.utf8.index(text.startIndex, offsetBy: place)
        let right = text.utf8.index(left, offsetBy: separator.utf8.count)
        result.append((text[..<left], text[right...]))
      }
    }
    return result
  }
}
