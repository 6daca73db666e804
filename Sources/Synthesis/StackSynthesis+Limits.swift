import Catalog
import HCL

/// How many arrows of a sort a module takes, and which of them together.
extension StackSynthesis {
  /// Why one more arrow is too much for what its ends have collected already; nil when it is not.
  mutating func excess(_ context: FlowContext) -> FlowContract.Refusal? {
    for block in context.contract.body.blocks("input") where applies(block, context) {
      let context = block.body.flag("reversed") ? swapped(context) : context
      guard let (target, contribution) = contribution(of: block, context),
        let limit = limit(of: contribution.input, target)
      else { continue }
      let others = (contributions[target.name] ?? []).filter {
        same($0.input, contribution.input) && !same($0.key ?? "", contribution.key ?? "")
      }
      let isTooMuch =
        limit.atMost.map { others.count >= $0 } ?? false
        || others.contains { !agree($0.value, contribution.value, limit) }
      if isTooMuch { return FlowContract.Refusal(because: limit.because, instead: limit.instead) }
    }
    return nil
  }

  /// Whether so many arrows are not enough for the input.
  func isShort(_ input: ModuleInput, _ additions: Int) -> Bool {
    input.limit?.atLeast.map { additions < $0 } ?? false
  }

  func limit(of input: String, _ placement: Placement) -> InputLimit? {
    placement.kind.inputs.first { same($0.name, input) }?.limit
  }

  private func agree(_ one: Expression, _ other: Expression, _ limit: InputLimit) -> Bool {
    guard let within = limit.within, let place = one.field(within), place == other.field(within)
    else { return true }
    return limit.same.allSatisfy { one.field($0) == other.field($0) }
  }
}

extension Expression {
  /// The value of a key of an object that is written out, without its places.
  fileprivate func field(_ name: String) -> Expression? {
    guard case .object(let items) = kind else { return nil }
    return items.first { $0.key.literalText.map { same($0, name) } ?? false }?.value.withoutPlaces
  }
}
