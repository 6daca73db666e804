import HCL

/// What a module's `source` names, as far as the registry and its repositories are called alike: of
/// `terraform-acme-modules/vpc/acme//modules/x` and of
/// `git::https://github.com/terraform-acme-modules/terraform-acme-vpc.git//modules/x?ref=v1.2.0`.
struct ModuleSource: Hashable {
  /// `terraform-acme-modules/vpc/acme`
  var name: String
  /// `modules/x`; empty for the module itself.
  var submodule: String
  /// What the source itself pins, without `v`.
  var version: String?

  /// nil for local folders and for what is neither of a registry nor of a repository.
  init?(_ text: String) {
    var rest = text.utf8[...]
    var query: Substring.UTF8View?
    if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
      query = rest[rest.index(after: mark)...]
      rest = rest[..<mark]
    }
    for scheme in ["git::", "tfr://", "ssh://", "https://", "http://", "git@"]
    where rest.starts(with: scheme.utf8) {
      rest = rest.dropFirst(scheme.utf8.count)
    }
    if let at = rest.firstIndex(of: UInt8(ascii: "@")) { rest = rest[rest.index(after: at)...] }
    let (path, submodule) = Self.atDoubleSlash(rest)
    let parts = path.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }
      .map { String(decoding: $0, as: UTF8.self) }
    guard let name = Self.name(parts) else { return nil }
    self.name = name
    self.submodule = submodule
    version = query.flatMap(Self.version)
  }

  /// `host/namespace/name/provider`, the host left out; or `host/namespace/terraform-provider-name`.
  private static func name(_ parts: [String]) -> String? {
    let parts =
      parts.first.map { $0.utf8.contains(UInt8(ascii: ".")) && $0 != "." && $0 != ".." } == true
      ? Array(parts.dropFirst()) : parts
    guard let first = parts.first, first.utf8.first != UInt8(ascii: ".") else { return nil }
    if parts.count == 3 { return parts.joined(separator: "/") }
    guard parts.count == 2 else { return nil }
    var repository = parts[1].utf8[...]
    if parts[1].utf8.ends(with: ".git") { repository = repository.dropLast(4) }
    let words = repository.split(separator: UInt8(ascii: "-"), maxSplits: 2)
    guard words.count == 3, words[0].elementsEqual("terraform".utf8) else { return nil }
    let provider = String(decoding: words[1], as: UTF8.self)
    return "\(first)/\(String(decoding: words[2], as: UTF8.self))/\(provider)"
  }

  private static func atDoubleSlash(_ text: Substring.UTF8View) -> (Substring.UTF8View, String) {
    var index = text.startIndex
    // A leading `//` belongs to no path.
    while index < text.endIndex, text[index] == UInt8(ascii: "/") {
      index = text.index(after: index)
    }
    let body = text[index...]
    var previous: UInt8 = 0
    for position in body.indices {
      if body[position] == UInt8(ascii: "/"), previous == UInt8(ascii: "/") {
        let start = body.index(before: position)
        return (
          body[..<start], String(decoding: body[body.index(after: position)...], as: UTF8.self)
        )
      }
      previous = body[position]
    }
    return (body, "")
  }

  private static func version(_ query: Substring.UTF8View) -> String? {
    for pair in query.split(separator: UInt8(ascii: "&")) {
      for key in ["ref=", "version="] where pair.starts(with: key.utf8) {
        var value = pair.dropFirst(key.utf8.count)
        if value.first == UInt8(ascii: "v") { value = value.dropFirst() }
        return String(decoding: value, as: UTF8.self)
      }
    }
    return nil
  }
}

/// What a version constraint admits, as one range of versions.
struct VersionRange {
  /// Inclusive.
  private(set) var lowest: [Int] = [0]
  /// Exclusive; nil for no bound.
  private(set) var end: [Int]?
  /// False when a part of the constraint is no version (a branch, a commit).
  private(set) var isUnderstood = true

  init(_ constraint: String) {
    for part in constraint.utf8.split(separator: UInt8(ascii: ",")) {
      let text = part.filter { $0 != UInt8(ascii: " ") }
      let digits = text.drop { "=<>!~v".utf8.contains($0) }
      let sign = String(decoding: text.prefix { "=<>!~".utf8.contains($0) }, as: UTF8.self)
      let numbers = digits.prefix { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "+") }
        .split(separator: UInt8(ascii: ".")).map { Int(String(decoding: $0, as: UTF8.self)) }
      let version = numbers.compactMap { $0 }
      guard !version.isEmpty, version.count == numbers.count else {
        isUnderstood = false
        continue
      }
      narrow(sign, version)
    }
  }

  private mutating func narrow(_ sign: String, _ version: [Int]) {
    switch sign {
    case "!=": break
    case ">=": raise(to: version)
    case ">": raise(to: Self.after(version))
    case "<": lower(to: version)
    case "<=": lower(to: Self.after(version))
    case "~>":
      raise(to: version)
      lower(to: Self.after(version.count > 1 ? Array(version.dropLast()) : version))
    default:
      raise(to: version)
      lower(
        to: Self.after(
          version.count < 3 ? version + Array(repeating: 0, count: 3 - version.count) : version))
    }
  }

  private mutating func raise(to version: [Int]) {
    if Self.precedes(lowest, version) { lowest = version }
  }

  private mutating func lower(to version: [Int]) {
    if end.map({ Self.precedes(version, $0) }) ?? true { end = version }
  }

  private static func after(_ version: [Int]) -> [Int] {
    version.dropLast() + [(version.last ?? 0) &+ 1]
  }

  private static func precedes(_ a: [Int], _ b: [Int]) -> Bool {
    for index in 0..<max(a.count, b.count) {
      let (x, y) = (index < a.count ? a[index] : 0, index < b.count ? b[index] : 0)
      if x != y { return x < y }
    }
    return false
  }

  func overlaps(_ other: VersionRange) -> Bool {
    let isBelow = end.map { !Self.precedes(other.lowest, $0) } ?? false
    let isAbove = other.end.map { !Self.precedes(lowest, $0) } ?? false
    return !isBelow && !isAbove
  }
}
