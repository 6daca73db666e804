import Diagnostics
import XML

/// The cells of a page with parents and children resolved; no cell of the file is lost.
struct CellTree {
  private(set) var cells: [Cell] = []
  /// Cells without a parent, in file order.
  private(set) var roots: [Int] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var index: [ByteKey: Int] = [:]
  private let info: DiagramElement

  init(model: XMLElement, info: DiagramElement, limits: DiagramLimits) {
    self.info = info
    var parser = CellParser(limits: limits)
    let root = model.isNamed("root") ? model : model.elements.first { $0.isNamed("root") }
    for element in root?.elements ?? [] {
      if let cell = parser.cell(element) {
        add(cell)
      } else {
        report(
          .warning, "diagram/not-a-cell", "`\(element.name)` is not a cell and is ignored",
          element.range,
          help: suggestion(for: element.name, among: ["mxCell"]).map { "Did you mean `\($0)`?" }
            ?? "A cell is an `mxCell`, or an element that holds one.")
      }
    }
    if root == nil {
      report(
        .error, "diagram/no-root", "the model has no `root` element", model.range,
        help: model.elements.first.flatMap { suggestion(for: $0.name, among: ["root"]) }
          .map { "Did you mean `\($0)`?" })
    }
    diagnostics += parser.diagnostics
    link()
    breakCycles()
  }

  subscript(id: String?) -> Int? { id.flatMap { index[ByteKey($0)] } }

  /// An id that a second cell claims, or none at all, is replaced so that every cell keeps one of its own.
  private mutating func add(_ cell: Cell) {
    var cell = cell
    if cell.id.utf8.isEmpty {
      cell.id = unusedID("cell-\(cells.count)")
      report(
        .note, "diagram/missing-id", "a cell has no id; it goes by `\(cell.id)`", cell.place,
        cell: cell,
        help: "Save the file in draw.io, which gives every cell an id.")
    } else if let first = index[ByteKey(cell.id)] {
      let written = cell.id
      cell.id = unusedID(written)
      report(
        .warning, "diagram/duplicate-id",
        "two cells have the id `\(written)`; the second goes by `\(cell.id)`", cell.place,
        cell: cell,
        help: "Arrows to `\(written)` belong to the first. Delete one cell and draw it again.",
        notes: [Diagnostic.Note("first used here", at: cells[first].place)])
    }
    index[ByteKey(cell.id)] = cells.count
    cells.append(cell)
  }

  private var nextSuffix = 2

  private mutating func unusedID(_ stem: String) -> String {
    var candidate = "\(stem)~\(nextSuffix)"
    while index[ByteKey(candidate)] != nil {
      nextSuffix += 1
      candidate = "\(stem)~\(nextSuffix)"
    }
    return candidate
  }

  /// The cell that an id names, if it is drawn at all.
  private func drawn(_ id: String?) -> Int? {
    self[id].flatMap { cells[$0].isVertex || cells[$0].isEdge ? $0 : nil }
  }

  private mutating func link() {
    for position in cells.indices {
      let cell = cells[position]
      if cell.isEdge {
        cells[position].source = drawn(cell.sourceID)
        cells[position].target = drawn(cell.targetID)
      }
      guard let wanted = cell.parentID else {
        roots.append(position)
        continue
      }
      if self[wanted] == position {
        hang(position)
      } else if let parent = self[wanted] {
        cells[position].parent = parent
        cells[parent].children.append(position)
      } else {
        roots.append(position)
        report(
          .warning, "diagram/missing-parent",
          "the cell `\(cell.id)` lies in `\(wanted)`, which is not on the page", cell.place,
          cell: cell,
          help: "draw.io does not show such a cell. It is read as lying on the page itself.")
      }
    }
  }

  /// Cells whose parents form a ring hang on nothing; one of each ring is put on the page itself.
  private mutating func breakCycles() {
    var reached = [Bool](repeating: false, count: cells.count)
    func mark(_ start: Int, _ reached: inout [Bool]) {
      var stack = [start]
      while let next = stack.popLast() {
        guard !reached[next] else { continue }
        reached[next] = true
        stack.append(contentsOf: cells[next].children)
      }
    }
    for root in roots { mark(root, &reached) }
    for position in cells.indices where !reached[position] {
      if let parent = cells[position].parent {
        cells[parent].children.removeAll { $0 == position }
      }
      cells[position].parent = nil
      hang(position)
      mark(position, &reached)
    }
  }

  /// Puts a cell that lies in itself on the page.
  private mutating func hang(_ position: Int) {
    let cell = cells[position]
    roots.append(position)
    report(
      .warning, "diagram/parent-cycle", "the cell `\(cell.id)` lies in itself", cell.place,
      cell: cell, help: "It is read as lying on the page itself.")
  }

  private mutating func report(
    _ severity: Diagnostic.Severity, _ code: String, _ summary: String, _ range: SourceRange,
    cell: Cell? = nil, help: String?, notes: [Diagnostic.Note] = []
  ) {
    guard diagnostics.count < 200 else { return }
    diagnostics.append(
      Diagnostic(
        severity, code, summary, at: range, diagram: cell.map { $0.place(on: info) }, help: help,
        notes: notes))
  }

  /// All cells, parents before children, siblings in file order.
  var depthFirst: [Int] {
    var order: [Int] = []
    var stack = Array(roots.reversed())
    while let next = stack.popLast() {
      order.append(next)
      stack.append(contentsOf: cells[next].children.reversed())
    }
    return order
  }
}
