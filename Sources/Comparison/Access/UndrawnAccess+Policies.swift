import Architecture
import Catalog
import Diagnostics
import HCL
import Terraform

/// Whom resources let in by their own policies, who may take on a role, and what calls what.
extension UndrawnAccess {
  func resourcePolicy(_ path: Path) -> Verdict? {
    guard case .resource(let to) = path.path.to, isGuarded(to, path.to) else { return nil }
    switch path.path.from {
    case .anyone:
      switch path.path.restriction(in: account(of: path)) {
      case .narrow: return nil
      case .foreign: return .undrawn(.high, "another account may, and nobody drew it")
      case .unknown: return .undecided
      case .none: return .undrawn(.critical, "anyone may, and no condition says who")
      }
    case .resource: return fromResource(path)
    case .service(let name): return fromService(path, name)
    case .account:
      switch path.path.from.isOwnAccount(account(of: path)) {
      case true?: return nil
      case false?:
        return isOfDrawnAccount(path)
          ? nil : .undrawn(.high, "another account may, and nobody drew it")
      case nil: return .undecided
      }
    case .elsewhere:
      if let service = path.path.from.linkedService(in: comparison.estate.accountID),
        comparison.input.implied.services.contains(service)
      {
        return nil
      }
      return fromOutside(path)
    case .unknown: return .undecided
    default: return nil
    }
  }

  /// An account in which the other end of an arrow stands, and no more than the arrow says.
  func isOfDrawnAccount(_ path: Path) -> Bool {
    guard case .account(let id) = path.path.from else { return false }
    let grants = path.to.flatMap { component in
      comparison.drawn.grants(to: component) + comparison.drawn.grants(from: component)
    }
    let allowed = grants.filter { grant in
      [grant.client, grant.server].contains { end in
        comparison.matching.addresses(of: end).contains { address in
          comparison.index.resource(address)?.accountID == id
        }
      }
    }.flatMap { $0.actions + $0.keyActions + $0.backActions }
    return !allowed.isEmpty && beyond(path.path.actions, allowed).isEmpty
  }

  func fromResource(_ path: Path) -> Verdict? {
    if path.from.contains(where: path.to.contains) { return nil }
    let grants = grants(path)
    if grants.isEmpty {
      return path.from.isEmpty && path.path.service != nil
        ? nil : .undrawn(.high, "a permission that nobody drew")
    }
    let allowed = grants.flatMap { $0.actions + $0.keyActions }
    guard !allowed.isEmpty else { return nil }
    let beyond = beyond(path.path.actions, allowed)
    return beyond.isEmpty ? nil : .undrawn(.high, "more than the arrow says: \(list(beyond))")
  }

  /// Somebody outside by name: drawn when an arrow from outside says what the head's policy may admit.
  func fromOutside(_ path: Path) -> Verdict? {
    let grants = path.to.flatMap(comparison.drawn.grants(to:)).filter {
      comparison.drawn.isActor($0.client) && !$0.contract.body.blocks("resource_statement").isEmpty
    }
    guard !grants.isEmpty else { return .undrawn(.high, "somebody who is not in the code may") }
    let beyond = beyond(path.path.actions, grants.flatMap { $0.actions + $0.keyActions })
    return beyond.isEmpty ? nil : .undrawn(.high, "more than the arrow says: \(list(beyond))")
  }

  func fromService(_ path: Path, _ name: String) -> Verdict? {
    if comparison.input.implied.services.contains(name) { return nil }
    let isDrawn = path.to.flatMap(comparison.drawn.grants(to:)).contains {
      comparison.kind($0.client)?.identity.servicePrincipal == name
    }
    if isDrawn { return nil }
    switch path.path.restriction(in: account(of: path)) {
    case .narrow: return nil
    case .foreign: return .undrawn(.high, "another account's resource may, and nobody drew it")
    case .unknown: return .undecided
    case .none: return .undrawn(.medium, "the service may on behalf of anybody's resource")
    }
  }

  func trust(_ path: Path) -> Verdict? {
    switch path.path.from {
    case .anyone:
      switch path.path.restriction(in: account(of: path)) {
      case .narrow: return nil
      case .foreign: return .undrawn(.high, "another account may, and nobody drew it")
      case .unknown: return .undecided
      case .none: return .undrawn(.critical, "anyone may take on the role")
      }
    case .account:
      switch path.path.from.isOwnAccount(account(of: path)) {
      case true?: return nil
      // A drawn third party takes on the role that stands for it, if it shows more than its account.
      case false? where isOutsider(path) && !path.path.conditions.isEmpty: return nil
      case false?: return .undrawn(.high, "another account may take on the role")
      case nil: return .undecided
      }
    case .elsewhere:
      return path.path.conditions.isEmpty
        ? .undrawn(.high, "somebody who is not in the code may take on the role") : nil
    case .resource where path.path.isFederated:
      return path.path.conditions.isEmpty
        ? .undrawn(.high, "whoever has a token of it may take on the role") : nil
    case .unknown: return .undecided
    default: return nil
    }
  }

  func isOutsider(_ path: Path) -> Bool {
    !path.to.isEmpty && path.to.allSatisfy(comparison.drawn.isActor)
  }

  func link(_ path: Path) -> Verdict? {
    guard !path.from.isEmpty, !path.to.isEmpty, !path.from.contains(where: path.to.contains) else {
      return nil
    }
    let isDrawn = path.from.contains { from in
      path.to.contains { to in
        !comparison.drawn.grants(from: from, to: to).isEmpty
          || !comparison.drawn.grants(from: to, to: from).isEmpty
      }
    }
    return isDrawn ? nil : .undrawn(.medium, "it calls or feeds the other, and nobody drew it")
  }
}
