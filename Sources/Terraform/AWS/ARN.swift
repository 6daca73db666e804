/// An ARN or a pattern of some, in its six fields: a `*` in one field never reaches into the next.
struct ARN: Hashable {
  /// `arn`, partition, service, region, account.
  let head: [String]
  let resource: String

  init(_ text: String) {
    let fields = text.utf8.split(
      separator: UInt8(ascii: ":"), maxSplits: 5, omittingEmptySubsequences: false
    ).map { String(decoding: $0, as: UTF8.self) }
    if fields.count == 6 {
      head = Array(fields[..<5])
      resource = fields[5]
    } else {
      // `arn:aws:s3*` and the like: what is left out may be anything.
      head = fields + Array(repeating: "*", count: 5 - fields.count)
      resource = fields.last == "*" ? "*" : "\u{0}"
    }
  }

  /// Whether a pattern means this resource, or what lies in it: objects of a bucket, indexes of a table.
  func isMeant(by pattern: ARN) -> Bool {
    guard zip(head, pattern.head).allSatisfy(PolicyPattern.intersect) else { return false }
    return [resource, resource + "/*", resource + ":*"].contains {
      PolicyPattern.intersect($0, pattern.resource)
    }
  }

  /// Whether this is the ARN of what has a name: `role/NAME`, `function:NAME`, `NAME`.
  func isNamed(_ name: String) -> Bool {
    let last = resource.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }.last
    return last?.elementsEqual(name.utf8) ?? false
  }

  /// Whether a pattern that means this resource can mean no other one.
  func isAllThat(_ pattern: ARN) -> Bool {
    [resource, resource + "/*", resource + ":*"].contains {
      PolicyPattern.matches($0, pattern.resource)
    }
  }
}
