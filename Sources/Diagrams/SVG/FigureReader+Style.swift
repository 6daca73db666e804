import Diagnostics
import XML

/// Names, lengths and styles of elements, and the sums over groups.
extension FigureReader {
  /// What its program calls it, else the `id`, else the path to the element; a second use of any gets a number.
  mutating func identifier(_ element: XMLElement, _ part: Part?, _ context: Context) -> String {
    let wanted = part?.name ?? element["id"] ?? context.path
    var count = taken[ByteKey(wanted), default: 0]
    var name = wanted
    while taken[ByteKey(name)] != nil {
      count += 1
      name = "\(wanted)~\(count + 1)"
    }
    taken[ByteKey(wanted)] = count
    taken[ByteKey(name)] = taken[ByteKey(name)] ?? 0
    return name
  }

  func length(_ element: XMLElement, _ name: String) -> Double {
    guard let value = element[name] ?? nil, let number = leadingNumber(value) else { return 0 }
    guard value.utf8.last == UInt8(ascii: "%") else { return number }
    let isAcross = name == "x" || name == "width" || name == "cx" || name == "x1" || name == "x2"
    return number / 100 * (isAcross ? viewBox.width : viewBox.height)
  }

  private static let inherited = [
    "fill", "stroke", "stroke-width", "stroke-dasharray", "marker-start", "marker-end", "marker",
    "font-size", "text-anchor", "visibility",
  ]
  private static let own = ["display", "opacity"]

  mutating func presentation(of element: XMLElement, in outer: Context) -> [String: String] {
    var style = outer.style
    for name in Self.own { style[name] = nil }
    for name in Self.inherited + Self.own { if let value = element[name] { style[name] = value } }
    let subject = StyleSheet.Subject(element)
    // Rules times elements is bounded, too: a drawing has few of one or of the other.
    matchings += sheet.rules.count
    let ruled =
      matchings < 20_000_000
      ? sheet.declarations(for: subject, inside: outer.ancestors.suffix(30)) : []
    let written = element["style"].map { cssDeclarations(in: Array($0.utf8)) } ?? []
    for (name, value) in ruled + written
    where Self.inherited.contains(name) || Self.own.contains(name) {
      style[name] = value
    }
    return style
  }

  func style(_ form: Figure.Form?, _ element: XMLElement, _ context: Context) -> Style {
    var items: [Style.Item] = []
    switch form {
    case .text: items.append(Style.Item("text", nil))
    case .ellipse: items.append(Style.Item("ellipse", nil))
    case .picture:
      items.append(Style.Item("image", nil))
      if let reference = element.reference { items.append(Style.Item("image", reference)) }
    default: break
    }
    for name in ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "font-size"] {
      if let value = context.style[name] { items.append(Style.Item(name, value)) }
    }
    if let classes = element["class"] { items.append(Style.Item("class", classes)) }
    return Style(items)
  }

  /// Adds up, from the inside out: groups stand after those they lie in.
  mutating func summarise() {
    for figure in figures {
      groups[figure.group].extent =
        groups[figure.group].extent?.union(figure.bounds)
        ?? figure.bounds
      if figure.form != .text {
        groups[figure.group].formExtent =
          groups[figure.group].formExtent?.union(figure.bounds) ?? figure.bounds
      }
      switch figure.form {
      case .line:
        groups[figure.group].lines += 1
        if figure.hasStartHead || figure.hasEndHead { groups[figure.group].arrows += 1 }
      case .text: groups[figure.group].texts += 1
      default: groups[figure.group].forms += 1
      }
      if !figure.annotations.isEmpty { groups[figure.group].holdsAnnotated = true }
    }
    for index in groups.indices.reversed() {
      guard let parent = groups[index].parent else { continue }
      let group = groups[index]
      if let extent = group.extent {
        groups[parent].extent = groups[parent].extent?.union(extent) ?? extent
      }
      if let extent = group.formExtent {
        groups[parent].formExtent = groups[parent].formExtent?.union(extent) ?? extent
      }
      groups[parent].lines += group.lines
      groups[parent].arrows += group.arrows
      groups[parent].texts += group.texts
      groups[parent].forms += group.forms
      if group.isAnnotated || group.holdsAnnotated { groups[parent].holdsAnnotated = true }
    }
  }
}
