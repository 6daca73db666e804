import HCL

/// What the conditions of a statement leave of everyone whom it names.
package enum AccessRestriction: Hashable, Sendable {
  case none
  /// To this account, this organisation, this network or certain resources or callers.
  case narrow
  /// To another account, which is named.
  case foreign
  /// A condition that is not known, or of which it is not known how much it leaves.
  case unknown
}

extension AccessPath {
  /// How far the conditions narrow whom the path is for. Conditions on how somebody comes (TLS, MFA, a region), on what
  /// is always so (the account of the target) and patterns that anyone can meet do not. `accountID` is the account that
  /// the code runs in, when it is known.
  package func restriction(in accountID: String?) -> AccessRestriction {
    let found = conditions.map { $0.restriction(accountID) }
    // All of them hold at once: the narrowest decides, but a stranger who is named is one.
    return [.foreign, .narrow, .unknown].first(where: found.contains) ?? .none
  }
}

extension PolicyCondition {
  fileprivate func restriction(_ accountID: String?) -> AccessRestriction {
    let key = variable.asciiLowercase
    let isContext = key.utf8.starts(with: "kms:encryptioncontext:".utf8)
    guard isDemanding, !values.isEmpty, isContext || Self.narrowing.contains(key) else {
      return .none
    }
    // One value is enough: the widest decides.
    let found = values.map { restriction(of: $0, key, accountID) }
    return [.none, .foreign, .unknown].first(where: found.contains) ?? .narrow
  }

  /// Whether a request without the key is refused, and one with it must match.
  private var isDemanding: Bool {
    var test = Substring(test.asciiLowercase).utf8
    if test.starts(with: "foranyvalue:".utf8) { test = test.dropFirst("foranyvalue:".utf8.count) }
    return Self.demanding.contains(String(decoding: test, as: UTF8.self))
  }

  private func restriction(of value: SymbolicText, _ key: String, _ accountID: String?)
    -> AccessRestriction
  {
    guard value.parts != nil else { return .unknown }
    guard let text = value.text else {
      // Whose account a variable names is not known before it has a value.
      if Self.accounts.contains(key), value.description.utf8.starts(with: "${var.".utf8) {
        return .unknown
      }
      return AccessEnd.account(value.description).isOwnAccount(accountID) == false
        ? .foreign : .narrow
    }
    // A pattern without a letter or digit says nothing, nor does one for every organisation.
    guard text.utf8.contains(where: { ($0 | 0x20).isLetterOrDigit }), text != "o-*" else {
      return .none
    }
    if Self.accounts.contains(key) { return restriction(account: text, accountID) }
    if Self.arns.contains(key), let account = ARN(text).head.last, !account.isEmpty {
      return restriction(account: account, accountID)
    }
    if Self.addresses.contains(key) { return isWide(text) ? .none : .narrow }
    return .narrow
  }

  private func restriction(account: String, _ accountID: String?) -> AccessRestriction {
    if account.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }) {
      return .none
    }
    guard let accountID else { return .unknown }
    return accountID.utf8.elementsEqual(account.utf8) ? .narrow : .foreign
  }

  /// A range of addresses that is most of the internet, or half of it.
  private func isWide(_ cidr: String) -> Bool {
    let parts = cidr.utf8.split(separator: UInt8(ascii: "/"))
    guard parts.count == 2, let length = Int(String(decoding: parts[1], as: UTF8.self)) else {
      return false
    }
    return length < 8
  }

  private static let demanding: Set<String> = [
    "stringequals", "stringequalsignorecase", "stringlike", "arnequals", "arnlike", "ipaddress",
    "bool",
  ]
  private static let accounts: Set<String> = [
    "aws:principalaccount", "aws:sourceaccount", "aws:sourceowner", "kms:calleraccount",
    "s3:dataaccesspointaccount",
  ]
  private static let arns: Set<String> = ["aws:principalarn", "aws:sourcearn"]
  private static let addresses: Set<String> = ["aws:sourceip", "aws:vpcsourceip"]
  private static let narrowing: Set<String> = accounts.union(arns).union(addresses).union([
    "aws:principalorgid", "aws:principalorgpaths", "aws:sourceorgid", "aws:sourceorgpaths",
    "aws:sourcevpc", "aws:sourcevpce", "aws:userid", "sns:endpoint",
    "elasticfilesystem:accessedviamounttarget",
  ])
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (0x61...0x7A).contains(self) || (0x30...0x39).contains(self)
  }
}

extension AccessEnd {
  /// Whether an account is the one that the code runs in; nil when that is not known.
  package func isOwnAccount(_ accountID: String?) -> Bool? {
    guard case .account(let text) = self else { return nil }
    // What the code asks its own provider for is its own account.
    if text.utf8.contains(UInt8(ascii: "$")) {
      let source = Array("data.aws_caller_identity.".utf8)
      let bytes = Array(text.utf8)
      return bytes.indices.contains { bytes[$0...].starts(with: source) } ? true : nil
    }
    return accountID.map { $0.utf8.elementsEqual(text.utf8) }
  }

  /// The service whose linked role of this account it is: nobody else can take such a role on (IAM user guide, "Service-linked
  /// roles"). Nil for everything else, and for roles of other accounts.
  package func linkedService(in accountID: String?) -> String? {
    guard case .elsewhere(let text) = self else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count >= 6, parts[0].elementsEqual("arn".utf8), parts[2].elementsEqual("iam".utf8)
    else { return nil }
    // An interpolation may hold colons of its own, so the path is looked for at the end.
    let path = text.utf8.split(separator: UInt8(ascii: "/"))
    guard path.count == 4, path[0].suffix(5).elementsEqual(":role".utf8),
      path[1].elementsEqual("aws-service-role".utf8)
    else { return nil }
    let account = String(
      decoding: text.utf8.prefix(path[0].count - 5).drop { $0 != UInt8(ascii: ":") }, as: UTF8.self)
    let digits = account.utf8.split(separator: UInt8(ascii: ":")).last.map {
      String(decoding: $0, as: UTF8.self)
    }
    guard let digits, AccessEnd.account(digits).isOwnAccount(accountID) == true else { return nil }
    return String(decoding: path[2], as: UTF8.self)
  }
}
