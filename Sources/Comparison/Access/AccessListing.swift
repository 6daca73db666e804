package import Diagnostics
package import Terraform

/// A path that the code opens, in the environments in which it does.
package struct AccessEntry: Sendable {
  package var path: AccessPath
  package var environments: [String]
}

/// What the code lets reach or do what.
package struct AccessListing: Sendable {
  package var environments: [String]
  package var entries: [AccessEntry]
  package var diagnostics: [Diagnostic] = []
  /// What the code says was moved, by environment.
  var moves: [String: [ResourceMove]] = [:]

  /// Open paths only: one that lacks its other half lets nothing through. Paths that several environments share, by
  /// the same rules, are one entry.
  package init(_ estates: [Estate], knowledge: AccessKnowledge) {
    environments = estates.map(\.environment)
    entries = []
    var numbers: [Key: Int] = [:]
    for estate in estates {
      moves[estate.environment] = estate.inventory.moves
      let paths = accessPaths(InventoryIndex(estate.inventory), knowledge)
      if paths.count >= accessPathLimit { diagnostics.append(Self.limit(estate.environment)) }
      for path in paths where path.lacks == nil {
        let key = Key(path)
        if let number = numbers[key] {
          if entries[number].environments.last != estate.environment {
            entries[number].environments.append(estate.environment)
          }
        } else {
          numbers[key] = entries.count
          entries.append(AccessEntry(path: path, environments: [estate.environment]))
        }
      }
    }
    entries = entries.enumerated().sorted { a, b in
      let (x, y) = (a.element.path.order, b.element.path.order)
      return x == y ? a.offset < b.offset : x < y
    }.map(\.element)
  }

  private static func limit(_ environment: String) -> Diagnostic {
    Diagnostic(
      .error, "access/limit",
      "`\(environment)` opens more than \(accessPathLimit) ways; the rest is not judged",
      help: "Let fewer resources share a security group or a role.", isIncomplete: true)
  }

  /// A path without the places of its rules, which move when somebody edits a file.
  private struct Key: Hashable {
    var path: AccessPath
    var via: [String]

    init(_ path: AccessPath) {
      via = path.via.map(\.address)
      self.path = path
      self.path.via = []
    }
  }
}

extension AccessPath {
  fileprivate var order: Int {
    switch kind {
    case .network: 0
    case .identity: 1
    case .resourcePolicy: 2
    case .trust: 3
    case .link: 4
    }
  }
}

extension AccessListing {
  /// The same paths with the addresses that the resources have after the moves.
  fileprivate func moved(by moves: [String: [ResourceMove]]) -> AccessListing {
    guard moves.values.contains(where: { !$0.isEmpty }) else { return self }
    var result = self
    result.entries = entries.flatMap { entry in
      entry.environments.map { environment in
        let own = moves[environment] ?? []
        var path = entry.path
        path.from = path.from.moved(by: own)
        path.to = path.to.moved(by: own)
        path.via = path.via.map { step in
          var step = step
          step.address = own.applied(to: step.address)
          return step
        }
        return AccessEntry(path: path, environments: [environment])
      }
    }
    return result
  }
}

extension AccessEnd {
  fileprivate func moved(by moves: [ResourceMove]) -> AccessEnd {
    switch self {
    case .resource(let address): .resource(moves.applied(to: address))
    case .prefixList(let address): .prefixList(moves.applied(to: address))
    default: self
    }
  }
}

/// What a change opens and what it closes.
package struct AccessChange: Sendable {
  package var widened: [AccessEntry]
  package var narrowed: [AccessEntry]

  /// `now` against `before`, environment by environment. A path is new as far as nothing before let as much through:
  /// the same ends or wider ones, every port, every action, under no more conditions.
  package init(_ now: AccessListing, since before: AccessListing) {
    let before = before.moved(by: now.moves)
    widened = Self.surplus(of: now, over: before)
    narrowed = Self.surplus(of: before, over: now)
  }

  private static func surplus(of a: AccessListing, over b: AccessListing) -> [AccessEntry] {
    let coverage = Dictionary(
      b.environments.map { environment in
        (
          environment,
          AccessCoverage(b.entries.filter { $0.environments.contains(environment) }.map(\.path))
        )
      }, uniquingKeysWith: { first, _ in first })
    var result: [AccessEntry] = []
    for entry in a.entries {
      // Environments in which the same remains are one entry.
      var found: [AccessEntry] = []
      for environment in entry.environments {
        let rest = coverage[environment].map { $0.rest(of: entry.path) } ?? entry.path
        guard let rest else { continue }
        if let known = found.firstIndex(where: { $0.path == rest }) {
          found[known].environments.append(environment)
        } else {
          found.append(AccessEntry(path: rest, environments: [environment]))
        }
      }
      result += found
    }
    return result
  }
}
