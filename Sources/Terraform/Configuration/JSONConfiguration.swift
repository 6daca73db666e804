import HCL

/// What is a block and what is a name in Terraform's JSON syntax.
///
/// JSON does not tell a provider's nested blocks from arguments: inside of resources both become arguments, which
/// every reader of bodies takes for either.
extension BodySchema {
  static let terraform = BodySchema(
    blocks: [
      .init("terraform", body: settings), .init("locals"),
      .init(
        "variable", labels: ["name"],
        body: BodySchema(
          attributes: ["type": .expression, "default": .literal], blocks: [.init("validation")])),
      .init(
        "output", labels: ["name"],
        body: BodySchema(attributes: names, blocks: [.init("precondition")])),
      .init("module", labels: ["name"], body: BodySchema(attributes: names)),
      .init("provider", labels: ["name"]),
      .init("resource", labels: ["type", "name"], body: resource),
      .init("data", labels: ["type", "name"], body: resource),
      .init("ephemeral", labels: ["type", "name"], body: resource),
      .init(
        "check", labels: ["name"],
        body: BodySchema(
          blocks: [
            .init("data", labels: ["type", "name"], body: resource), .init("assert"),
          ])),
      .init("moved", body: BodySchema(attributes: names)),
      .init("removed", body: BodySchema(attributes: names, blocks: [.init("lifecycle")])),
      .init("import", body: BodySchema(attributes: names)),
    ])

  /// Every text of a file of variables stands for itself.
  static let variables = BodySchema(reading: .literal)

  private static let names: [String: Reading] = [
    "depends_on": .expression, "provider": .expression, "providers": .expression,
    "from": .expression, "to": .expression,
  ]

  private static let settings = BodySchema(
    blocks: [
      .init("required_providers"), .init("backend", labels: ["type"]), .init("cloud"),
      .init("provider_meta", labels: ["name"]),
    ])

  private static let resource = BodySchema(
    attributes: ["depends_on": .expression, "provider": .expression],
    blocks: [
      .init(
        "lifecycle",
        body: BodySchema(
          attributes: ["ignore_changes": .expression, "replace_triggered_by": .expression],
          blocks: [.init("precondition"), .init("postcondition")])),
      .init("dynamic", labels: ["type"], body: dynamic),
      .init("provisioner", labels: ["type"], body: BodySchema(blocks: [.init("connection")])),
      .init("connection"),
    ])

  private static let dynamic = BodySchema(
    attributes: ["iterator": .expression],
    blocks: [
      .init(
        "content",
        body: BodySchema(
          blocks: [
            .init(
              "dynamic", labels: ["type"],
              body: BodySchema(
                attributes: ["iterator": .expression], blocks: [.init("content")]))
          ]))
    ])
}
