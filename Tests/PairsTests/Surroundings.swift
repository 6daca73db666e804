import Catalog
import Diagrams
import Testing

/// What a kind cannot be drawn without: a new kind with such a need is named here.
enum Surroundings {
  /// A distribution serves something, a load balancer leads somewhere.
  static func neighbours(of kind: String) -> [String] {
    switch kind {
    case "cloudfront": ["s3"]
    case "alb", "nlb": ["fargate"]
    default: []
    }
  }

  /// Parts of a network that stand in no subnet.
  static func needsNetwork(_ kind: String) -> Bool {
    ["subnet", "subnet_public", "subnet_private", "subnet_isolated", "igw", "nat", "sg"]
      .contains(kind)
  }

  static let kinds = Repository.catalog.kinds.map(\.id)
}

/// An arrow of the catalogue between two kinds that have a template.
struct Pair: Sendable, CustomTestStringConvertible {
  var from: String
  var to: String
  var contract: FlowContract

  var testDescription: String { "\(from) → \(to)" }

  /// Written on the arrow where the contract leaves the port to it.
  var label: String {
    contract.network.map { $0.port == nil ? "\($0.protocol)/8443" : "" } ?? ""
  }

  var drawing: Drawing { drawing(access: nil) }

  func drawing(access: String?) -> Drawing {
    var drawing = Drawing()
    drawing.add("alpha", from)
    drawing.add("omega", to)
    drawing.arrow("alpha", "omega", label, access: access)
    return drawing
  }

  static let all: [Pair] = Surroundings.kinds.flatMap { from in
    Surroundings.kinds.compactMap { to in
      Repository.catalog.contract(from: from, to: to).map { Pair(from: from, to: to, contract: $0) }
    }
  }
  static let granted = all.filter { $0.contract.refusal == nil }
  static let refused = all.filter { $0.contract.refusal != nil }
}
