import Diagnostics

extension SVGReader {
  mutating func connectors(among shapes: [Shape]) -> [Connector] {
    var names = PartNames()
    for shape in shapes { names.add(shape.id, id: shape.id) }
    for shape in shapes {
      if let name = shape.properties.value("zt-name") { names.add(name, id: shape.id) }
    }
    for item in drawn { for name in item.names { names.add(name, id: item.shape.id) } }
    return lines.sorted { $0.order < $1.order }.map { _, figure, group in
      connector(figure, group: group, names: names, shapes: shapes)
    }
  }

  private mutating func connector(
    _ figure: Figure, group: Int?, names: PartNames, shapes: [Shape]
  ) -> Connector {
    let own = group.map { groups[$0].annotations } ?? []
    let properties = figure.annotations + own
    func end(_ name: String) -> String? {
      guard let property = properties.first(where: { $0.name.utf8.elementsEqual(name.utf8) })
      else { return nil }
      if let id = names.id(of: property.value) { return id }
      diagnostics.append(unknownEnd(property, shapes))
      return nil
    }
    let drawnEnds = figure.part?.ends.map { names.resolve($0) }
    let source = end("zt-from") ?? drawnEnds?.source
    let target = end("zt-to") ?? drawnEnds?.target
    let isBare = !figure.hasStartHead && !figure.hasEndHead && figure.part == nil
    return Connector(
      id: figure.id, parent: annotatedParent(of: figure.group),
      source: ConnectorEnd(cell: source, point: figure.points.first),
      target: ConnectorEnd(cell: target, point: figure.points.last),
      waypoints: Array(figure.points.dropFirst().dropLast()), route: figure.points,
      sourceHasHead: figure.hasStartHead, targetHasHead: figure.hasEndHead || isBare,
      labels: labels(of: figure, group: group),
      style: figure.style, isVisible: figure.isVisible, properties: properties,
      place: figure.place)
  }

  /// Texts of an edge are one label, also when each word stands by itself.
  private func labels(of figure: Figure, group: Int?) -> [ConnectorLabel] {
    let texts = group.flatMap { groupLabels[$0] } ?? []
    guard let part = figure.part else {
      return texts.map {
        ConnectorLabel(text: $0.text, cell: $0.id, position: $0.bounds.center, style: $0.style)
      }
    }
    let all = texts + (edgeLabels[ByteKey(part.name)] ?? [])
    guard let first = all.first else {
      guard let label = part.label, !label.utf8.isEmpty else { return [] }
      return [ConnectorLabel(text: label, cell: nil, position: figure.bounds.center)]
    }
    let box = all.dropFirst().reduce(first.bounds) { $0.union($1.bounds) }
    return [
      ConnectorLabel(
        text: part.label ?? lines(of: all), cell: first.id, position: box.center,
        style: first.style)
    ]
  }

  private func unknownEnd(_ property: Property, _ shapes: [Shape]) -> Diagnostic {
    let candidates = shapes.flatMap { shape in
      [shape.id] + (shape.properties.value("zt-name").map { [$0] } ?? [])
    }
    let close = suggestion(for: property.value, among: candidates)
    return Diagnostic(
      .error, "diagram/unknown-end", "no shape is called `\(property.value)`",
      at: property.place,
      help: close.map { "Did you mean `\($0)`?" }
        ?? "Give the `id` or the `data-zt-name` of a shape.")
  }
}
