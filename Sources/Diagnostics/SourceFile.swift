/// A place in a text: a byte offset with its line and column, both counted from 1.
///
/// Columns count Unicode scalars, so that they never depend on how a font joins them.
public struct SourcePosition: Hashable, Sendable, Comparable {
  public var byte: Int
  public var line: Int
  public var column: Int

  public init(byte: Int, line: Int, column: Int) {
    self.byte = byte
    self.line = line
    self.column = column
  }

  public static let start = SourcePosition(byte: 0, line: 1, column: 1)

  public static func < (a: SourcePosition, b: SourcePosition) -> Bool { a.byte < b.byte }
}

/// A half-open range of a named text. Complete in itself: it holds the name, not the text.
public struct SourceRange: Hashable, Sendable {
  /// The name that a person would recognise: a path relative to the folder the command was given.
  public var file: String
  public var start: SourcePosition
  public var end: SourcePosition

  public init(file: String, start: SourcePosition, end: SourcePosition) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// The smallest range that holds both; `other` must be of the same file.
  public func union(_ other: SourceRange) -> SourceRange {
    SourceRange(file: file, start: min(start, other.start), end: max(end, other.end))
  }

  /// `file:line:column`
  public var description: String { "\(file):\(start.line):\(start.column)" }
}

/// The bytes of an input under the name that messages use, with its lines indexed.
public struct SourceFile: Sendable {
  public let name: String
  public let bytes: [UInt8]
  /// The byte offset at which each line begins; never empty.
  public let lineStarts: [Int]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == 0x0A { starts.append(offset + 1) }
    self.lineStarts = starts
  }

  public init(name: String, text: String) { self.init(name: name, bytes: Array(text.utf8)) }

  /// The position of a byte offset, clamped to the file.
  public func position(at offset: Int) -> SourcePosition {
    let offset = max(0, min(offset, bytes.count))
    var low = 0
    var high = lineStarts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
    }
    let column = bytes[lineStarts[low]..<offset].count { $0 & 0xC0 != 0x80 } + 1
    return SourcePosition(byte: offset, line: low + 1, column: column)
  }

  public func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file: name, start: position(at: start), end: position(at: end))
  }

  /// The text of a line (from 1) without its line ending; nil when there is no such line.
  public func line(_ number: Int) -> String? {
    guard number >= 1, number <= lineStarts.count else { return nil }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
