internal import Diagnostics
internal import HCL

extension CatalogLoader {
  mutating func loadFlows(_ file: File, stem: String) {
    var reader = BlockReader(file.body, at: nil, what: "a file of flows")
    for block in reader.blocks("flow", labels: 0) {
      if let contract = flow(block, stem: stem) { contracts.append(contract) }
    }
    diagnostics += reader.finish()
  }

  /// A flow of a later source replaces those of the earlier ones with the same ends.
  mutating func dropReplacedContracts(before later: Int) {
    let replacing = Set(contracts[later...].map(ends))
    guard !replacing.isEmpty, later > 0 else { return }
    contracts =
      contracts[..<later].filter { !replacing.contains(ends($0)) } + contracts[later...]
  }

  private func ends(_ contract: FlowContract) -> [String] {
    contract.from.sorted(by: precedes) + [">"] + contract.to.sorted(by: precedes)
  }

  private mutating func flow(_ block: Block, stem: String) -> FlowContract? {
    var reader = BlockReader(block, what: "a flow")
    let fromNames = reader.requiredStrings("from") ?? []
    let toNames = reader.requiredStrings("to") ?? []
    let from = expanded(fromNames, at: block.body.attribute("from")?.expression.range)
    let to = expanded(toNames, at: block.body.attribute("to")?.expression.range)
    var id = "\(stem)/\(fromNames.first ?? "")>\(toNames.first ?? "")"
    if contracts.contains(where: { $0.id.utf8.elementsEqual(id.utf8) }) {
      id = "\(stem)/\(fromNames.joined(separator: "+"))>\(toNames.joined(separator: "+"))"
    }
    var contract = FlowContract(
      id: id, from: from, to: to, defaultVerb: reader.string("default") ?? "both",
      actions: actions(&reader), network: network(&reader), refusal: refusal(&reader),
      isReversed: reader.bool("reversed") ?? false, body: block.body,
      range: block.typeRange ?? block.range)
    if contract.actions.isEmpty, block.body.attribute("default") == nil {
      contract.defaultVerb = contract.network == nil ? "invoke" : "connect"
    }
    contract.joins = reader.bool("joins") ?? false
    reader.allowAttributes([
      "internet_egress", "internet_gateway", "exposes", "outside", "attach", "note", "across",
    ])
    reader.allowBlocks([
      "statement", "resource_statement", "key", "key_statement", "endpoint", "input", "block",
      "implied", "trust",
    ])
    diagnostics += reader.finish()
    guard !from.isEmpty, !to.isEmpty else { return nil }
    let pair = "\(from.joined(separator: ", ")) > \(to.joined(separator: ", "))"
    guard claim("flow", pair, at: contract.range) else { return nil }
    return contract
  }

  private mutating func actions(
    _ outer: inout BlockReader
  ) -> [(verb: String, actions: [String])] {
    var result: [(verb: String, actions: [String])] = []
    for block in outer.blocks("actions", labels: 0) {
      var reader = BlockReader(block, what: "the actions of a flow")
      for attribute in block.body.attributes {
        if let list = reader.strings(attribute.name) { result.append((attribute.name, list)) }
      }
      diagnostics += reader.finish()
    }
    return result
  }

  private mutating func network(_ outer: inout BlockReader) -> FlowContract.NetworkContract? {
    var network: FlowContract.NetworkContract?
    for block in outer.blocks("network", labels: 0) {
      var reader = BlockReader(block, what: "the network of a flow")
      let transport = reader.string("protocol") ?? "tcp"
      let port = reader.string("port")
      if let port, PortRange(port) == nil {
        reader.report(
          "wrong-value", "`\(port)` is no port", at: block.body.attribute("port")?.expression.range,
          help: "Write a port such as `443`, or a range such as `8080-8090`.")
      }
      if !["tcp", "udp"].contains(transport) {
        reader.report(
          "wrong-value", "`\(transport)` is no protocol of a flow",
          at: block.body.attribute("protocol")?.expression.range, help: "Write `tcp` or `udp`.")
      }
      reader.allowAttributes(["description", "setting"])
      network = .init(protocol: transport, port: port)
      diagnostics += reader.finish()
    }
    return network
  }

  private mutating func refusal(_ outer: inout BlockReader) -> FlowContract.Refusal? {
    var refusal: FlowContract.Refusal?
    for block in outer.blocks("refuse", labels: 0) {
      var reader = BlockReader(block, what: "a refusal")
      let because = reader.requiredString("because") ?? ""
      let instead = reader.string("instead") ?? ""
      // Where the ends stand is known only when the tree is made.
      if reader.strings("across") == nil { refusal = .init(because: because, instead: instead) }
      diagnostics += reader.finish()
    }
    return refusal
  }
}

/// A port, or a range of ports in order, between 1 and 65535.
package struct PortRange: Sendable, Hashable {
  package var first: Int
  package var last: Int

  /// `443` or `8080-8090`; nil for anything else.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    var numbers: [Int] = []
    for part in parts {
      guard (1...5).contains(part.count), part.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(String(decoding: part, as: UTF8.self)), (1...65_535).contains(number)
      else { return nil }
      numbers.append(number)
    }
    guard let first = numbers.first, let last = numbers.last, numbers.count <= 2, first <= last
    else { return nil }
    self.first = first
    self.last = last
  }

  package var text: String { first == last ? "\(first)" : "\(first)-\(last)" }
}
