import HCL

/// What the conditions of a statement leave of everyone whom it names.
package enum AccessRestriction: Hashable, Sendable {
  case none
  /// To this account, this organisation, this network or certain resources or callers.
  case narrow
  /// A condition that is not known, or of which it is not known how much it leaves.
  case unknown
}

extension AccessPath {
  /// How far the conditions narrow whom the path is for. Conditions on how somebody comes (TLS, MFA, a region) do not.
  package var restriction: AccessRestriction {
    var result = AccessRestriction.none
    for condition in conditions {
      let test = condition.test.asciiLowercase
      // A service says for whom it acts where it can; of other callers the key may be absent.
      guard service != nil || !test.utf8.ends(with: "ifexists"),
        !test.utf8.starts(with: "null".utf8),
        !test.utf8.starts(with: "stringnot".utf8), !test.utf8.starts(with: "arnnot".utf8),
        !test.utf8.starts(with: "notipaddress".utf8)
      else { continue }
      let variable = condition.variable.asciiLowercase
      guard
        Self.narrowing.contains(variable)
          || variable.utf8.starts(with: "kms:encryptioncontext:".utf8)
      else { continue }
      if condition.values.contains(where: { $0.text == "*" || $0.text == "arn:aws:*" }) { continue }
      if condition.values.contains(where: { $0.parts == nil }) {
        if result == .none { result = .unknown }
      } else {
        result = .narrow
      }
    }
    return result
  }

  private static let narrowing: Set<String> = [
    "aws:principalaccount", "aws:principalarn", "aws:principalorgid", "aws:principalorgpaths",
    "aws:resourceaccount", "aws:sourceaccount", "aws:sourcearn", "aws:sourceip", "aws:sourceorgid",
    "aws:sourceorgpaths", "aws:sourceowner", "aws:sourcevpc", "aws:sourcevpce", "aws:userid",
    "aws:vpcsourceip", "kms:calleraccount", "s3:dataaccesspointaccount", "sns:endpoint",
    "elasticfilesystem:accessedviamounttarget", "lambda:functionurlauthtype",
  ]
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
}
