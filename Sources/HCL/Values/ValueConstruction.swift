@_spi(_Unicode) import Swift

extension Value {
  /// A string in NFC, as HCL holds all of its strings.
  public static func text(_ text: String) -> Value { .string(text.normalisedToNFC) }

  public static func makeList(_ type: ValueType, _ elements: [Value]) -> Value {
    .list(type, elements)
  }

  /// Sorted by the bytes of the keys; of equal keys the last wins.
  public static func makeMap(_ type: ValueType, _ entries: [ValueEntry]) -> Value {
    .map(type, sorted(entries))
  }

  /// Sorted by the bytes of the keys; of equal keys the last wins.
  public static func makeObject(_ entries: [ValueEntry]) -> Value { .object(sorted(entries)) }

  /// Distinct and in Terraform's order: strings by bytes, numbers by size, `false` first, null and unknown last;
  /// other types by a text made of them. Marks of elements become marks of the set.
  public static func makeSet(_ type: ValueType, _ elements: [Value]) -> Value {
    var marks = Marks()
    var seen: Set<Value> = []
    var distinct: [Value] = []
    for element in elements {
      let (bare, own) = element.unmarkedDeeply()
      marks = marks.union(own)
      if !bare.isWhollyKnown || seen.insert(bare).inserted { distinct.append(bare) }
    }
    let keyed = distinct.enumerated().map { offset, element in
      (element, offset, key: hasOwnOrder(element) ? [] : SetOrderKey(element).bytes)
    }
    let ordered = keyed.sorted { a, b in
      if let isBefore = setOrder(a.0, b.0) { return isBefore }
      return a.key == b.key ? a.1 < b.1 : a.key.lexicographicallyPrecedes(b.key)
    }
    return Value.set(type, ordered.map(\.0)).marked(with: marks)
  }

  private static func sorted(_ entries: [ValueEntry]) -> [ValueEntry] {
    let ordered = entries.enumerated().sorted { a, b in
      if a.element.key.utf8.elementsEqual(b.element.key.utf8) { return a.offset < b.offset }
      return a.element.key.utf8.lexicographicallyPrecedes(b.element.key.utf8)
    }
    var result: [ValueEntry] = []
    result.reserveCapacity(ordered.count)
    for (_, entry) in ordered {
      if let last = result.last, last.key.utf8.elementsEqual(entry.key.utf8) { result.removeLast() }
      result.append(entry)
    }
    return result
  }

  private static func hasOwnOrder(_ value: Value) -> Bool {
    switch value {
    case .string, .number, .bool, .unknown, .null: true
    default: false
    }
  }

  /// nil when the type has no order of its own.
  private static func setOrder(_ a: Value, _ b: Value) -> Bool? {
    switch (a, b) {
    case (.string(let a), .string(let b)): a.utf8.lexicographicallyPrecedes(b.utf8)
    case (.number(let a), .number(let b)): a < b
    case (.bool(let a), .bool(let b)): !a && b
    case (.unknown, .unknown), (.null, .null): nil
    case (.unknown, _): false
    case (_, .unknown): true
    case (.null, _): false
    case (_, .null): true
    default: nil
    }
  }
}

extension String {
  /// The same text in Unicode's canonical composed form.
  public var normalisedToNFC: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }
}

extension Value {
  public var isNull: Bool {
    switch self {
    case .null: true
    case .marked(let value, _): value.isNull
    default: false
    }
  }

  /// The unknown that this value itself is.
  public var unknown: Unknown? {
    switch self {
    case .unknown(let unknown): unknown
    case .marked(let value, _): value.unknown
    default: nil
    }
  }

  public var isKnown: Bool { unknown == nil }

  public var isWhollyKnown: Bool {
    switch self {
    case .unknown: false
    case .null, .bool, .number, .string: true
    case .list(_, let values), .set(_, let values), .tuple(let values):
      values.allSatisfy(\.isWhollyKnown)
    case .map(_, let entries), .object(let entries): entries.allSatisfy(\.value.isWhollyKnown)
    case .marked(let value, _): value.isWhollyKnown
    }
  }

  /// The elements of a list, set or tuple, without marks of the whole.
  public var elements: [Value]? {
    switch self {
    case .list(_, let values), .set(_, let values), .tuple(let values): values
    case .marked(let value, _): value.elements
    default: nil
    }
  }

  /// The entries of a map or object, without marks of the whole.
  public var entries: [ValueEntry]? {
    switch self {
    case .map(_, let entries), .object(let entries): entries
    case .marked(let value, _): value.entries
    default: nil
    }
  }

  public var stringValue: String? {
    switch self {
    case .string(let text): text
    case .marked(let value, _): value.stringValue
    default: nil
    }
  }
  public var boolValue: Bool? {
    switch self {
    case .bool(let value): value
    case .marked(let value, _): value.boolValue
    default: nil
    }
  }
  public var numberValue: Number? {
    switch self {
    case .number(let value): value
    case .marked(let value, _): value.numberValue
    default: nil
    }
  }

  /// The value under a key of a map or object; nil when it has none.
  public func entry(_ key: String) -> Value? { entries?.value(for: key) }
}

extension [ValueEntry] {
  /// Binary search: the entries are sorted by the bytes of their keys.
  public func value(for key: String) -> Value? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].key.utf8.lexicographicallyPrecedes(key.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < count, self[low].key.utf8.elementsEqual(key.utf8) else { return nil }
    return self[low].value
  }
}
