/// Text of a stranger made safe to show: controls, bidirectional overrides and other invisible scalars
/// become `\u{…}`, and the sequences that a CI log would take for commands are broken up.
package func visible(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar == "\t" {
      result += "    "
    } else if isInvisible(scalar) {
      result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return withoutCommands(result)
}

private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
    .paragraphSeparator:
    true
  default: false
  }
}

/// GitHub's log takes `##[command]` anywhere in a line, and `::command` at its start.
private func withoutCommands(_ text: String) -> String {
  var bytes: [UInt8] = []
  for byte in text.utf8 {
    if byte == UInt8(ascii: "["), bytes.suffix(2).elementsEqual("##".utf8) {
      bytes.append(UInt8(ascii: " "))
    }
    bytes.append(byte)
  }
  if bytes.starts(with: "::".utf8) { bytes.insert(UInt8(ascii: " "), at: 0) }
  return String(decoding: bytes, as: UTF8.self)
}
