import Diagnostics

/// An id as its bytes: `String` would take canonically equivalent ids for one.
struct ByteKey: Hashable {
  private var text: String

  init(_ text: String) { self.text = text }

  static func == (a: ByteKey, b: ByteKey) -> Bool { sameBytes(a.text, b.text) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
