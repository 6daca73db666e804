internal import Catalog
internal import Diagrams

/// What `terraform graph` and InfraMap write into their boxes: `module.data.aws_s3_bucket.files["a"]`.
struct TerraformAddress {
  /// Nil for what is no resource: variables, outputs, locals, data sources, providers.
  var type: String?

  init?(_ text: String) {
    guard (3...500).contains(text.utf8.count), text.utf8.contains(UInt8(ascii: ".")),
      !text.utf8.contains(0x0A)
    else { return nil }
    // `(expand)`, `(close)` are steps of Terraform's walk.
    let bare = text.utf8.split(separator: 0x20, maxSplits: 1).first.map {
      String(decoding: Array($0), as: UTF8.self)
    }
    let isStep = text.utf8.last == UInt8(ascii: ")")
    var words = Self.parts(isStep ? bare ?? text : text)
    if same(words[0], "provider"), text.utf8.starts(with: "provider[".utf8) { return }
    guard words.count >= 2, words.allSatisfy({ isName($0) }) else { return nil }
    while words.count > 2, same(words[0], "module") { words.removeFirst(2) }
    guard let first = words.first, words.count == 2 || same(first, "data") else { return nil }
    if ["var", "local", "output", "data", "provider", "meta"].contains(first) { return }
    guard first.utf8.contains(UInt8(ascii: "_")), isIdentifier(first) else { return nil }
    type = first
  }

  /// Between dots, without what stands in brackets.
  private static func parts(_ text: String) -> [String] {
    var parts: [[UInt8]] = [[]]
    var depth = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ".") where depth == 0: parts.append([])
      default: if depth == 0 { parts[parts.count - 1].append(byte) }
      }
    }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }
}

private func isName(_ text: String) -> Bool {
  !text.isEmpty
    && text.utf8.allSatisfy {
      $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0)
        || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
    }
}

extension Interpreter {
  /// A box whose label is an address of Terraform is what its type says.
  mutating func recogniseByAddress(_ index: Int) {
    switch shapes[index].appearance {
    case .plain, .picture: break
    case .token, .text, .group: return
    }
    guard let address = TerraformAddress(labels[index]) else { return }
    guard let type = address.type else {
      fates[index] = .decoration("something of Terraform that is no resource", owner: nil)
      annotations[index].isIgnored = true
      return
    }
    let because = "address `\(labels[index])`"
    // A type may stand for an actor, but whoever wrote the address meant the resource.
    if let kind = vocabulary.types[type], let kind, catalog.role(of: kind) != .actor {
      var made = draft(kind: kind, because: because, confidence: .certain)
      made.type = type
      refine(&made, index)
      fates[index] = .component(made)
    } else if vocabulary.types[type] != nil || hasKnownProvider(type) {
      fates[index] = .component(plainResource(type, because))
    }
  }
}
