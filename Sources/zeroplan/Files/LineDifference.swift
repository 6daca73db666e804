/// A unified difference of two texts with three lines of context; empty when they are equal.
/// `names` stand in front of `name` in the two lines that head it.
func unifiedDifference(
  _ old: String, _ new: String, name: String, names: (old: String, new: String) = ("", "")
) -> String {
  let a = lines(old)
  let b = lines(new)
  let changes = b.difference(from: a)
  guard !changes.isEmpty else { return "" }
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in changes {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var script: [(sign: String, text: String, old: Int, new: Int)] = []
  var (i, j) = (0, 0)
  while i < a.count || j < b.count {
    if i < a.count, removed.contains(i) {
      script.append(("-", a[i], i, j))
      i += 1
    } else if j < b.count, inserted.contains(j) {
      script.append(("+", b[j], i, j))
      j += 1
    } else {
      script.append((" ", i < a.count ? a[i] : "", i, j))
      i += 1
      j += 1
    }
  }
  return "--- \(names.old)\(name)\n+++ \(names.new)\(name)\n" + hunks(script)
}

private func lines(_ text: String) -> [String] {
  var parts = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  if parts.last?.utf8.isEmpty == true {
    parts.removeLast()
  } else if let last = parts.popLast() {
    parts.append(last + "\n\\ No newline at end of file")
  }
  return parts
}

/// The first line and the number of lines as `diff -u` writes them.
private func span(_ start: Int, _ count: Int) -> String {
  count == 1 ? "\(start + 1)" : count == 0 ? "\(start),0" : "\(start + 1),\(count)"
}

private func hunks(_ script: [(sign: String, text: String, old: Int, new: Int)]) -> String {
  let changed = script.indices.filter { script[$0].sign != " " }
  var text = ""
  var index = 0
  while index < changed.count {
    var last = index
    while last + 1 < changed.count, changed[last + 1] - changed[last] <= 6 { last += 1 }
    let range = max(0, changed[index] - 3)...min(script.count - 1, changed[last] + 3)
    let hunk = script[range]
    let olds = hunk.count { $0.sign != "+" }
    let news = hunk.count { $0.sign != "-" }
    let first = script[range.lowerBound]
    text += "@@ -\(span(first.old, olds)) +\(span(first.new, news)) @@\n"
    for line in hunk { text += line.sign + line.text + "\n" }
    index = last + 1
  }
  return text
}
