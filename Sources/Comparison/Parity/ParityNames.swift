import Catalog
import Terraform

/// What naturally differs between environments: their own names, accounts, regions and domains.
struct ParityNames {
  let environment: String
  private let replacements: [(text: String, placeholder: String)]

  init(_ estate: Estate, _ configuration: ProjectConfiguration) {
    environment = estate.environment
    let declared = configuration.environments.first { $0.name == estate.environment }
    var list: [(String, String)] = []
    for (text, placeholder) in [
      (declared?.domainName, "{domain}"), (declared?.accountID ?? estate.accountID, "{account}"),
      (declared?.region, "{region}"), (estate.environment, "{environment}"),
    ] {
      if let text, text.utf8.count >= 2 { list.append((text, placeholder)) }
    }
    replacements = list
  }

  /// The text with the environment's own words replaced, and every other account's id too.
  func normalised(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for (own, placeholder) in replacements {
      bytes = replacing(Array(own.utf8), in: bytes, with: Array(placeholder.utf8))
    }
    return String(decoding: withoutAccountIDs(bytes), as: UTF8.self)
  }

  private func replacing(_ wanted: [UInt8], in bytes: [UInt8], with other: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: wanted), isWord(bytes, index, index + wanted.count) {
        result += other
        index += wanted.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// Whether a part of a text stands alone: the `prod` of `shop-prod`, not that of `product`.
  private func isWord(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    func isInside(_ index: Int) -> Bool {
      guard bytes.indices.contains(index) else { return false }
      let byte = bytes[index] | 0x20
      return (0x61...0x7A).contains(byte) || (0x30...0x39).contains(bytes[index])
    }
    return !isInside(start - 1) && !isInside(end)
  }

  private func withoutAccountIDs(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var run: [UInt8] = []
    for byte in bytes + [0] {
      if (0x30...0x39).contains(byte) {
        run.append(byte)
        continue
      }
      result += run.count == 12 ? Array("{account}".utf8) : run
      run = []
      if byte != 0 { result.append(byte) }
    }
    return result
  }
}
