/// An id as its bytes: `String` would take canonically equivalent ids for one.
struct ByteKey: Hashable {
  let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }
}
