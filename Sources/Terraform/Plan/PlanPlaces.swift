extension Inventory {
  /// This inventory, of a plan or a state, with the places that the code gives to the same addresses.
  ///
  /// An instance that the code alone cannot tell (`count` that is not known) has the place of its block.
  package func located(by code: Inventory) -> Inventory {
    var byAddress: [String: ResourceInstance] = [:]
    var byBlock: [String: ResourceInstance] = [:]
    for resource in code.resources + code.dataSources {
      byAddress[resource.address] = resource
      byBlock[PlanAddress.withoutKeys(resource.address)] = resource
    }
    func located(_ resource: ResourceInstance) -> ResourceInstance {
      guard
        let known = byAddress[resource.address]
          ?? byBlock[PlanAddress.withoutKeys(resource.address)]
      else { return resource }
      var resource = resource
      resource.place = known.place
      resource.region = resource.region ?? known.region
      resource.accountID = resource.accountID ?? known.accountID
      resource.isCatalogued = known.isCatalogued
      resource.body = resource.body.located(by: known.body, at: known)
      return resource
    }
    var result = self
    result.resources = resources.map(located)
    result.dataSources = dataSources.map(located)
    result.moduleCalls = code.moduleCalls
    result.moves = code.moves
    return result
  }
}

extension ConfiguredBody {
  fileprivate func located(by code: ConfiguredBody, at resource: ResourceInstance) -> ConfiguredBody
  {
    var result = self
    result.attributes = attributes.map { attribute in
      var attribute = attribute
      let written = code.attribute(attribute.name)
      attribute.place =
        written?.place ?? code.blocks(attribute.name).first?.place ?? resource.place
      for reference in written?.references ?? [] where !attribute.references.contains(reference) {
        attribute.references.append(reference)
      }
      return attribute
    }
    result.blocks = blocks.map { block in
      var block = block
      block.place = code.blocks(block.type).first?.place ?? resource.place
      return block
    }
    return result
  }
}

extension PlanAddress {
  /// `module.a.aws_b.c` of `module.a["x"].aws_b.c[0]`.
  static func withoutKeys(_ address: String) -> String {
    steps(of: address).map(\.name).joined(separator: ".")
  }
}
