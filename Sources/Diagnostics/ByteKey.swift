/// A text as a key by its bytes: `String` would take canonically equivalent ones for one.
package struct ByteKey: Hashable, Sendable {
  private var text: String

  package init(_ text: String) { self.text = text }

  package static func == (a: ByteKey, b: ByteKey) -> Bool { sameBytes(a.text, b.text) }

  package func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
