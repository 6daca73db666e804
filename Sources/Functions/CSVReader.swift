import HCL

/// `csvdecode`: the first record names the attributes of the objects that the others become (RFC 4180).
struct CSVReader {
  private let bytes: [UInt8]
  private var index = 0

  static func decode(_ text: String) throws(FunctionFailure) -> Value {
    var reader = CSVReader(bytes: Array(text.utf8))
    guard let names = try reader.record() else {
      throw FunctionFailure("missing header line", argument: 0)
    }
    for (position, name) in names.enumerated()
    where names[..<position].contains(where: { $0.utf8.elementsEqual(name.utf8) }) {
      throw FunctionFailure("duplicate column name \"\(name)\"", argument: 0)
    }
    let type = Value.makeObject(names.map { ValueEntry($0, .string("")) }).type
    var rows: [Value] = []
    while let fields = try reader.record() {
      guard fields.count == names.count else {
        throw FunctionFailure("wrong number of fields in record \(rows.count + 2)", argument: 0)
      }
      rows.append(.makeObject(zip(names, fields).map { ValueEntry($0, .text($1)) }))
    }
    return .list(type, rows)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var current: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// True when a line ended here.
  private mutating func takeLineEnd() -> Bool {
    let rest = bytes[index...]
    let width = rest.starts(with: [0x0D, 0x0A]) ? 2 : rest.first == 0x0A ? 1 : 0
    index += width
    return width > 0
  }

  /// nil at the end; empty lines do not count.
  private mutating func record() throws(FunctionFailure) -> [String]? {
    while takeLineEnd() {}
    guard current != nil else { return nil }
    var fields: [String] = []
    while true {
      fields.append(try field())
      if takeLineEnd() || current == nil { return fields }
      // What stands here is a comma: a field ends at nothing else.
      index += 1
    }
  }

  private mutating func field() throws(FunctionFailure) -> String {
    guard current == UInt8(ascii: "\"") else {
      let start = index
      while let byte = current, byte != UInt8(ascii: ","), byte != 0x0A {
        guard byte != UInt8(ascii: "\"") else {
          throw FunctionFailure("bare \" in non-quoted field", argument: 0)
        }
        index += 1
      }
      if current == 0x0A, index > start, bytes[index - 1] == 0x0D { index -= 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    return try quotedField()
  }

  private mutating func quotedField() throws(FunctionFailure) -> String {
    index += 1
    var text: [UInt8] = []
    while let byte = current {
      index += 1
      guard byte == UInt8(ascii: "\"") else {
        text.append(byte)
        continue
      }
      if current == UInt8(ascii: "\"") {
        text.append(byte)
        index += 1
        continue
      }
      let endsLine =
        current == nil || current == 0x0A || bytes[index...].starts(with: [0x0D, 0x0A])
      guard endsLine || current == UInt8(ascii: ",") else { break }
      return String(decoding: text, as: UTF8.self)
    }
    throw FunctionFailure("extraneous or missing \" in quoted-field", argument: 0)
  }
}
