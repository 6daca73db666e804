import HCL

/// What an arrow between two kinds means: the contract that is used for it.
package struct KindPair: Sendable {
  package var from: String
  package var to: String
  package var contract: FlowContract
}

extension ComponentCatalog {
  /// Every kind that may be named, with or without a template; sorted.
  package var kindIDs: [String] {
    Set(kinds.map(\.id)).union(knownKinds.map(\.id)).sorted(by: precedes)
  }

  /// Every pair of kinds that some contract is about, with the one that `contract(from:to:)` gives; sorted.
  package var pairs: [KindPair] {
    let heirs = heirs
    var best: [String: [String: (rank: (Int, Int), contract: FlowContract)]] = [:]
    for contract in contracts {
      for from in contract.from.flatMap({ heirs[$0] ?? [] }) {
        for to in contract.to.flatMap({ heirs[$0] ?? [] }) {
          let specific = contract.from.count + contract.to.count
          let rank = ((from.depth + to.depth) * 10_000 + specific, from.depth)
          if let known = best[from.kind]?[to.kind], known.rank <= rank { continue }
          best[from.kind, default: [:]][to.kind] = (rank, contract)
        }
      }
    }
    return best.keys.sorted(by: precedes).flatMap { from in
      (best[from] ?? [:]).sorted { precedes($0.key, $1.key) }.map {
        KindPair(from: from, to: $0.key, contract: $0.value.contract)
      }
    }
  }

  /// Each kind with those that are like it, and how far away they are.
  private var heirs: [String: [(kind: String, depth: Int)]] {
    var result: [String: [(kind: String, depth: Int)]] = [:]
    for kind in kindIDs {
      for (depth, ancestor) in lineage(of: kind).enumerated() {
        result[ancestor, default: []].append((kind, depth))
      }
    }
    return result
  }
}

extension FlowContract {
  /// The ends as the file names them: kinds and groups.
  package var writtenEnds: (from: [String], to: [String]) {
    func names(_ attribute: String) -> [String]? {
      body.attribute(attribute)?.expression.literalStrings
    }
    return (names("from") ?? from, names("to") ?? to)
  }
}

extension ComponentKind {
  /// True when a box is not a module of its own, but a setting of what it is connected to.
  package var isOption: Bool { body.attribute("attach")?.expression.literalBool ?? false }
}
