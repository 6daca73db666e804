internal import Catalog
internal import Diagrams

extension ComponentGraph {
  /// What would have to be written on which cell so that nothing has to be assumed about it; sorted by cell.
  package var confirmations: [(cell: String, annotations: [Annotation])] {
    var result: [(cell: String, annotations: [Annotation])] = []
    var places: [[UInt8]: Int] = [:]
    for assumption in assumptions where !assumption.confirmation.isEmpty {
      guard let place = places[bytes(assumption.cell)] else {
        places[bytes(assumption.cell)] = result.count
        result.append((assumption.cell, assumption.confirmation))
        continue
      }
      for annotation in assumption.confirmation
      where !result[place].annotations.contains(annotation) {
        result[place].annotations.append(annotation)
      }
    }
    return result.sorted { precedes($0.cell, $1.cell) }
  }
}

extension FlowMaker {
  /// Each assumption once. Those about missing verbs first, because they are what a reviewer must see; then by cell.
  func distinctAssumptions() -> [Assumption] {
    var places: [[UInt8]: Int] = [:]
    var all: [Assumption] = []
    for assumption in interpreter.assumptions {
      let key = bytes(assumption.cell) + [0] + bytes(assumption.text)
      if let place = places[key] {
        all[place].confirmation += assumption.confirmation
      } else {
        places[key] = all.count
        all.append(assumption)
      }
    }
    confirm(&all)
    func rank(_ assumption: Assumption) -> Int { assumption.annotation == "zt-access" ? 0 : 1 }
    return all.sorted { a, b in
      if rank(a) != rank(b) { return rank(a) < rank(b) }
      if !same(a.cell, b.cell) { return precedes(a.cell, b.cell) }
      return precedes(a.text, b.text)
    }
  }

  /// One value for each name on a cell: what one arrow means for several pairs may differ.
  private func confirm(_ assumptions: inout [Assumption]) {
    var values: [[UInt8]: [String]] = [:]
    func key(_ cell: String, _ name: String) -> [UInt8] { bytes(cell) + [0] + bytes(name) }
    for index in assumptions.indices {
      if assumptions[index].annotation == "zt-kind",
        let kind = inferredKind(assumptions[index].cell)
      {
        assumptions[index].confirmation = [Annotation("zt-kind", kind)]
      }
      for annotation in assumptions[index].confirmation {
        let key = key(assumptions[index].cell, annotation.name)
        if !(values[key] ?? []).contains(annotation.value) {
          values[key, default: []].append(annotation.value)
        }
      }
    }
    for index in assumptions.indices {
      let cell = assumptions[index].cell
      var seen: Set<String> = []
      assumptions[index].confirmation = assumptions[index].confirmation.compactMap { annotation in
        guard seen.insert(annotation.name).inserted else { return nil }
        let isClear = values[key(cell, annotation.name)]?.count == 1
        if isClear { return annotation }
        return annotation.name == "zt-access" ? Annotation(annotation.name, "default") : nil
      }
    }
  }

  /// What the cell was taken for, unless the drawing says it there already.
  private func inferredKind(_ cell: String) -> String? {
    guard let index = interpreter.positions[bytes(cell)], interpreter.annotations[index].kind == nil
    else { return nil }
    return interpreter.fates[index].draft.flatMap { $0.kind ?? $0.type }
  }
}
