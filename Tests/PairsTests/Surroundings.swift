import Catalog
import Diagrams
import HCL
import Testing

/// What a kind cannot be drawn without: a new kind with such a need is named here.
enum Surroundings {
  static func neighbours(of kind: String) -> [String] {
    switch kind {
    // A distribution serves something, and a stream ends somewhere.
    case "cloudfront", "firehose": ["s3"]
    case "alb", "nlb": ["fargate"]
    case "verified_access": ["alb"]
    case "scheduler": ["lambda"]
    case "pipes": ["sns"]
    // Alarms that go to a topic are heard by somebody, else that is a finding.
    case "sns": ["lambda"]
    // An endpoint is made when somebody asks for it.
    case "vpc_endpoint": ["fargate"]
    default: []
    }
  }

  /// Who has to have an arrow to it.
  static func feeders(of kind: String) -> [String] {
    switch kind {
    // A pipe comes from somewhere.
    case "pipes": ["kinesis"]
    // Two networks are joined.
    case "peering": ["vpc", "vpc"]
    default: []
    }
  }

  /// Parts of a network that stand in no subnet.
  static func needsNetwork(_ kind: String) -> Bool {
    ["subnet", "subnet_public", "subnet_private", "subnet_isolated", "igw", "nat", "sg"]
      .contains(kind)
  }

  /// Resources of which an account, a domain or a network has one.
  static let once = [
    "acm", "apigw_account", "ci", "cloudwatch", "igw", "log_buckets", "nat", "route53",
    "vpc_endpoint", "waf",
    "waf_regional",
  ]

  /// What an arrow has to say where the contract leaves the port to it.
  static func label(from: String, to: String) -> String {
    guard let network = Repository.catalog.contract(from: from, to: to)?.network else { return "" }
    return network.port == nil ? "\(network.protocol)/8443" : ""
  }

  /// A kind that nobody gets, whatever is drawn.
  static func isRefused(_ kind: String) -> Bool {
    Repository.catalog.kind(kind)?.body.blocks.contains { $0.type == "refuse" } ?? false
  }

  static let kinds = Repository.catalog.kinds.map(\.id)
  /// A volume is nothing without its instance.
  static let standalone = kinds.filter { $0 != "ebs" }
}

/// An arrow of the catalogue between two kinds that have a template.
struct Pair: Sendable, CustomTestStringConvertible {
  var from: String
  var to: String
  var contract: FlowContract

  var testDescription: String { "\(from) → \(to)" }

  var label: String { Surroundings.label(from: from, to: to) }

  /// With a port of its own where arrows must not agree in it.
  func label(_ number: Int) -> String {
    limitedInputs.isEmpty || label.isEmpty ? label : "tcp/\(8_443 + number)"
  }

  var drawing: Drawing {
    var drawing = Drawing()
    drawing.add("alpha", from, alone: standsForNeighbour, fedBy: limitedInputs.isEmpty ? nil : to)
    drawing.add("omega", to, fedBy: from)
    drawing.arrow("alpha", "omega", label)
    return drawing
  }

  /// Inputs of the two ends that take only some arrows together, to which this arrow adds.
  var limitedInputs: [LimitedInput] {
    contract.body.blocks("input").compactMap { block in
      let end = block.body.attribute("on")?.expression.literalString ?? "from"
      let isOfTail =
        switch end {
        case "tail": true
        case "head": false
        case "to": contract.isReversed
        default: !contract.isReversed
        }
      let kind = Repository.catalog.kind(isOfTail ? from : to)
      let input = kind?.inputs.first { $0.name == block.labels.first?.text }
      return input?.limit.map { _ in
        LimitedInput(isOfTail: isOfTail, name: input?.name ?? "")
      }
    }
  }

  /// Whether the arrow gives the tail what a neighbour would be drawn for.
  private var standsForNeighbour: Bool {
    Surroundings.neighbours(of: from).contains { neighbour in
      guard let contract = Repository.catalog.contract(from: from, to: neighbour) else {
        return false
      }
      let other = Pair(from: from, to: neighbour, contract: contract)
      return other.limitedInputs.contains { $0.isOfTail && limitedInputs.contains($0) }
    }
  }

  /// Each other way of access that the contract knows, to a head of its own.
  var otherVerbs: [String] {
    contract.actions.map(\.verb).filter { $0 != contract.defaultVerb }
  }

  /// One tail, and a head of its own for each arrow.
  static func drawing(of pairs: [Pair]) -> Drawing {
    var drawing = Drawing()
    // A line to what it joins is one of those that it needs.
    let feeder = pairs.first { !$0.limitedInputs.isEmpty }?.to
    for (number, pair) in pairs.enumerated() {
      if drawing.boxes.isEmpty { drawing.add("alpha", pair.from, alone: true, fedBy: feeder) }
      drawing.add("omega_\(pair.to)", pair.to, fedBy: pair.from)
      drawing.arrow("alpha", "omega_\(pair.to)", pair.label(number))
    }
    return drawing
  }

  static func drawingOfOtherVerbs(of pairs: [Pair]) -> Drawing {
    var drawing = Drawing()
    for pair in pairs {
      if drawing.boxes.isEmpty { drawing.add("alpha", pair.from) }
      for verb in pair.otherVerbs {
        // Who takes one arrow of this sort is drawn anew for each.
        let tail = pair.limitedInputs.isEmpty ? "alpha" : "alpha_\(pair.to)_\(verb)"
        if tail != "alpha" { drawing.add(tail, pair.from) }
        drawing.add("omega_\(pair.to)_\(verb)", pair.to)
        drawing.arrow(tail, "omega_\(pair.to)_\(verb)", pair.label, access: verb)
      }
    }
    return drawing
  }

  static let all: [Pair] = Surroundings.kinds.flatMap { from in
    Surroundings.kinds.compactMap { to in
      Repository.catalog.contract(from: from, to: to).map { Pair(from: from, to: to, contract: $0) }
    }
  }
  static let granted = all.filter { $0.contract.refusal == nil }
  static let tails = Set(granted.map(\.from)).sorted()
  static let refused = all.filter { $0.contract.refusal != nil }
}

struct LimitedInput: Equatable {
  var isOfTail: Bool
  var name: String
}
