/// The template with the white space removed that its `~` markers eat.
///
/// A marker eats the white space of the literal that touches it, as in `a ${~ x ~} b`; never beyond
/// another interpolation or directive. In heredocs and in files of `templatefile` (`perLine`) it stops at
/// the line: a right marker eats at most the one line ending that follows; a left marker the line ending before
/// it only when it begins the line.
package func trimmed(_ parts: [TemplatePart], perLine: Bool) -> [TemplatePart] {
  trimmed(parts, perLine: perLine, leading: false, trailing: false)
}

private func trimmed(
  _ parts: [TemplatePart], perLine: Bool, leading: Bool, trailing: Bool
) -> [TemplatePart] {
  var result: [TemplatePart] = []
  result.reserveCapacity(parts.count)
  for (index, part) in parts.enumerated() {
    switch part {
    case .literal(let text):
      let left = index == 0 ? leading : parts[index - 1].trimsAfter
      let right = index + 1 == parts.count ? trailing : parts[index + 1].trimsBefore
      let kept = text.trimmingSpaces(perLine: perLine, left: left, right: right)
      if !kept.isEmpty { result.append(.literal(kept)) }
    case .interpolation:
      result.append(part)
    case .conditional(let condition, let then, let otherwise, let trims):
      result.append(
        .conditional(
          condition,
          then: trimmed(then, perLine: perLine, leading: trims.right(0), trailing: trims.left(1)),
          otherwise: otherwise.map {
            trimmed($0, perLine: perLine, leading: trims.right(1), trailing: trims.left(2))
          }, trims: trims))
    case .loop(let key, let value, let collection, let body, let trims):
      let inner = trimmed(body, perLine: perLine, leading: trims.right(0), trailing: trims.left(1))
      result.append(.loop(key: key, value: value, collection: collection, inner, trims: trims))
    }
  }
  return result
}

extension TemplatePart {
  var trimsBefore: Bool {
    switch self {
    case .literal: false
    case .interpolation(_, let left, _): left
    case .conditional(_, _, _, let trims), .loop(_, _, _, _, let trims): trims.left(0)
    }
  }

  var trimsAfter: Bool {
    switch self {
    case .literal: false
    case .interpolation(_, _, let right): right
    case .conditional(_, _, _, let trims), .loop(_, _, _, _, let trims):
      trims.right(trims.count - 1)
    }
  }
}

extension [TrimMarker] {
  func left(_ index: Int) -> Bool { indices.contains(index) ? self[index].left : false }
  func right(_ index: Int) -> Bool { indices.contains(index) ? self[index].right : false }
}

extension String {
  func trimmingSpaces(perLine: Bool, left: Bool, right: Bool) -> String {
    guard left || right else { return self }
    var scalars = unicodeScalars[...]
    if left {
      while let first = scalars.first, first.properties.isWhitespace {
        scalars.removeFirst()
        if perLine, first == "\n" { break }
      }
    }
    if right {
      if perLine, scalars.last == "\n" { scalars.removeLast() }
      while let last = scalars.last, last.properties.isWhitespace {
        if perLine, last == "\n" { break }
        scalars.removeLast()
      }
    }
    return String(scalars)
  }
}
