import XML

/// What the source of a PlantUML diagram, which lies in a comment or an instruction of the SVG, calls each alias: the
/// macro of an icon (`Lambda(worker, "Worker")`), or that it is a person.
func plantUMLCalls(in root: XMLElement, budget: inout Int) -> [ByteKey: String] {
  guard let source = plantUMLSource(in: root, budget: &budget) else { return [:] }
  var calls: [ByteKey: String] = [:]
  for line in source.split(separator: 0x0A) {
    if let (name, alias) = macroCall(line) ?? person(line), calls[ByteKey(alias)] == nil {
      calls[ByteKey(alias)] = name
    }
  }
  return calls
}

private func plantUMLSource(in element: XMLElement, budget: inout Int) -> [UInt8]? {
  for child in element.children {
    switch child {
    case .comment(let text):
      let bytes = Array(text.utf8)
      if let start = find("SRC=[", in: bytes), let end = bytes.lastIndex(of: UInt8(ascii: "]")),
        start + 5 < end
      {
        return decoded(bytes[(start + 5)..<end], budget: &budget)
      }
      if find("@startuml", in: bytes) != nil { return bytes }
    case .instruction(let target, let text):
      if target.utf8.starts(with: "plantuml".utf8) {
        return decoded(Array(text.utf8)[...], budget: &budget)
      }
    case .element(let inner):
      if let found = plantUMLSource(in: inner, budget: &budget) { return found }
    case .text: continue
    }
  }
  return nil
}

/// PlantUML's own base64 (`0-9A-Za-z-_`) of deflated text.
private func decoded(_ text: ArraySlice<UInt8>, budget: inout Int) -> [UInt8]? {
  let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)
  let standard = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var table: [UInt8: UInt8] = [:]
  for (own, usual) in zip(digits, standard) { table[own] = usual }
  let translated = text.compactMap { table[$0] }
  guard let data = base64Decoded(translated),
    case .bytes(let source) = inflate(data, isRaw: true, budget: &budget)
  else { return nil }
  return source
}

/// `ElasticLoadBalancing(entrance, "Entrance", …)` → Elastic Load Balancing, entrance.
private func macroCall(_ line: ArraySlice<UInt8>) -> (name: String, alias: String)? {
  let text = line.drop { $0 <= 0x20 }
  guard let first = text.first, (0x41...0x5A).contains(first),
    let open = text.firstIndex(of: UInt8(ascii: "("))
  else { return nil }
  let name = text[..<open]
  guard name.allSatisfy(isWordByte) else { return nil }
  let alias = text[(open + 1)...].drop { $0 <= 0x20 }.prefix(while: isWordByte)
  guard !alias.isEmpty else { return nil }
  return (spaced(name), String(decoding: alias, as: UTF8.self))
}

/// `actor "Customers" as customers` → actor, customers.
private func person(_ line: ArraySlice<UInt8>) -> (name: String, alias: String)? {
  let text = line.drop { $0 <= 0x20 }
  guard text.starts(with: "actor ".utf8) || text.starts(with: "person ".utf8) else { return nil }
  let word = text.prefix(while: isWordByte)
  let alias = text.split(separator: UInt8(ascii: " ")).reversed().first { part in
    part.first.map(isWordByte) ?? false
  }
  guard let alias else { return nil }
  return (
    String(decoding: word, as: UTF8.self),
    String(decoding: alias.prefix(while: isWordByte), as: UTF8.self)
  )
}

private func isWordByte(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
    || (0x61...0x7A).contains(byte)
}

/// `SimpleQueueServiceSQS` → Simple Queue Service SQS.
private func spaced(_ name: ArraySlice<UInt8>) -> String {
  var output: [UInt8] = []
  var last: UInt8 = 0
  for byte in name {
    if (0x41...0x5A).contains(byte), (0x61...0x7A).contains(last) { output.append(0x20) }
    output.append(byte == UInt8(ascii: "_") ? 0x20 : byte)
    last = byte
  }
  return String(decoding: output, as: UTF8.self)
}
