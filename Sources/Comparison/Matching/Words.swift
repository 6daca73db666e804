/// The words of a name: runs of letters and digits, lower case, split at camel-case boundaries; numbers alone
/// are left out, and so is a plural's `s`, so that `OrdersDB`, `orders-db` and `order_db` agree.
func words(_ text: String) -> [String] {
  var result: [String] = []
  var current: [Unicode.Scalar] = []
  var wasLower = false
  func flush() {
    guard !current.isEmpty else { return }
    var word = String(String.UnicodeScalarView(current)).lowercased()
    if word.utf8.count > 3, word.utf8.last == UInt8(ascii: "s"),
      !word.utf8.dropLast().elementsEqual("acces".utf8)
    {
      word = String(decoding: word.utf8.dropLast(), as: UTF8.self)
    }
    if !word.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) { result.append(word) }
    current = []
  }
  for scalar in text.unicodeScalars {
    guard scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) else {
      flush()
      wasLower = false
      continue
    }
    if scalar.properties.isUppercase, wasLower { flush() }
    wasLower = scalar.properties.isLowercase
    current.append(scalar)
  }
  flush()
  return result
}

/// How much two sets of words agree, 0 to 100: twice the shared ones over all.
func agreement(_ a: Set<String>, _ b: Set<String>) -> Int {
  guard !a.isEmpty, !b.isEmpty else { return 0 }
  return 200 * a.intersection(b).count / (a.count + b.count)
}
