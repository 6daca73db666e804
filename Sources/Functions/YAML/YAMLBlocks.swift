import HCL

/// What stands before a node.
struct YAMLProperties {
  var anchor: [UInt8]?
  var tag: String?
  var isEmpty: Bool { anchor == nil && tag == nil }
}

// Nodes in block style.
extension YAMLReader {
  /// A node of at least this column; nothing there is a null.
  ///
  /// `mayStartBlock` says whether a mapping or a sequence may begin on this very line; `parent` is the column of the
  /// collection around it.
  mutating func readBlockNode(
    from minimum: Int, mayStartBlock: Bool, parent: Int, mayBeFlush: Bool = false
  ) throws(FunctionFailure) -> Value {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 200 else { throw failure("YAML nests too deeply") }
    let isNewLine = try skipToContent()
    var mayStart = mayStartBlock || isNewLine
    let isFlush = mayBeFlush && isNewLine && column == minimum - 1 && isIndicator("-")
    guard current != nil, !isAtMarker, column >= minimum || isFlush else {
      return try finish(try scalar("", .plain, nil), YAMLProperties(), size: 0)
    }
    if mayStart, isAfterTab {
      throw failure("found a tab character where only spaces may indent")
    }
    let start = (index, lineStart)
    var properties = try readProperties()
    if !properties.isEmpty {
      let hasLineBreak = try skipToContent()
      let isStillFlush = mayBeFlush && hasLineBreak && column == minimum - 1 && isIndicator("-")
      if hasLineBreak {
        mayStart = true
      } else if mayStart, current != nil {
        // On one line with a key they belong to the key.
        if try isMappingKey() {
          (index, lineStart) = start
          properties = YAMLProperties()
        }
      }
      guard current != nil, !isAtMarker, column >= minimum || isStillFlush else {
        return try finish(try scalar("", .plain, properties.tag), properties, size: 0)
      }
    }
    let before = values
    begin(properties)
    let value = try readContent(
      properties.tag, mayStart: mayStart, minimum: minimum, parent: parent)
    return try finish(value, properties, size: values - before)
  }

  private mutating func readContent(
    _ tag: String?, mayStart: Bool, minimum: Int, parent: Int
  ) throws(FunctionFailure) -> Value {
    if isIndicator("-") {
      guard mayStart else {
        throw failure("block sequence entries are not allowed in this context")
      }
      try check(tag, is: "seq")
      return try readSequence()
    }
    let isKey = try isMappingKey()
    if isKey || isIndicator("?") {
      guard mayStart else { throw failure("mapping values are not allowed in this context") }
      try check(tag, is: "map")
      return try readMapping()
    }
    let value: Value
    switch current {
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      return try scalar(try readBlockScalar(parent: parent), .block, tag)
    case UInt8(ascii: "["), UInt8(ascii: "{"): value = try readFlowNode(tag)
    default: value = try readScalar(tag, minimum: minimum, inFlow: false)
    }
    return value
  }

  private mutating func readSequence() throws(FunctionFailure) -> Value {
    let own = column
    var elements: [Value] = []
    while current != nil, column == own, isIndicator("-"), !isAtMarker {
      index += 1
      elements.append(try readBlockNode(from: own + 1, mayStartBlock: true, parent: own))
      try skipToContent()
    }
    if current != nil, !isAtMarker, column > own {
      throw failure("did not find expected '-' indicator")
    }
    try count(1)
    return .tuple(elements)
  }

  private mutating func readMapping() throws(FunctionFailure) -> Value {
    let own = column
    var entries: [ValueEntry] = []
    while current != nil, column == own, !isAtMarker {
      let isExplicit = isIndicator("?")
      var key: YAMLKey
      if isExplicit {
        index += 1
        key = YAMLKey.value(
          try readBlockNode(from: own + 1, mayStartBlock: true, parent: own, mayBeFlush: true))
        try skipToContent()
        if column != own || !isIndicator(":") {
          try add(.null(.dynamic), at: key, to: &entries)
          continue
        }
      } else {
        // Only a sequence that belongs to no key of this mapping can begin here.
        if isIndicator("-") { throw failure("did not find expected key") }
        key = try readKey(inFlow: false)
        skipBlanks()
        guard current == UInt8(ascii: ":"), isBlankOrEnd(1) else {
          throw failure("could not find expected ':'")
        }
      }
      index += 1
      let value = try readBlockNode(
        from: own + 1, mayStartBlock: isExplicit, parent: own, mayBeFlush: true)
      try add(value, at: key, to: &entries)
      try skipToContent()
    }
    if current != nil, !isAtMarker, column > own { throw failure("did not find expected key") }
    try count(1)
    return .makeObject(entries)
  }

  /// Blanks on the same line.
  mutating func skipBlanks() {
    while let byte = current, byte == 0x20 || byte == 0x09 { index += 1 }
  }

  /// Whether what begins here is a key: something on one line with a colon after it.
  private mutating func isMappingKey() throws(FunctionFailure) -> Bool {
    let state = self
    defer {
      index = state.index
      lineStart = state.lineStart
    }
    switch current {
    case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "{"), nil:
      return false
    default: break
    }
    let line = lineStart
    let properties = try readProperties()
    if !properties.isEmpty { skipBlanks() }
    switch current {
    case UInt8(ascii: "*"): _ = try readName()
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard (try? readQuoted()) != nil else { return false }
    case nil, 0x0A, 0x0D: return false
    default: _ = takePlainLine(inFlow: false)
    }
    skipBlanks()
    return line == lineStart && isIndicator(":")
  }
}
