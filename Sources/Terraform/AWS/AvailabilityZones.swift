import HCL

/// The zones of a region by the letters that a new account sees.
///
/// An account's own letters may differ from these, never their number; regions that give accounts different
/// numbers of zones are left out.
enum AvailabilityZones {
  private static let unusual: [String: String] = [
    "us-east-1": "abcdef", "us-west-2": "abcd", "ap-northeast-1": "acd", "ca-central-1": "abd",
    "ap-northeast-2": "abcd",
  ]
  private static let usual: Set<String> = [
    "us-east-2", "eu-central-1", "eu-central-2", "eu-north-1", "eu-south-1", "eu-south-2",
    "eu-west-1",
    "eu-west-2", "eu-west-3", "ap-east-1", "ap-northeast-3", "ap-south-1", "ap-south-2",
    "ap-southeast-1", "ap-southeast-2", "ap-southeast-3", "ap-southeast-4", "af-south-1",
    "ca-west-1", "il-central-1", "me-central-1", "me-south-1", "sa-east-1", "us-gov-east-1",
    "us-gov-west-1",
  ]

  /// The names in order; nil when they are not known.
  static func names(in region: String) -> [String]? {
    guard let letters = unusual[region] ?? (usual.contains(region) ? "abc" : nil) else {
      return nil
    }
    return letters.unicodeScalars.map { "\(region)\($0)" }
  }
}

extension ModuleInstance {
  /// `names` of `data "aws_availability_zones"` after its own filters; nil when a filter is not understood.
  func availabilityZones(
    _ declaration: ResourceDeclaration, _ key: InstanceKey, region: String
  ) -> Value? {
    guard var names = AvailabilityZones.names(in: region) else { return nil }
    let context = InstanceContext(key: key)
    if let excluded = declaration.body.attribute("exclude_names") {
      guard let texts = evaluate(excluded.expression, context).value.knownTexts else { return nil }
      names.removeAll { texts.contains($0) }
    }
    guard !declaration.body.blocks.contains(where: { $0.type == "dynamic" }) else { return nil }
    for filter in declaration.body.blocks("filter") {
      guard let name = filter.body.attribute("name"), let values = filter.body.attribute("values"),
        let filtered = evaluate(name.expression, context).value.stringValue,
        let texts = evaluate(values.expression, context).value.knownTexts
      else { return nil }
      switch filtered {
      case "zone-name": names.removeAll { !texts.contains($0) }
      case "opt-in-status": if !texts.contains("opt-in-not-required") { return nil }
      case "zone-type": if !texts.contains("availability-zone") { return nil }
      case "region-name": if !texts.contains(region) { return nil }
      default: return nil
      }
    }
    return .list(.string, names.map { .string($0) })
  }
}

extension Value {
  fileprivate var knownTexts: [String]? {
    guard let elements else { return nil }
    let texts = elements.compactMap(\.stringValue)
    return texts.count == elements.count ? texts : nil
  }
}
