import HCL

/// A key of a mapping: `<<` merges what follows.
enum YAMLKey {
  case merge
  case value(Value)
}

// Flow style, keys, properties, aliases.
extension YAMLReader {
  mutating func readFlowNode(_ tag: String?) throws(FunctionFailure) -> Value {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 200 else { throw failure("YAML nests too deeply") }
    switch current {
    case UInt8(ascii: "["):
      try check(tag, is: "seq")
      return try readFlowSequence()
    case UInt8(ascii: "{"):
      try check(tag, is: "map")
      return try readFlowMapping()
    default: return try readScalar(tag, minimum: 0, inFlow: true)
    }
  }

  /// A node with its properties; nothing before a comma or a bracket is a null.
  private mutating func readFlowEntry() throws(FunctionFailure) -> Value {
    let properties = try readProperties()
    try skipToContent()
    let before = values
    begin(properties)
    switch current {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"), nil:
      return try finish(try scalar("", .plain, properties.tag), properties, size: 0)
    default:
      let value = try readFlowNode(properties.tag)
      return try finish(value, properties, size: values - before)
    }
  }

  private mutating func readFlowSequence() throws(FunctionFailure) -> Value {
    index += 1
    var elements: [Value] = []
    while true {
      try skipToContent()
      guard let byte = current else { throw failure("did not find expected ',' or ']'") }
      if byte == UInt8(ascii: "]") { break }
      if byte == UInt8(ascii: ",") { throw failure("did not find expected node content") }
      elements.append(try readFlowElement())
      try skipToContent()
      if current == UInt8(ascii: ",") {
        index += 1
      } else if current != UInt8(ascii: "]") {
        throw failure("did not find expected ',' or ']'")
      }
    }
    index += 1
    try count(1)
    return .tuple(elements)
  }

  /// `a: b` in a sequence is a mapping of one entry.
  private mutating func readFlowElement() throws(FunctionFailure) -> Value {
    let isExplicit = current == UInt8(ascii: "?")
    if isExplicit {
      index += 1
      try skipToContent()
    }
    let start = (index, lineStart, values)
    let value = try readFlowEntry()
    try skipToContent()
    guard isExplicit || isFlowColon else { return value }
    let end = (index, lineStart)
    (index, lineStart, values) = start
    let key = try readKey(inFlow: true)
    (index, lineStart) = end
    var entries: [ValueEntry] = []
    try add(try readFlowValue(), at: key, to: &entries)
    return .makeObject(entries)
  }

  private var isFlowColon: Bool { current == UInt8(ascii: ":") }

  private mutating func readFlowValue() throws(FunctionFailure) -> Value {
    guard isFlowColon else { return .null(.dynamic) }
    index += 1
    try skipToContent()
    return try readFlowEntry()
  }

  private mutating func readFlowMapping() throws(FunctionFailure) -> Value {
    index += 1
    var entries: [ValueEntry] = []
    while true {
      try skipToContent()
      guard let byte = current else { throw failure("did not find expected ',' or '}'") }
      if byte == UInt8(ascii: "}") { break }
      if byte == UInt8(ascii: ",") { throw failure("did not find expected node content") }
      if byte == UInt8(ascii: "?") {
        index += 1
        try skipToContent()
      }
      let key = try readKey(inFlow: true)
      try skipToContent()
      try add(try readFlowValue(), at: key, to: &entries)
      try skipToContent()
      if current == UInt8(ascii: ",") {
        index += 1
      } else if current != UInt8(ascii: "}") {
        throw failure("did not find expected ',' or '}'")
      }
    }
    index += 1
    try count(1)
    return .makeObject(entries)
  }

  mutating func readKey(inFlow: Bool) throws(FunctionFailure) -> YAMLKey {
    let properties = try readProperties()
    if !properties.isEmpty { skipBlanks() }
    let isMerge =
      properties.tag == nil && current == UInt8(ascii: "<")
      && bytes[index...].starts(with: "<<".utf8)
      && [0x20, 0x09, UInt8(ascii: ":")].contains(byte(2))
    if current == UInt8(ascii: "[") || current == UInt8(ascii: "{") {
      throw failure("only strings are allowed as mapping keys")
    }
    // Anchors of keys are not kept, as in Terraform.
    if current == UInt8(ascii: "*") { throw failure("only strings are allowed as mapping keys") }
    let value = try readScalar(properties.tag, minimum: 0, inFlow: inFlow)
    return isMerge || properties.tag == "merge" ? .merge : .value(value)
  }

  mutating func add(
    _ value: Value, at key: YAMLKey, to entries: inout [ValueEntry]
  ) throws(FunctionFailure) {
    switch key {
    case .value(let key):
      guard key.elements == nil, key.entries == nil else {
        throw failure("only strings are allowed as mapping keys")
      }
      guard let name = key.convertedText else { throw failure("mapping key cannot be null") }
      entries.append(ValueEntry(name.normalisedToNFC, value))
    case .merge:
      for merged in value.elements ?? [value] {
        guard let more = merged.entries else {
          throw failure("cannot merge \(merged.type.friendlyName) into mapping")
        }
        try count(more.count)
        entries += more
      }
    }
  }

  /// `&anchor` and `!tag`, in any order.
  mutating func readProperties() throws(FunctionFailure) -> YAMLProperties {
    var properties = YAMLProperties()
    while let byte = current {
      if byte == UInt8(ascii: "&"), properties.anchor == nil {
        properties.anchor = try readName()
      } else if byte == UInt8(ascii: "!"), properties.tag == nil {
        properties.tag = try readTag()
      } else {
        break
      }
      let end = (index, lineStart)
      try skipToContent()
      guard current == UInt8(ascii: "&") || current == UInt8(ascii: "!") else {
        (index, lineStart) = end
        break
      }
    }
    return properties
  }

  /// The name after `&` or `*`.
  mutating func readName() throws(FunctionFailure) -> [UInt8] {
    index += 1
    let start = index
    while let byte = current,
      byte.isDecimalDigit || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: "-")
    {
      index += 1
    }
    let isEnded =
      isBlankOrEnd(0) || [0x3F, 0x3A, 0x2C, 0x5D, 0x7D, 0x25, 0x40, 0x60].contains(current)
    guard index > start, isEnded else {
      throw failure("did not find expected alphabetic or numeric character")
    }
    return Array(bytes[start..<index])
  }

  /// The name of a type of YAML's own; anything else is refused.
  private mutating func readTag() throws(FunctionFailure) -> String {
    let start = index
    while !isBlankOrEnd(0), current != UInt8(ascii: ","), current != UInt8(ascii: "]"),
      current != UInt8(ascii: "}")
    {
      index += 1
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    let own = "!<tag:yaml.org,2002:"
    if text.utf8.starts(with: "!!".utf8) {
      return String(decoding: text.utf8.dropFirst(2), as: UTF8.self)
    }
    if text.utf8.starts(with: own.utf8), text.utf8.last == UInt8(ascii: ">") {
      return String(
        decoding: text.utf8.dropFirst(own.utf8.count).dropLast(), as: UTF8.self)
    }
    throw failure("unsupported tag \"\(text)\"")
  }

  func check(_ tag: String?, is wanted: String) throws(FunctionFailure) {
    guard let tag, tag != wanted else { return }
    throw failure("cannot interpret this as !!\(tag)")
  }

  /// From here to `finish` an anchor has no value yet.
  mutating func begin(_ properties: YAMLProperties) {
    if let anchor = properties.anchor { anchors[anchor] = (nil, 0) }
  }

  mutating func finish(
    _ value: Value, _ properties: YAMLProperties, size: Int
  ) throws(FunctionFailure) -> Value {
    if let anchor = properties.anchor { anchors[anchor] = (value, size) }
    return value
  }

  mutating func readAlias() throws(FunctionFailure) -> Value {
    let name = try readName()
    let text = String(decoding: name, as: UTF8.self)
    guard let known = anchors[name] else {
      throw failure("reference to undefined anchor \"\(text)\"")
    }
    guard let value = known.value else {
      throw failure("cannot refer to anchor \"\(text)\" from inside its own definition")
    }
    try count(known.size)
    return value
  }
}
