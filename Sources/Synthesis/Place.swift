/// In which account and in which region something stands. Home is the account and the region of the environment.
struct Place: Hashable {
  /// The name of a drawn account other than the environment's own.
  var account: String?
  /// The code of a drawn region other than the environment's own, such as `eu-central-1`.
  var region: String?

  static let home = Place()
  var isHome: Bool { account == nil && region == nil }

  /// The alias of the provider configuration for it; nil at home.
  var alias: String? {
    let names = [account, region.map(identifier)].compactMap { $0 }
    return names.isEmpty ? nil : names.joined(separator: "_")
  }

  private func identifier(_ code: String) -> String {
    String(decoding: code.utf8.map { $0 == UInt8(ascii: "-") ? 0x5F : $0 }, as: UTF8.self)
  }
}
