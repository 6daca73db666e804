import HCL

extension ModuleInstance {
  /// What a data source says that depends only on the account, the region or the code; nil for all others.
  func knownDataAttribute(
    _ attribute: String, of declaration: ResourceDeclaration, _ key: InstanceKey,
    in module: ModuleInstance
  ) -> Value? {
    let address = prefix + declaration.localAddress + key.suffix
    switch (declaration.type, attribute) {
    case ("aws_caller_identity", "account_id"), ("aws_caller_identity", "id"):
      return accountID(of: declaration).map { .string($0) }
    case ("aws_region", "name"), ("aws_region", "region"), ("aws_region", "id"):
      return region(of: declaration, key, address: address).map { .string($0) }
    case ("aws_partition", "partition"), ("aws_partition", "id"):
      return .string(partition(region(of: declaration, key, address: address)))
    case ("aws_partition", "dns_suffix"):
      let isChina = partition(region(of: declaration, key, address: address)) == "aws-cn"
      return .string(isChina ? "amazonaws.com.cn" : "amazonaws.com")
    case ("aws_availability_zones", "names"):
      return region(of: declaration, key, address: address).flatMap {
        availabilityZones(declaration, key, region: $0)
      }
    default: return nil
    }
  }

  /// The only account that the provider's configuration admits, or the one it assumes a role in.
  func accountID(of declaration: ResourceDeclaration) -> String? {
    let name = providerKey(of: declaration)
    if let known = providerAccounts[name] { return known }
    providerAccounts[name] = .some(nil)
    let account = accountID(ofProvider: name)
    providerAccounts[name] = account
    return account
  }

  private func accountID(ofProvider name: String) -> String? {
    guard let provider = provider(name) else { return evaluation.options.accountID }
    for role in provider.blocks("assume_role") {
      let arn = role.first { $0.key == "role_arn" }?.value.stringValue
      let fields =
        arn?.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false) ?? []
      if fields.count > 5, fields[4].count == 12 {
        return String(decoding: fields[4], as: UTF8.self)
      }
    }
    if let allowed = provider.argument("allowed_account_ids")?.elements, allowed.count == 1 {
      return allowed[0].stringValue
    }
    return evaluation.options.accountID
  }

  private func partition(_ region: String?) -> String {
    guard let region else { return "aws" }
    if region.utf8.starts(with: "cn-".utf8) { return "aws-cn" }
    if region.utf8.starts(with: "us-gov-".utf8) { return "aws-us-gov" }
    return "aws"
  }
}
