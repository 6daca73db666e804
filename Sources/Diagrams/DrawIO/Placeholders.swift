/// `%name%` in labels: the cell's own attributes, then those of the cells around it, then of page and file.
struct Placeholders {
  let tree: CellTree
  let info: DiagramElement
  let file: String
  /// Parents searched; deeper nesting than this is no drawing.
  let depth: Int

  /// The label of a cell as it would be shown, before HTML is undone.
  func label(of position: Int) -> String {
    let cell = tree.cells[position]
    guard cell.usesPlaceholders else { return cell.value }
    if let name = cell.wrapperValue(Array("placeholder".utf8)) {
      return inherited(Array(name.utf8), from: position) ?? cell.value
    }
    return replaced(Array(cell.value.utf8), in: position)
  }

  private func replaced(_ text: [UInt8], in position: Int) -> String {
    let percent = UInt8(ascii: "%")
    var output: [UInt8] = []
    var index = 0
    while index < text.count {
      guard text[index] == percent, let end = nameEnd(text, from: index + 1) else {
        output.append(text[index])
        index += 1
        continue
      }
      // `%%name%` stands for `%name%` itself.
      if output.last == percent {
        output.removeLast()
        output.append(contentsOf: text[index...end])
      } else if let value = value(Array(text[(index + 1)..<end]), in: position) {
        output.append(contentsOf: value.utf8)
      } else {
        output.append(contentsOf: text[index...end])
      }
      index = end + 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The offset of the closing `%` of a name that begins here.
  private func nameEnd(_ text: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "%"): return index > start ? index : nil
      case UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="),
        UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "^"), 0x0A:
        return nil
      default: index += 1
      }
    }
    return nil
  }

  private func value(_ name: [UInt8], in position: Int) -> String? {
    let cell = tree.cells[position]
    switch String(decoding: name, as: UTF8.self) {
    case "label", "tooltip": return nil
    case "id": return cell.id
    case "width": if cell.isVertex { return cell.geometry.map { short($0.width) } }
    case "height": if cell.isVertex { return cell.geometry.map { short($0.height) } }
    default: break
    }
    return inherited(name, from: position) ?? ofPage(name)
  }

  private func inherited(_ name: [UInt8], from position: Int) -> String? {
    var next: Int? = position
    for _ in 0..<depth {
      guard let current = next else { return nil }
      if let value = tree.cells[current].wrapperValue(name) { return value }
      next = tree.cells[current].parent
    }
    return nil
  }

  private func ofPage(_ name: [UInt8]) -> String? {
    switch String(decoding: name, as: UTF8.self) {
    case "page": info.pageName
    case "pagenumber": "\(info.index + 1)"
    case "pagecount": "\(info.count)"
    case "filename": file
    default:
      info.variables.last { $0.key == name }.map { String(decoding: $0.value, as: UTF8.self) }
    }
  }

  private func short(_ number: Double) -> String {
    number == number.rounded() ? "\(Int(number))" : "\(number)"
  }
}
