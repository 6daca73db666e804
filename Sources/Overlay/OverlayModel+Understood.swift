package import Architecture
import Catalog
import Diagrams

extension OverlayModel {
  /// What was understood, refused and not understood, before any comparison with code: each frame and component with its
  /// kind, each arrow by what became of it, dashed where it was inferred.
  package init(understood graph: ComponentGraph, kindsWithTemplate: Set<String>, file: String) {
    self.init(title: "\(file): what was understood")
    listedBy = "zeroplan inspect"
    drawnArrows = graph.drawnArrows
    for component in graph.components { add(component, kindsWithTemplate) }
    for shape in graph.unknownShapes {
      let hint = shape.closest.first.map { "; closest: \($0)" } ?? ""
      let text =
        "\(shape.label.isEmpty ? "cell \(shape.cell)" : shape.label): \(shape.token)\(hint)"
      var badge = Badge(cell: shape.cell, state: .unknown, count: 1, lines: [text])
      badge.tag = "? not understood"
      badges.append(badge)
      list.append((.unknown, text))
    }
    addFlows(graph)
    addUnread(graph.unknownConnectors)
    addDecorations(graph)
    for assumption in graph.assumptions {
      let cure = assumption.confirmation.map { "\($0.name)=\($0.value)" }
      let words = cure.isEmpty ? [assumption.annotation].compactMap { $0 } : cure
      let end = words.isEmpty ? "" : " (\(words.joined(separator: " ")))"
      list.append((.understood, assumption.text + end))
    }
    let refused = graph.flows.count { $0.state != .granted }
    counts = [
      ("Components", "\(graph.components.count)"),
      ("Arrows", "\(graph.flows.count - refused) granted, \(refused) refused"),
      ("Decoration", "\(graph.decorations.count)"),
      (
        "Not understood",
        "\(graph.unknownShapes.count) shapes, \(graph.unknownConnectors.count) arrows"
      ),
      ("Assumptions", "\(graph.assumptions.count)"),
    ]
    makeLegend()
  }

  private mutating func add(_ component: Component, _ kindsWithTemplate: Set<String>) {
    let hasTemplate = component.kind.map(kindsWithTemplate.contains) ?? false
    let state: State = component.role != .resource || hasTemplate ? .understood : .noTemplate
    var lines = ["\(component.title) (\(component.id))", component.because]
    if let kind = component.kind {
      lines.append("kind \(kind), \(component.confidence.rawValue)")
    }
    if let boundary = component.boundary { lines.append("in \(boundary)") }
    var badge = Badge(cell: component.cell, state: state, count: 1, lines: lines)
    badge.isGuess = component.confidence != .certain
    badge.isFrame = component.role == .boundary
    badge.tag = component.kind ?? component.resourceType ?? component.title
    badges.append(badge)
    if state == .noTemplate {
      let isKnown = component.kind != nil
      list.append(
        (.noTemplate, "\(component.title): \(isKnown ? "no template yet" : "no kind yet")"))
    }
  }

  /// Arrows for the same reason on one line.
  private mutating func addUnread(_ connectors: [UnknownConnector]) {
    var reasons: [(because: String, cells: [String])] = []
    var places: [String: Int] = [:]
    for connector in connectors {
      arrows.append(Arrow(cell: connector.cell, state: .unknown, lines: [connector.because]))
      if let place = places[connector.because] {
        reasons[place].cells.append(connector.cell)
      } else {
        places[connector.because] = reasons.count
        reasons.append((connector.because, [connector.cell]))
      }
    }
    for (because, cells) in reasons {
      let count = cells.count
      let what = count > 1 ? "\(count) arrows (\(cells[0]), …)" : "arrow \(cells[0])"
      list.append((.unknown, "\(what): \(because)"))
    }
  }

  private mutating func addFlows(_ graph: ComponentGraph) {
    var refused: [(reason: String, pairs: [String])] = []
    var places: [String: Int] = [:]
    let guessed = Set(graph.assumptions.map(\.cell))
    let silent = Set(
      graph.assumptions.compactMap { $0.annotation == "zt-access" ? $0.cell : nil })
    for flow in graph.flows {
      let words = flow.verbs.joined(separator: ", ")
      let port = flow.port.map { " \(flow.protocol ?? "tcp")/\($0)" } ?? ""
      let text = "\(flow.from) → \(flow.to): \(words)\(port)"
      var arrow = Arrow(cell: flow.cell, state: .understood, lines: [text, flow.because])
      arrow.isGuess = guessed.contains(flow.cell)
      switch flow.state {
      case .granted:
        if silent.contains(flow.cell) { arrow.tag = words + port }
      case .refused(let because, let settle):
        arrow.state = .refused
        arrow.lines = [text, because, settle]
        let reason = "\(because). \(settle)"
        let pair = "\(flow.from) → \(flow.to)"
        if let place = places[reason] {
          refused[place].pairs.append(pair)
        } else {
          places[reason] = refused.count
          refused.append((reason, [pair]))
        }
      }
      arrows.append(arrow)
    }
    for (reason, pairs) in refused {
      let rest = pairs.count > 4 ? " and \(pairs.count - 4) more" : ""
      list.append((.refused, pairs.prefix(4).joined(separator: "; ") + rest + ": " + reason))
    }
  }

  private mutating func addDecorations(_ graph: ComponentGraph) {
    let connectors = Set(graph.page.connectors.map(\.id))
    for decoration in graph.decorations {
      guard connectors.contains(decoration.cell) else {
        // What names or marks another shape is not by itself.
        if decoration.owner == nil {
          decorations.append((decoration.cell, decoration.because))
        }
        continue
      }
      let state: State =
        switch decoration.sort {
        case .folded: .folded
        case .reply: .reply
        case .ignored, .plain: .ignored
        }
      arrows.append(Arrow(cell: decoration.cell, state: state, lines: [decoration.because]))
    }
  }

  /// Only what occurs.
  private mutating func makeLegend() {
    func add(_ sample: Sample, _ text: String, if isThere: Bool) {
      if isThere { legend.append((sample, text)) }
    }
    let tags = badges.filter { $0.state != .unknown }
    add(
      .tag(.understood, isFrame: true, isGuess: false), "a frame, with its kind",
      if: tags.contains { $0.isFrame })
    add(
      .tag(.understood, isFrame: false, isGuess: false), "a component, with its kind",
      if: tags.contains { !$0.isFrame && !$0.isGuess && $0.state == .understood })
    add(
      .tag(.understood, isFrame: false, isGuess: true), "inferred: look at it",
      if: tags.contains { $0.isGuess })
    add(
      .tag(.noTemplate, isFrame: false, isGuess: false), "known, but no template yet",
      if: tags.contains { $0.state == .noTemplate })
    add(
      .tag(.unknown, isFrame: false, isGuess: false), "not understood",
      if: badges.contains { $0.state == .unknown })
    add(.outline, "decoration: means nothing", if: !decorations.isEmpty)
    let lines: [(State, String)] = [
      (.understood, "access is granted"), (.refused, "refused: nothing is generated"),
      (.folded, "a route, or part of another arrow"), (.reply, "an answer: grants nothing"),
      (.ignored, "ignored"), (.unknown, "an arrow that was not understood"),
    ]
    for (state, text) in lines {
      add(.line(state, isGuess: false), text, if: arrows.contains { $0.state == state })
    }
    add(
      .line(.understood, isGuess: true), "dashed: ends or verb are inferred",
      if: arrows.contains(where: \.isGuess))
  }
}
