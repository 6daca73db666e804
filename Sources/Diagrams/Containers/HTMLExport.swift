/// The model in an HTML export: the JSON of `data-mxgraph`, or the compressed text of the older form.
///
/// Nil when there is none; HTML is searched as bytes, since it need not be XML.
func modelInHTML(_ bytes: [UInt8]) -> [UInt8]? {
  if let attribute = find("data-mxgraph=", in: bytes) {
    let open = attribute + "data-mxgraph=".utf8.count
    guard open < bytes.count else { return nil }
    let quote = bytes[open]
    let value = bytes[(open + 1)...].prefix { $0 != quote }
    let json = decodingEntities(String(decoding: value, as: UTF8.self))
    return stringMember("xml", ofJSON: Array(json.utf8))
  }
  guard let outer = find("class=\"mxgraph\"", in: bytes),
    let inner = find("<div", in: bytes, from: outer),
    let open = find(">", in: bytes, from: inner)
  else { return nil }
  let text = trimmed(Array(bytes[(open + 1)...].prefix { $0 != UInt8(ascii: "<") }))
  return text.isEmpty ? nil : text
}

/// The string under a key of the outermost object.
func stringMember(_ key: String, ofJSON json: [UInt8]) -> [UInt8]? {
  stringMembers(ofJSON: json).first { $0.key.elementsEqual(key.utf8) }?.value
}

/// The members of the outermost object whose values are strings, in order.
func stringMembers(ofJSON json: [UInt8]) -> [(key: [UInt8], value: [UInt8])] {
  var members: [(key: [UInt8], value: [UInt8])] = []
  var depth = 0
  var index = 0
  var key: [UInt8]?
  var isValue = false
  while index < json.count {
    switch json[index] {
    case UInt8(ascii: "\""):
      let (text, end) = jsonString(json, from: index + 1)
      index = end
      guard depth == 1 else { continue }
      if isValue, let name = key { members.append((name, text)) } else { key = text }
      continue
    case UInt8(ascii: ":"): isValue = true
    case UInt8(ascii: ","): isValue = false
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
    default: break
    }
    index += 1
  }
  return members
}

/// The text of a JSON string that began before `start`, and the offset after its closing quote.
private func jsonString(_ json: [UInt8], from start: Int) -> (text: [UInt8], end: Int) {
  var text: [UInt8] = []
  var units: [UInt16] = []
  var index = start
  func flush() {
    guard !units.isEmpty else { return }
    text.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
    units.removeAll()
  }
  while index < json.count, json[index] != UInt8(ascii: "\"") {
    guard json[index] == UInt8(ascii: "\\"), index + 1 < json.count else {
      flush()
      text.append(json[index])
      index += 1
      continue
    }
    let escape = json[index + 1]
    index += 2
    if escape == UInt8(ascii: "u"), index + 4 <= json.count {
      units.append(json[index..<(index + 4)].reduce(0) { $0 << 4 | UInt16(hexDigit($1) ?? 0) })
      index += 4
      continue
    }
    flush()
    switch escape {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
    default: text.append(escape)
    }
  }
  flush()
  return (text, index + 1)
}
