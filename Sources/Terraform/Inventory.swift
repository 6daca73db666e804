package import Diagnostics
package import HCL

/// Every resource instance that a root module declares, as far as the code alone tells.
package struct Inventory: Sendable {
  /// Sorted by address.
  package var resources: [ResourceInstance]
  /// Data sources, in the same form.
  package var dataSources: [ResourceInstance]
  package var moduleCalls: [ModuleCall]
  /// What could not be looked into: remote modules, `count` that is unknown, with the reason.
  package var undecided: [Undecided]
  /// Values of the root's outputs.
  package var outputs: [ValueEntry]
  /// What `moved` blocks say, with whole addresses.
  package var moves: [ResourceMove] = []

  package init(
    resources: [ResourceInstance] = [], dataSources: [ResourceInstance] = [],
    moduleCalls: [ModuleCall] = [], undecided: [Undecided] = [], outputs: [ValueEntry] = [],
    moves: [ResourceMove] = []
  ) {
    self.moves = moves
    self.resources = resources
    self.dataSources = dataSources
    self.moduleCalls = moduleCalls
    self.undecided = undecided
    self.outputs = outputs
  }
}

/// A `moved` block: what had one address has another one now.
package struct ResourceMove: Hashable, Sendable {
  package var from: String
  package var to: String

  package init(from: String, to: String) {
    self.from = from
    self.to = to
  }

  /// The address after the move: of the thing itself, and of what lies in it.
  package func applied(to address: String) -> String {
    guard address.utf8.starts(with: from.utf8) else { return address }
    let rest = address.utf8.dropFirst(from.utf8.count)
    let isInside = rest.first == UInt8(ascii: ".")
    let isInstance =
      rest.first == UInt8(ascii: "[") && to.utf8.last != UInt8(ascii: "]")
    guard rest.isEmpty || isInside || isInstance else { return address }
    return to + String(decoding: rest, as: UTF8.self)
  }
}

extension [ResourceMove] {
  /// The address after all moves: one may lead to the beginning of the next.
  package func applied(to address: String) -> String {
    var address = address
    for _ in 0..<8 {
      let moved = reduce(address) { $1.applied(to: $0) }
      guard moved != address else { break }
      address = moved
    }
    return address
  }
}

package struct ResourceInstance: Sendable {
  /// `module.stack.module.web["a"].aws_lb.this[0]`; a data source has `data.` before its type.
  package var address: String
  package var modulePath: [String]
  package var type: String
  package var name: String
  /// `[0]` or `["key"]`, else empty.
  package var instanceKey: String
  package var body: ConfiguredBody
  /// Of the provider configuration in force or of the resource's own `region`; nil when it is not known.
  package var region: String?
  /// Of the provider configuration in force; nil when it names none.
  package var accountID: String?
  /// Resources that this one refers to anywhere in its body, by address.
  package var references: [Reference]
  /// True when `count` or `for_each` is not known: there may be none or many.
  package var isUncertain: Bool
  /// The block's header in the code; of what the catalogue of modules tells, the place in the call.
  package var place: SourceRange
  /// True when its module is not present and the catalogue of modules says what it makes.
  package var isCatalogued: Bool

  package init(
    address: String, modulePath: [String], type: String, name: String, instanceKey: String = "",
    body: ConfiguredBody, region: String? = nil, accountID: String? = nil,
    references: [Reference] = [], isUncertain: Bool = false, place: SourceRange,
    isCatalogued: Bool = false
  ) {
    self.isCatalogued = isCatalogued
    self.address = address
    self.modulePath = modulePath
    self.type = type
    self.name = name
    self.instanceKey = instanceKey
    self.body = body
    self.region = region
    self.accountID = accountID
    self.references = references
    self.isUncertain = isUncertain
    self.place = place
  }
}

/// Evaluated arguments and nested blocks with their places. What is not set is absent.
package struct ConfiguredBody: Sendable {
  package var attributes: [ConfiguredAttribute]
  package var blocks: [ConfiguredBlock]
  /// True when a `dynamic` block's collection is unknown: there may be more blocks of the types named.
  package var uncertainBlocks: [String]

  package init(
    attributes: [ConfiguredAttribute] = [], blocks: [ConfiguredBlock] = [],
    uncertainBlocks: [String] = []
  ) {
    self.attributes = attributes
    self.blocks = blocks
    self.uncertainBlocks = uncertainBlocks
  }

  package func attribute(_ name: String) -> ConfiguredAttribute? {
    attributes.first { $0.name == name }
  }
  package func blocks(_ type: String) -> [ConfiguredBlock] { blocks.filter { $0.type == type } }
}

package struct ConfiguredAttribute: Sendable {
  package var name: String
  package var value: Value
  /// The value's expression in the code.
  package var place: SourceRange
  /// Resource attributes that went into the value, also when it is known: the name of a bucket that another
  /// resource declares is text here, and the reference says whose.
  package var references: [Reference]

  package init(name: String, value: Value, place: SourceRange, references: [Reference] = []) {
    self.name = name
    self.value = value
    self.place = place
    self.references = references
  }
}

package struct ConfiguredBlock: Sendable {
  package var type: String
  package var body: ConfiguredBody
  package var place: SourceRange
  package init(type: String, body: ConfiguredBody, place: SourceRange) {
    self.type = type
    self.body = body
    self.place = place
  }
}

package struct ModuleCall: Sendable {
  /// `module.stack.module.web`
  package var address: String
  package var source: String
  package var version: String?
  /// The folder below the file source's root; nil when it is not present.
  package var folder: String?
  package var arguments: [ConfiguredAttribute]
  package var place: SourceRange
  /// True when it is not present and the catalogue of modules says what it makes.
  package var isCatalogued: Bool

  package init(
    address: String, source: String, version: String?, folder: String?,
    arguments: [ConfiguredAttribute], place: SourceRange, isCatalogued: Bool = false
  ) {
    self.isCatalogued = isCatalogued
    self.address = address
    self.source = source
    self.version = version
    self.folder = folder
    self.arguments = arguments
    self.place = place
  }
}

package struct Undecided: Sendable {
  package var address: String
  package var reason: String
  /// The command or setting that settles it.
  package var settle: String?
  package var place: SourceRange
  package init(address: String, reason: String, settle: String?, place: SourceRange) {
    self.address = address
    self.reason = reason
    self.settle = settle
    self.place = place
  }
}
