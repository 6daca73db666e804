import Diagrams

/// An icon of a stencil library, told by how the style names it.
struct Icon {
  enum Form { case frame, square, glyph }
  var form: Form
  var token: String?

  /// nil when the style is not that of a stencil icon.
  init?(_ style: Style) {
    let shape = style["shape"] ?? ""
    if shape.utf8.starts(with: "mxgraph.basic".utf8)
      || shape.utf8.starts(with: "mxgraph.flowchart".utf8)
      || shape.utf8.starts(with: "stencil(".utf8)
    {
      return nil
    }
    if let token = style["resIcon"] ?? style["prIcon"] {
      form = .square
      self.token = token
    } else if let token = style["grIcon"] {
      form = .frame
      self.token = token
    } else if Self.lastPart(shape).utf8.starts(with: "group".utf8) {
      form = .frame
      token = nil
    } else if shape.utf8.starts(with: "mxgraph.".utf8) {
      form = .glyph
      token = shape
    } else {
      return nil
    }
  }

  var letters: String { Self.letters(words) }

  /// `application_load_balancer` → Application, Load, Balancer; `cloudFront` → Cloud, Front; `s3` → S3.
  var words: [String] { Self.words(Self.lastPart(token ?? "")) }

  /// People are drawn as people.
  var isPerson: Bool {
    Self.words(Self.lastPart(token ?? "")).contains { word in
      ["User", "Users", "Person", "Actor"].contains(word)
    }
  }

  private static func lastPart(_ token: String) -> String {
    token.utf8.split(separator: UInt8(ascii: ".")).last.map { String(decoding: $0, as: UTF8.self) }
      ?? ""
  }

  /// `img/lib/web_server.svg` → web_server.
  static func fileName(_ path: String) -> String {
    let last = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    return String(decoding: last.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)
  }

  static func letters(_ name: String) -> String { letters(words(name)) }

  private static func letters(_ words: [String]) -> String {
    if words.count >= 2 {
      return words.prefix(3).compactMap { $0.unicodeScalars.first.map { String($0).uppercased() } }
        .joined()
    }
    guard let word = words.first else { return "" }
    return String(String.UnicodeScalarView(word.unicodeScalars.prefix(3)))
  }

  private static func words(_ name: String) -> [String] {
    var words: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
    var wasSmall = false
    for scalar in name.unicodeScalars.prefix(200) {
      let isLetter = scalar.properties.isAlphabetic
      if !isLetter, !("0"..."9" ~= scalar) {
        words.append(String.UnicodeScalarView())
        wasSmall = false
        continue
      }
      if wasSmall, scalar.properties.isUppercase { words.append(String.UnicodeScalarView()) }
      words[words.count - 1].append(scalar)
      wasSmall = isLetter && scalar.properties.isLowercase
    }
    let known = words.filter { !$0.isEmpty }.map { String($0) }
    let telling = known.filter { !fillers.contains($0) }
    return (telling.isEmpty ? known : telling).map { word in
      word.utf8.count <= 3
        ? word.uppercased()
        : String(word.unicodeScalars.prefix(1)).uppercased()
          + String(String.UnicodeScalarView(word.unicodeScalars.dropFirst()))
    }
  }

  /// What names of stencils carry beside the name.
  private static let fillers: Set<String> = ["group", "alt", "icon", "instance2", "resource"]
}
