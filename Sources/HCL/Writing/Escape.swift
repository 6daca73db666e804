/// Text as it stands between the quotes of an HCL string, so that it is read back as the same scalars.
///
/// `next` is the first byte of what follows the literal in the template (`$` or `%` of a sequence). In labels
/// combining marks stay as they are everywhere, because `terraform fmt` writes them so.
func escaped(_ text: String, before next: UInt8? = nil, isLabel: Bool = false) -> String {
  var result = String.UnicodeScalarView()
  var previous: Unicode.Scalar?
  var scalars = text.unicodeScalars.makeIterator()
  var current = scalars.next()
  while let scalar = current {
    let following = scalars.next()
    switch scalar {
    case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
    case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
    case "\n": result.append(contentsOf: "\\n".unicodeScalars)
    case "\r": result.append(contentsOf: "\\r".unicodeScalars)
    case "\t": result.append(contentsOf: "\\t".unicodeScalars)
    case "$", "%":
      if following == nil, let next, next == UInt8(ascii: scalar) {
        result.append(contentsOf: numeric(scalar).unicodeScalars)
      } else {
        result.append(scalar)
        if following == "{" { result.append(scalar) }
      }
    default:
      if isShown(scalar, after: previous) || (isLabel && scalar.isMark) {
        result.append(scalar)
      } else {
        result.append(contentsOf: numeric(scalar).unicodeScalars)
      }
    }
    previous = scalar
    current = following
  }
  return String(result)
}

/// `\u00e9`, or `\U0001f600` above the basic plane.
private func numeric(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16)
  let width = scalar.value > 0xFFFF ? 8 : 4
  let zeros = String(repeating: "0", count: width - digits.utf8.count)
  return (width == 8 ? "\\U" : "\\u") + zeros + digits
}

/// A scalar that stands for itself; a combining mark only where it has something to combine with.
private func isShown(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
  if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
  guard scalar.isMark else { return scalar.isPrintable }
  guard let previous else { return false }
  return previous.isMark || previous.properties.isAlphabetic
}

extension Unicode.Scalar {
  var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}
