import Diagnostics

/// Walking the bytes.
extension JSONParser {
  /// Zero at the end.
  var current: UInt8 { place.byte < bytes.count ? bytes[place.byte] : 0 }

  func byte(_ offset: Int) -> UInt8 {
    place.byte + offset < bytes.count ? bytes[place.byte + offset] : 0
  }

  func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      || byte == UInt8(ascii: "_")
  }

  mutating func advance(_ count: Int) { place = position(after: count) }

  func position(after count: Int, of start: SourcePosition? = nil) -> SourcePosition {
    var result = start ?? place
    for _ in 0..<count where result.byte < bytes.count { result.advance(over: bytes[result.byte]) }
    return result
  }

  /// Over a word, or over one sign of what is none.
  mutating func advanceOverWord() {
    repeat {
      advance(1)
      while current & 0xC0 == 0x80 { advance(1) }
    } while isLetter(current) || (0x30...0x39).contains(current) || current == UInt8(ascii: "-")
      || current == UInt8(ascii: ".")
  }

  mutating func skipSpaces() {
    while place.byte < bytes.count {
      switch current {
      case 0x20, 0x09, 0x0A, 0x0D: advance(1)
      case UInt8(ascii: "#"): skipComment(length: 1, isBlock: false)
      case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"):
        skipComment(length: 2, isBlock: false)
      case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"):
        skipComment(length: 2, isBlock: true)
      default: return
      }
    }
  }

  private mutating func skipComment(length: Int, isBlock: Bool) {
    let start = place
    advance(length)
    while place.byte < bytes.count {
      if isBlock {
        if current == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
          advance(2)
          break
        }
      } else if current == 0x0A {
        break
      }
      advance(1)
    }
    report(
      "json/comment", "JSON has no comments", from: start, to: position(after: length, of: start),
      help: "Write a property `\"//\": \"…\"`, which is ignored.")
  }

  func described(_ start: SourcePosition) -> String {
    guard start.byte < bytes.count else { return "the end of the file" }
    var end = start.byte + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return "`\(String(decoding: bytes[start.byte..<end], as: UTF8.self))`"
  }

  func place(_ start: SourcePosition, to end: SourcePosition) -> SourceRange {
    SourceRange(file: file.name, start: start, end: end)
  }

  func range(from start: SourcePosition) -> SourceRange { place(start, to: place) }

  func invalid(from start: SourcePosition) -> JSONNode {
    JSONNode(.invalid, range: range(from: start))
  }

  mutating func report(
    _ code: String, _ summary: String, from start: SourcePosition, to end: SourcePosition,
    help: String, notes: [Diagnostic.Note] = []
  ) {
    defer { spoils = false }
    guard diagnostics.count < limits.diagnostics, start.line != spoiltLine else { return }
    if spoils { spoiltLine = start.line }
    diagnostics.append(
      Diagnostic(.error, code, summary, at: place(start, to: end), help: help, notes: notes))
  }
}

extension SourcePosition {
  mutating func advance(over value: UInt8) {
    byte += 1
    if value == 0x0A {
      line += 1
      column = 1
    } else if value & 0xC0 != 0x80 {
      column += 1
    }
  }
}
