import HCL

/// The patterns of `fileset`: `*`, `**`, `?`, `[a-z]`, `{a,b}`; matched in linear time.
struct GlobPattern {
  private let pattern: Pattern

  init(_ glob: String) throws(FunctionFailure) {
    do throws(PatternError) {
      pattern = try Pattern("\\A(?s:\(Self.translated(Array(glob.unicodeScalars))))\\z")
    } catch { throw FunctionFailure("invalid pattern: \(error.message)", argument: 1) }
  }

  func matches(_ path: String) -> Bool { pattern.matches(path) }

  private static func translated(_ glob: [Unicode.Scalar]) -> String {
    var result = ""
    var index = 0
    var braces = 0
    while index < glob.count {
      let scalar = glob[index]
      let next = index + 1 < glob.count ? glob[index + 1] : nil
      switch scalar {
      case "*" where next == "*":
        let hasSlash = index + 2 < glob.count && glob[index + 2] == "/"
        result += hasSlash ? "(?:.*/)?" : ".*"
        index += hasSlash ? 2 : 1
      case "*": result += "[^/]*"
      case "?": result += "[^/]"
      case "[":
        result += next == "!" ? "[^" : "["
        if next == "!" { index += 1 }
      case "]": result += "]"
      case "{":
        braces += 1
        result += "(?:"
      case "}" where braces > 0:
        braces -= 1
        result += ")"
      case "," where braces > 0: result += "|"
      case "\\":
        result += "\\\\"
      case ".", "+", "(", ")", "|", "^", "$", "}": result += "\\\(scalar)"
      default: result.unicodeScalars.append(scalar)
      }
      index += 1
    }
    return result
  }
}
