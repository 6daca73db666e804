package import Diagnostics
internal import HCL

/// Reads `zeroplan.hcl`. Never fails: what is wrong is left at its default and said with its place.
package func loadConfiguration(_ file: SourceFile) -> (ProjectConfiguration, [Diagnostic]) {
  let (body, problems) = parse(file)
  var loader = ConfigurationLoader(file: file.name)
  loader.load(body)
  return (loader.configuration, problems + loader.diagnostics)
}

extension ProjectConfiguration {
  /// What holds without a `zeroplan.hcl`: dev, staging and prod.
  package static var standard: ProjectConfiguration {
    var configuration = ProjectConfiguration()
    configuration.environments = standardEnvironments
    return configuration
  }

  fileprivate static var standardEnvironments: [Environment] {
    ["dev", "staging", "prod"].map { Environment(name: $0, profile: $0) }
  }
}

private struct ConfigurationLoader {
  var configuration = ProjectConfiguration()
  var diagnostics: [Diagnostic] = []

  init(file: String) { configuration.file = file }

  mutating func load(_ body: Body) {
    var reader = BlockReader(body, at: nil, what: "a configuration", area: "configuration")
    if let project = reader.string("project") {
      if isName(project) {
        configuration.project = project
      } else {
        reader.report(
          "wrong-value", "`\(project)` cannot be a project's name",
          at: body.attribute("project")?.expression.range,
          help: "Use lower-case letters, digits and dashes, beginning with a letter.")
      }
    }
    configuration.diagram = reader.string("diagram")
    configuration.page = reader.string("page")
    configuration.templates = reader.strings("templates") ?? []
    configuration.governedRegions = reader.strings("governed_regions") ?? []
    configuration.securityContacts = reader.strings("security_contacts") ?? []
    configuration.managedElsewhere = reader.strings("managed_elsewhere") ?? []
    configuration.allowsDiagramExceptions = reader.bool("allow_diagram_exceptions") ?? false
    configuration.egressHosts = reader.strings("egress_hosts") ?? []
    readUnlabelled(&reader)
    for block in reader.blocks("environment", labels: 1) { readEnvironment(block) }
    for block in reader.blocks("exception", labels: 1) { readException(block) }
    for block in reader.blocks("parity", labels: 0) {
      var inner = BlockReader(block, what: "`parity`", area: "configuration")
      configuration.mayDiffer = inner.strings("may_differ") ?? []
      diagnostics += inner.finish()
    }
    diagnostics += reader.finish()
    if configuration.environments.isEmpty {
      configuration.environments = ProjectConfiguration.standardEnvironments
    }
    checkExceptions()
  }

  private mutating func readUnlabelled(_ reader: inout BlockReader) {
    guard let word = reader.string("unlabelled") else { return }
    if word == "deny" || word == "default" {
      configuration.allowsUnlabelled = word == "default"
    } else {
      reader.report(
        "wrong-value", "`\(word)` says nothing about unlabelled arrows",
        at: reader.body.attribute("unlabelled")?.expression.range,
        help: "Write `default` (the pair's usual access) or `deny`.")
    }
  }

  private mutating func readEnvironment(_ block: Block) {
    let label = block.labels[0]
    var reader = BlockReader(block, what: "environment `\(label.text)`", area: "configuration")
    if !isName(label.text) {
      reader.report(
        "wrong-value", "`\(label.text)` cannot be an environment's name", at: label.range,
        help: "Use lower-case letters, digits and dashes, beginning with a letter.")
    }
    let twice = configuration.environments.first {
      $0.name.utf8.elementsEqual(label.text.utf8)
    }
    if let twice {
      reader.report(
        "duplicate", "environment `\(label.text)` is there twice", at: label.range,
        help: "Remove one of them.", notes: [.init("first written here", at: twice.range)])
    }
    var environment = ProjectConfiguration.Environment(
      name: label.text, profile: reader.string("profile") ?? label.text)
    environment.range = label.range
    environment.accountID = accountID(&reader)
    environment.region = reader.string("region")
    environment.replicaRegions = reader.strings("replica_regions") ?? []
    environment.isDisposable = reader.bool("disposable") ?? false
    environment.stackSource = reader.string("stack_source")
    environment.domainName = reader.string("domain_name")
    environment.root = reader.string("root")
    environment.variableFiles = reader.strings("variable_files") ?? []
    environment.workspace = reader.string("workspace")
    for state in reader.blocks("state", labels: 0) {
      var inner = BlockReader(state, what: "`state`", area: "configuration")
      environment.stateBucket = inner.requiredString("bucket")
      environment.stateRegion = inner.string("region")
      environment.stateKMSKeyID = inner.string("kms_key_id")
      diagnostics += inner.finish()
    }
    for block in reader.blocks("account", labels: 1) {
      readAccount(block, &environment)
    }
    environment.variables = variables(&reader)
    diagnostics += reader.finish()
    if twice == nil, isName(label.text) { configuration.environments.append(environment) }
  }

  private mutating func readAccount(
    _ block: Block, _ environment: inout ProjectConfiguration.Environment
  ) {
    let label = block.labels[0]
    var reader = BlockReader(block, what: "account `\(label.text)`", area: "configuration")
    if let twice = environment.accounts.first(where: {
      $0.name.utf8.elementsEqual(label.text.utf8)
    }) {
      reader.report(
        "duplicate", "account `\(label.text)` is there twice", at: label.range,
        help: "Remove one of them.", notes: [.init("first written here", at: twice.range)])
    }
    var account = ProjectConfiguration.Account(name: label.text)
    account.range = label.range
    account.accountID = accountID(&reader)
    account.region = reader.string("region")
    account.roleARN = reader.string("role_arn")
    diagnostics += reader.finish()
    environment.accounts.append(account)
  }

  /// `variables = { … }`: values only, because nothing here can be referred to.
  private func variables(_ reader: inout BlockReader) -> [Attribute] {
    guard let expression = reader.expression("variables") else { return [] }
    guard case .object(let items) = expression.kind else {
      reader.report(
        "wrong-type", "`variables` must be an object", at: expression.range,
        help: "Write `variables = { NAME = VALUE }`.")
      return []
    }
    var result: [Attribute] = []
    for item in items {
      guard let name = item.key.literalString else { continue }
      guard item.value.isLiteral else {
        reader.report(
          "wrong-type", "the value of `\(name)` must be written out", at: item.value.range,
          help: "Write texts, numbers, lists and objects, without references and functions.")
        continue
      }
      var attribute = Attribute(name, item.value)
      attribute.nameRange = item.key.range
      result.append(attribute)
    }
    return result
  }

  private func accountID(_ reader: inout BlockReader) -> String? {
    guard let id = reader.string("account_id") else { return nil }
    if id.utf8.count == 12, id.utf8.allSatisfy(isDigit) { return id }
    reader.report(
      "wrong-value", "`\(id)` is no account id",
      at: reader.body.attribute("account_id")?.expression.range,
      help: "Write the twelve digits in quotes.")
    return nil
  }

  private mutating func readException(_ block: Block) {
    let label = block.labels[0]
    var reader = BlockReader(block, what: "exception `\(label.text)`", area: "configuration")
    let component = reader.string("component")
    let environment = reader.string("environment")
    let until = reader.requiredString("until")
    let reason = reader.requiredString("reason")
    if let until, !isDate(until) {
      reader.report(
        "wrong-value", "`\(until)` is no date",
        at: block.body.attribute("until")?.expression.range, help: "Write it as `2027-01-31`.")
    }
    if let reason, reason.utf8.allSatisfy({ $0 <= 0x20 }) {
      reader.report(
        "wrong-value", "the reason of exception `\(label.text)` is empty",
        at: block.body.attribute("reason")?.expression.range,
        help: "Say why the finding is accepted until then.")
    } else if let until, let reason, isDate(until) {
      configuration.exceptions.append(
        .init(
          control: label.text, component: component, environment: environment, until: until,
          reason: reason, range: label.range))
    }
    diagnostics += reader.finish()
  }

  /// An exception for an environment that is not there excuses nothing, and its author thinks that it does.
  private mutating func checkExceptions() {
    let names = configuration.environments.map(\.name)
    for exception in configuration.exceptions {
      guard let name = exception.environment, !names.contains(name) else { continue }
      diagnostics.append(
        Diagnostic(
          .error, "configuration/unknown-environment",
          "exception `\(exception.control)` names the environment `\(name)`, which is not there",
          at: exception.range,
          help: suggestion(for: name, among: names).map { "Did you mean `\($0)`?" }
            ?? "There are \(names.map { "`\($0)`" }.joined(separator: ", "))."))
    }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// Lower-case letters, digits and single dashes, beginning with a letter: safe in names and paths.
private func isName(_ text: String) -> Bool {
  guard let first = text.utf8.first, (0x61...0x7A).contains(first), text.utf8.count <= 32,
    text.utf8.last != UInt8(ascii: "-")
  else { return false }
  return text.utf8.allSatisfy {
    (0x61...0x7A).contains($0) || isDigit($0) || $0 == UInt8(ascii: "-")
  }
}

/// A day of the calendar, written `YYYY-MM-DD`.
package func isDate(_ text: String) -> Bool {
  let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(isDigit) }) else {
    return false
  }
  let numbers = parts.map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
  let (year, month, day) = (numbers[0], numbers[1], numbers[2])
  guard (1...12).contains(month), day >= 1 else { return false }
  let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
  let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day <= lengths[month - 1]
}
