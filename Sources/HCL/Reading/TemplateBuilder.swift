/// Matches the directives of a template with their ends, without recursion.
struct TemplateBuilder {
  struct Mistake {
    var code: String
    var summary: String
    var help: String
    /// nil for the opening of the template.
    var token: Token?
  }

  private struct Frame {
    /// nil for the template itself.
    var opening: RawPart?
    var parts: [TemplatePart] = []
    /// Set once `else` was met.
    var then: [TemplatePart]?
    var trims: [TrimMarker] = []
    var height = 1
  }

  let limits: SyntaxLimits
  private(set) var height = 1
  private(set) var mistake: Mistake?
  private var frames = [Frame(opening: nil)]

  init(limits: SyntaxLimits) { self.limits = limits }

  mutating func build(_ raw: [RawPart]) -> [TemplatePart] {
    var pending = ""
    for part in raw {
      if case .literal(let text) = part.kind {
        pending += text
        continue
      }
      flushLiteral(&pending)
      add(part)
    }
    flushLiteral(&pending)
    while frames.count > 1 {
      if let opening = frames.last?.opening { fail(unclosed: opening) }
      closeFrame()
    }
    height = frames[0].height
    return frames[0].parts
  }

  private mutating func flushLiteral(_ text: inout String) {
    guard !text.isEmpty else { return }
    frames[frames.count - 1].parts.append(.literal(text))
    text = ""
  }

  private mutating func add(_ part: RawPart) {
    let top = frames.count - 1
    switch part.kind {
    case .literal: break
    case .interpolation(let expression):
      frames[top].parts.append(
        .interpolation(expression, trimsLeft: part.trims.left, trimsRight: part.trims.right))
      frames[top].height = max(frames[top].height, part.height + 1)
    case .ifStart, .forStart: open(part)
    case .elseBranch:
      guard case .ifStart = frames[top].opening?.kind, frames[top].then == nil else {
        return fail(stray: part, "else", "if")
      }
      frames[top].then = frames[top].parts
      frames[top].parts = []
      frames[top].trims.append(part.trims)
    case .ifEnd:
      guard case .ifStart = frames[top].opening?.kind else {
        return fail(stray: part, "endif", "if")
      }
      frames[top].trims.append(part.trims)
      closeFrame()
    case .forEnd:
      guard case .forStart = frames[top].opening?.kind else {
        return fail(stray: part, "endfor", "for")
      }
      frames[top].trims.append(part.trims)
      closeFrame()
    }
  }

  private mutating func open(_ part: RawPart) {
    guard frames.count <= limits.nesting else {
      if mistake == nil {
        mistake = Mistake(
          code: "hcl/too-deep",
          summary: "this is nested more than \(limits.nesting) levels deep",
          help: "Move inner parts to local values.", token: part.token)
      }
      return
    }
    frames.append(Frame(opening: part, trims: [part.trims], height: part.height + 1))
  }

  private mutating func closeFrame() {
    guard frames.count > 1, let frame = frames.popLast(), let opening = frame.opening else {
      return
    }
    let top = frames.count - 1
    frames[top].height = max(frames[top].height, frame.height + 1)
    switch opening.kind {
    case .ifStart(let condition):
      let hasElse = frame.then != nil
      frames[top].parts.append(
        .conditional(
          condition, then: frame.then ?? frame.parts, otherwise: hasElse ? frame.parts : nil,
          trims: frame.trims))
    case .forStart(let key, let value, let collection):
      frames[top].parts.append(
        .loop(
          key: key, value: value, collection: collection, frame.parts, trims: frame.trims))
    default: break
    }
  }

  private mutating func fail(unclosed opening: RawPart) {
    let isIf = if case .ifStart = opening.kind { true } else { false }
    guard mistake == nil else { return }
    mistake = Mistake(
      code: "hcl/unclosed-directive",
      summary: "this `%{ \(isIf ? "if" : "for") … }` is never closed",
      help: "Add `%{ \(isIf ? "endif" : "endfor") }`.", token: opening.token)
  }

  private mutating func fail(stray part: RawPart, _ word: String, _ opening: String) {
    guard mistake == nil else { return }
    mistake = Mistake(
      code: "hcl/stray-directive", summary: "`%{ \(word) }` has no `%{ \(opening) … }` before it",
      help: "Remove it, or add the `%{ \(opening) … }` that it belongs to.", token: part.token)
  }
}
