/// Go's `$1`, `${1}`, `$name`, `$$`; an unknown group is empty.
struct ReplacementTemplate {
  private enum Part {
    case text([UInt8])
    case group(Int?)
  }
  private var parts: [Part] = []

  init(_ source: String, _ pattern: Pattern) {
    let bytes = Array(source.utf8)
    var literal: [UInt8] = []
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "$"), index + 1 < bytes.count else {
        literal.append(bytes[index])
        index += 1
        continue
      }
      if bytes[index + 1] == UInt8(ascii: "$") {
        literal.append(UInt8(ascii: "$"))
        index += 2
        continue
      }
      let isBraced = bytes[index + 1] == UInt8(ascii: "{")
      let start = index + (isBraced ? 2 : 1)
      let name = bytes[min(start, bytes.count)...].prefix { ScalarSet.word.contains(UInt32($0)) }
      let isClosed =
        !isBraced || (name.endIndex < bytes.count && bytes[name.endIndex] == UInt8(ascii: "}"))
      guard !name.isEmpty, isClosed else {
        literal.append(bytes[index])
        index += 1
        continue
      }
      parts.append(.text(literal))
      literal = []
      parts.append(.group(Self.number(String(decoding: name, as: UTF8.self), pattern)))
      index = name.endIndex + (isBraced ? 1 : 0)
    }
    parts.append(.text(literal))
  }

  private static func number(_ name: String, _ pattern: Pattern) -> Int? {
    if let number = Int(name) { return number }
    return pattern.groupNames.firstIndex { $0?.utf8.elementsEqual(name.utf8) == true }.map {
      $0 + 1
    }
  }

  /// How many bytes a match becomes.
  func size(_ match: Pattern.Match) -> Int {
    parts.reduce(0) { sum, part in
      switch part {
      case .text(let text): sum + text.count
      case .group(0): sum + match.range.count
      case .group(let number?) where match.groups.indices.contains(number - 1):
        sum + (match.groups[number - 1]?.count ?? 0)
      case .group: sum
      }
    }
  }

  func append(to result: inout [UInt8], _ match: Pattern.Match, _ bytes: [UInt8]) {
    for part in parts {
      switch part {
      case .text(let text): result += text
      case .group(0): result += bytes[match.range]
      case .group(let number?) where match.groups.indices.contains(number - 1):
        if let range = match.groups[number - 1] { result += bytes[range] }
      case .group: break
      }
    }
  }
}
