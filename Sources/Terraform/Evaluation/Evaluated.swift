import HCL

/// A value with the resource attributes that went into it, known or not.
struct Evaluated {
  var value: Value
  var references: [Reference]

  static func unknown(_ reason: String, type: ValueType = .dynamic) -> Evaluated {
    Evaluated(value: .unknown(Unknown(type, reason: reason)), references: [])
  }
}

/// A memoised evaluation; `.running` met again is a cycle.
enum Memo {
  case running
  case done(Evaluated)
}

/// References in the order met, without repeats.
struct ReferenceList {
  private(set) var references: [Reference] = []
  private var seen: Set<Reference> = []
  /// A value made of more than this many is described by the first ones: the list is carried along by every
  /// value that is made of it.
  private static let limit = 256

  mutating func add(_ reference: Reference) {
    guard references.count < Self.limit, seen.insert(reference).inserted else { return }
    references.append(reference)
  }

  mutating func add(_ others: [Reference]) {
    for reference in others { add(reference) }
  }
}

/// What `count`, `for_each` and the iterators of `dynamic` blocks mean where an expression stands.
struct InstanceContext {
  var key: InstanceKey = .none
  /// Names of `dynamic` blocks around the expression, innermost last.
  var iterators: [ValueEntry] = []

  func adding(_ name: String, key: Value, value: Value) -> InstanceContext {
    var copy = self
    copy.iterators.append(
      ValueEntry(name, .makeObject([ValueEntry("key", key), ValueEntry("value", value)])))
    return copy
  }
}

enum InstanceKey {
  case none
  case index(Int)
  case key(String, value: Value)
  /// One that stands for none or many.
  case unknownIndex
  case unknownKey(references: [Reference])
  /// One that stands for one or many, with what every key is.
  case anyKey(Unknown)

  /// `[0]`, `["key"]`, `[*]` when it is not known, else empty.
  var suffix: String {
    switch self {
    case .none: ""
    case .index(let index): "[\(index)]"
    case .key(let key, _): "[\(quoted(key))]"
    case .unknownIndex, .unknownKey, .anyKey: "[*]"
    }
  }

  var isUncertain: Bool {
    switch self {
    case .unknownIndex, .unknownKey: true
    default: false
    }
  }
}

/// What `count` or `for_each` makes of a block.
enum Expansion {
  case single
  case counted([InstanceKey])
  case keyed([InstanceKey])
  case unknown(InstanceKey)

  var keys: [InstanceKey] {
    switch self {
    case .single: [.none]
    case .counted(let keys), .keyed(let keys): keys
    case .unknown(let key): [key]
    }
  }

  /// The instance that a literal index selects.
  func key(at index: Value) -> InstanceKey? {
    switch self {
    case .single: return nil
    case .unknown(let key): return key
    case .counted(let keys):
      guard let number = index.numberValue?.intValue, keys.indices.contains(number) else {
        return nil
      }
      return keys[number]
    case .keyed(let keys):
      guard let text = index.stringValue else { return nil }
      return keys.first {
        if case .key(let key, _) = $0 { key.utf8.elementsEqual(text.utf8) } else { false }
      }
    }
  }
}

/// A key in an address, quoted as Terraform prints it.
private func quoted(_ key: String) -> String {
  var result = "\""
  for scalar in key.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
