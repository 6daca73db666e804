/// The candidate closest to a misspelt name, for "did you mean"; ties go to the first by bytes.
///
/// Nothing is suggested beyond a third of the name's length, so a long list never yields nonsense.
package func suggestion(for name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(name.utf8)
  let limit = max(1, wanted.count / 3)
  var best: (distance: Int, name: String)?
  for candidate in candidates {
    let other = Array(candidate.utf8)
    guard abs(other.count - wanted.count) <= limit else { continue }
    let distance = levenshtein(wanted, other)
    guard distance <= limit, distance > 0 else { continue }
    if let known = best {
      let closer = distance < known.distance
      let tie =
        distance == known.distance
        && candidate.utf8.lexicographicallyPrecedes(known.name.utf8)
      guard closer || tie else { continue }
    }
    best = (distance, candidate)
  }
  return best?.name
}

private func levenshtein(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var row = Array(0...b.count)
  for (i, left) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, right) in b.enumerated() {
      let cost = left == right ? diagonal : min(diagonal, row[j], row[j + 1]) + 1
      diagonal = row[j + 1]
      row[j + 1] = cost
    }
  }
  return row[b.count]
}
