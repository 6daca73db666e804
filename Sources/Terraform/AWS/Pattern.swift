import HCL

/// Patterns of IAM: `*` any text, `?` any one character.
package enum PolicyPattern {
  /// Longer patterns and texts than IAM admits are not looked at; they do not match.
  private static let limit = 8192

  /// Whether an action such as `s3:GetObject` is one of those that a pattern such as `s3:Get*` names.
  package static func action(_ pattern: String, covers action: String) -> Bool {
    matches(pattern.asciiLowercase, action.asciiLowercase)
  }

  /// Whether a pattern matches a whole text.
  package static func matches(_ pattern: String, _ text: String) -> Bool {
    let pattern = Array(pattern.utf8)
    let text = Array(text.utf8)
    guard pattern.count <= limit, text.count <= limit else { return false }
    var (p, t) = (0, 0)
    var star: (pattern: Int, text: Int)?
    while t < text.count {
      if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
        star = (p, t)
        p += 1
      } else if p < pattern.count, pattern[p] == UInt8(ascii: "?") || pattern[p] == text[t] {
        p += 1
        t += 1
      } else if let last = star {
        star = (last.pattern, last.text + 1)
        p = last.pattern + 1
        t = last.text + 1
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == UInt8(ascii: "*") }
  }

  /// Whether some text is matched by both patterns.
  package static func intersect(_ a: String, _ b: String) -> Bool {
    let a = Array(a.utf8)
    let b = Array(b.utf8)
    guard a.count <= 1024, b.count <= 1024 else { return false }
    // row[j]: whether what is left of `a` and what is left of `b` from j have a text in common.
    var below = [Bool](repeating: false, count: b.count + 1)
    for j in stride(from: b.count, through: 0, by: -1) {
      below[j] = b[j...].allSatisfy { $0 == UInt8(ascii: "*") }
    }
    for i in stride(from: a.count - 1, through: 0, by: -1) {
      var row = [Bool](repeating: false, count: b.count + 1)
      for j in stride(from: b.count, through: 0, by: -1) {
        let isStar = a[i] == UInt8(ascii: "*")
        if j == b.count {
          row[j] = isStar && below[j]
        } else if isStar || b[j] == UInt8(ascii: "*") {
          row[j] = below[j] || row[j + 1]
        } else {
          let same = a[i] == b[j] || a[i] == UInt8(ascii: "?") || b[j] == UInt8(ascii: "?")
          row[j] = same && below[j + 1]
        }
      }
      below = row
    }
    return below[0]
  }
}
