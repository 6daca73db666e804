import HCL

/// The `configuration` of a plan: what expressions refer to, module by module.
struct PlanConfiguration {
  private let root: Value
  /// What every address begins with.
  private let prefix: String

  init(_ plan: Value, prefix: String) {
    self.prefix = prefix
    root = plan.entry("configuration")?.entry("root_module") ?? .null(.dynamic)
  }

  /// The module at a path of call names; nil when there is none.
  private func module(_ path: [PlanAddress.Step]) -> Value? {
    var module: Value? = root
    for step in path { module = module?.entry("module_calls")?.entry(step.name)?.entry("module") }
    return module
  }

  private func call(_ path: [PlanAddress.Step]) -> Value? {
    guard let last = path.last else { return nil }
    return module(path.dropLast())?.entry("module_calls")?.entry(last.name)
  }

  /// The expressions of a resource's block, by argument.
  func expressions(_ path: [PlanAddress.Step], _ localAddress: String) -> Value? {
    module(path)?.entry("resources")?.elements?.first {
      $0.entry("address")?.stringValue == localAddress
    }?.entry("expressions")
  }

  /// The resource attributes that an expression refers to, through variables and outputs of modules.
  func references(of expression: Value?, in path: [PlanAddress.Step], depth: Int = 0) -> [Reference]
  {
    guard depth < 32, let texts = expression?.entry("references")?.elements else { return [] }
    var result: [Reference] = []
    var last = ""
    for text in texts.compactMap(\.stringValue) {
      // After `a.b.c` Terraform lists `a.b` and `a` too.
      defer { last = text }
      if last.utf8.starts(with: text.utf8) { continue }
      for reference in resolve(text, in: path, depth: depth) where !result.contains(reference) {
        result.append(reference)
      }
    }
    return result
  }

  private func resolve(_ text: String, in path: [PlanAddress.Step], depth: Int) -> [Reference] {
    let steps = PlanAddress.steps(of: text)
    guard steps.count > 1 else { return [] }
    switch steps[0].name {
    case "var":
      return references(
        of: call(path)?.entry("expressions")?.entry(steps[1].name), in: path.dropLast(),
        depth: depth + 1)
    case "module":
      guard steps.count > 2 else { return [] }
      let inner = path + [steps[1]]
      let output = module(inner)?.entry("outputs")?.entry(steps[2].name)?.entry("expression")
      return references(of: output, in: inner, depth: depth + 1)
    case "local", "each", "count", "path", "terraform", "self": return []
    default:
      let isData = steps[0].name == "data"
      let count = isData ? 3 : 2
      guard steps.count >= count else { return [] }
      let address =
        prefix + PlanAddress.prefix(path) + steps[..<count].map(\.text).joined(separator: ".")
      return [Reference(address: address, attribute: steps[count...].map(\.name))]
    }
  }
}

/// Addresses as a plan writes them.
enum PlanAddress {
  /// A name with its instance key.
  struct Step {
    var name: String
    /// `["a"]`, `[0]` or empty.
    var key: String
    var text: String { name + key }
  }

  /// `module.a["x.y"].aws_b.c` at its dots, those inside of keys left alone.
  static func steps(of text: String) -> [Step] {
    var steps: [Step] = []
    var name: [UInt8] = []
    var key: [UInt8] = []
    var isQuoted = false
    var isEscaped = false
    for byte in text.utf8 {
      if !key.isEmpty, key.last != UInt8(ascii: "]") || isQuoted {
        key.append(byte)
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = isQuoted
        } else if byte == UInt8(ascii: "\"") {
          isQuoted.toggle()
        }
      } else if byte == UInt8(ascii: "[") {
        key.append(byte)
      } else if byte == UInt8(ascii: ".") {
        steps.append(step(name, key))
        name = []
        key = []
      } else {
        name.append(byte)
      }
    }
    steps.append(step(name, key))
    return steps
  }

  private static func step(_ name: [UInt8], _ key: [UInt8]) -> Step {
    Step(name: String(decoding: name, as: UTF8.self), key: String(decoding: key, as: UTF8.self))
  }

  /// The calls of `module.a.module.b[0]`.
  static func modulePath(_ address: String) -> [Step] {
    let steps = steps(of: address)
    return stride(from: 1, to: steps.count, by: 2).map { steps[$0] }
  }

  static func prefix(_ path: [Step]) -> String { path.map { "module.\($0.text)." }.joined() }
}
