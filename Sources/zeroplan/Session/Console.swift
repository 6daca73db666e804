import Foundation

/// Standard output and standard error.
enum Console {
  static func write(_ text: String, to descriptor: Int32) {
    _ = writeAll(Array(text.utf8), to: descriptor)
  }

  /// Whether what is written there may be coloured (`--color`, NO_COLOR, a terminal).
  static func usesColor(_ choice: ColorChoice, descriptor: Int32) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto:
      ProcessInfo.processInfo.environment["NO_COLOR"].map { $0.isEmpty } ?? true
        && isatty(descriptor) == 1
    }
  }
}
