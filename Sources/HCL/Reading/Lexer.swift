import Diagnostics

/// Splits bytes into tokens in one pass, without recursion: the templates that are open stand on a stack.
struct Lexer {
  enum Mode {
    case main
    /// `start` is the byte of the opening quote, `line` its line.
    case quoted(start: Int, line: Int32)
    /// `marker` is a range of bytes.
    case heredoc(marker: Range<Int>)
    case bare
  }

  let bytes: [UInt8]
  let file: SourceFile
  var tokens: [Token] = []
  var diagnostics: [Diagnostic] = []
  var modes: [Mode]
  /// Open braces of the innermost main mode, one entry for each main mode on the stack.
  var braces: [Int] = [0]
  var position = 0
  var atLineStart = true
  private(set) var line: Int32 = 1
  /// The line of the last character that meant nothing: one message for a line is enough.
  var lastInvalidLine: Int32 = 0
  private var column: Int32 = 1

  init(_ file: SourceFile, mode: Mode = .main) {
    self.file = file
    bytes = file.bytes
    modes = [mode]
    tokens.reserveCapacity(bytes.count / 4)
  }

  static func tokens(
    of file: SourceFile, mode: Mode = .main
  ) -> (tokens: [Token], diagnostics: [Diagnostic]) {
    var lexer = Lexer(file, mode: mode)
    lexer.run()
    return (lexer.tokens, lexer.diagnostics)
  }

  mutating func run() {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    while position < bytes.count, let mode = modes.last {
      switch mode {
      case .main: lexMain()
      case .quoted(let start, _): lexQuoted(start)
      case .heredoc(let marker): lexHeredoc(marker)
      case .bare: lexBare()
      }
    }
    emit(.end, bytes.count)
  }

  func byte(_ offset: Int) -> UInt8 {
    let index = position + offset
    return index < bytes.count ? bytes[index] : 0
  }

  /// Adds the token from `position` to `end` and moves there.
  mutating func emit(_ kind: Token.Kind, _ end: Int) {
    var token = Token(
      kind: kind, start: position, end: end, line: line, column: column, endLine: line,
      endColumn: column)
    advance(to: end)
    token.endLine = line
    token.endColumn = column
    tokens.append(token)
  }

  /// Moves without a token, keeping count of lines and columns.
  mutating func advance(to end: Int) {
    var index = position
    while index < end {
      let byte = bytes[index]
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      index += 1
    }
    position = end
  }

  mutating func report(
    _ code: String, _ summary: String, _ start: Int, _ end: Int, help: String? = nil
  ) {
    guard diagnostics.count < 200 else { return }
    diagnostics.append(
      Diagnostic(.error, code, summary, at: file.range(start, end), help: help))
  }

  /// The scalar at an offset and its length; nil for what is not UTF-8.
  func scalar(at index: Int) -> (value: Unicode.Scalar, length: Int)? {
    let first = bytes[index]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first < 0x80 || (0xC2...0xF4).contains(first), index + length <= bytes.count else {
      return nil
    }
    guard length > 1 else { return (Unicode.Scalar(first), 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for byte in bytes[(index + 1)..<(index + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }

  /// Where the identifier that begins at `start` ends; `start` itself when none begins there.
  func identifierEnd(from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == UInt8(ascii: "_")
        let isRest = byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "-")
        guard isLetter || (isRest && index > start) else { break }
        index += 1
      } else {
        guard let (value, length) = scalar(at: index) else { break }
        guard
          index == start ? IdentifierTable.isStart(value) : IdentifierTable.isContinue(value)
        else { break }
        index += length
      }
    }
    return index
  }
}
