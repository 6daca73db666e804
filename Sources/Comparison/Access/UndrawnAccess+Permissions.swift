import Architecture
import Catalog
import Diagnostics
import HCL
import Terraform

/// What roles, users and resources may do by policies of their own.
extension UndrawnAccess {
  func identity(_ path: Path) -> Verdict? {
    if path.path.isOfCourse { return nil }
    guard !path.from.isEmpty else { return identityOfStranger(path) }
    let implied = implied(path)
    switch path.path.to {
    case .unknown: return path.path.isServiceRole ? nil : .undecided
    case .everything:
      let unscoped = path.from.flatMap(comparison.drawn.grants(from:)).flatMap(\.unscopedActions)
      let beyond = beyond(path.path.actions, implied + unscoped)
      return beyond.isEmpty
        ? nil : .undrawn(.high, "it may do this on every resource: \(list(beyond))")
    case .elsewhere(let arn):
      let aside = path.from.flatMap(comparison.drawn.grants(from:)).flatMap(\.asideActions)
      let beyond = beyond(path.path.actions, implied + ownActions(on: arn) + aside)
      return beyond.isEmpty
        ? nil : .undrawn(.medium, "a permission on something that nobody drew")
    case .resource: return permission(path, implied)
    default: return nil
    }
  }

  /// What everybody may do with what is their own.
  func ownActions(on arn: String) -> [String] {
    let implied = comparison.input.implied
    let isOwn = implied.ownResources.contains { !$0.isEmpty && contains(arn, $0) }
    return isOwn ? implied.ownActions : []
  }

  func contains(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    return text.indices.contains { text[$0...].starts(with: part) }
  }

  func permission(_ path: Path, _ implied: [String]) -> Verdict? {
    if path.to.contains(where: path.from.contains) { return nil }
    let grants = grants(path)
    var allowed = implied + grants.flatMap { $0.actions + $0.keyActions }
    if case .resource(let address) = path.path.to, isPart(address) {
      allowed += comparison.input.implied.keyActions
    }
    let beyond = beyond(path.path.actions, grants.isEmpty ? implied : allowed)
    if grants.isEmpty {
      return beyond.isEmpty ? nil : .undrawn(.high, "a permission that nobody drew")
    }
    if !beyond.isEmpty { return .undrawn(.high, "more than the arrow says: \(list(beyond))") }
    if path.path.isWildcardResource, !self.beyond(path.path.actions, implied).isEmpty {
      return .undrawn(.high, "the pattern names more than this one")
    }
    return nil
  }

  /// A role, user or resource that is not on the page.
  func identityOfStranger(_ path: Path) -> Verdict? {
    guard !path.path.isServiceRole else { return nil }
    switch path.path.to {
    case .everything:
      let isWide = path.path.actions.contains { PolicyPattern.isWhole($0) }
      return isWide ? .undrawn(.high, "it may do this on every resource") : nil
    case .resource(let address):
      guard comparison.matching.component[address] != nil,
        !beyond(path.path.actions, comparison.input.implied.actions).isEmpty
      else { return nil }
      return .undrawn(.high, "a permission that nobody drew")
    default: return nil
    }
  }

  /// Actions that no allowed one covers; a pattern is covered only by one that says the same.
  func beyond(_ actions: [String], _ allowed: [String]) -> [String] {
    actions.filter { action in !allowed.contains { PolicyPattern.action($0, covers: action) } }
  }

  func implied(_ path: Path) -> [String] {
    let own = path.from.flatMap { component in
      (comparison.kind(component)?.body.blocks("implied") ?? []).flatMap { block in
        block.body.blocks.filter { ["statement", "own_statement"].contains($0.type) }.flatMap {
          $0.body.attribute("actions")?.expression.literalStrings ?? []
        }
      }
    }
    let implied = comparison.input.implied
    return implied.actions + own + (path.path.isServiceRole ? implied.serviceActions : [])
  }
}

extension PolicyPattern {
  /// `*` or `s3:*`: everything that a service can do.
  fileprivate static func isWhole(_ action: String) -> Bool {
    action.utf8.last == UInt8(ascii: "*")
      && (action.utf8.count == 1 || action.utf8.dropLast().last == UInt8(ascii: ":"))
  }
}
