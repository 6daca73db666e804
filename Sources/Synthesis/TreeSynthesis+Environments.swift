import Architecture
import Catalog
import Diagnostics
import HCL

/// `environments/`, `accounts/`, `bootstrap/`: thin roots, the same for each but for values.
extension TreeSynthesis {
  private var configuration: ProjectConfiguration { stack.configuration }

  /// dev, staging and prod when the configuration names none.
  var environments: [ProjectConfiguration.Environment] {
    let named = configuration.environments.filter { isIdentifier($0.name) }
    guard configuration.environments.isEmpty else { return named }
    return ["dev", "staging", "prod"].map {
      ProjectConfiguration.Environment(name: $0, profile: $0)
    }
  }

  mutating func addEnvironments() {
    for environment in configuration.environments where !isIdentifier(environment.name) {
      stack.diagnostics.append(
        Diagnostic(
          .error, "synthesis/environment-name",
          "`\(visible(environment.name))` cannot be the name of a folder", at: environment.range,
          help: "Use letters, digits and dashes, beginning with a letter."))
    }
    for environment in environments { addEnvironment(environment) }
  }

  private mutating func addEnvironment(_ environment: ProjectConfiguration.Environment) {
    let folder = "environments/\(environment.name)"
    var scope = scope(environment)
    let variables = environmentVariables()
    scope.splices["variables"] = variables.map { spaced(.block($0)) }
    scope.splices["arguments"] = arguments(stackVariables().compactMap(\.labels.first?.text))
    scope.splices["outputs"] = outputs(of: "stack", names: stackOutputs())
    scope = scope.adding("places", .names(["providers": .expression(stack.passedProviders())]))
    scope.splices["places"] = stack.placeProviders()
    addRoot("environment/main.hcl", to: "\(folder)/main.tf", scope, dropsNulls: true)
    for name in ["providers", "variables", "outputs"] {
      addRoot("environment/\(name).hcl", to: "\(folder)/\(name).tf", scope)
    }
    addBackend(environment, key: "\(configuration.project)/\(environment.name)", to: folder)
    checkVariables(environment)
    addValues(
      "environment/terraform.tfvars.hcl", variables, to: folder, scope,
      further: environment.variables)
  }

  // MARK: accounts

  /// The call in every root of `accounts/`: nobody draws it.
  mutating func accountEntry() -> LockFile.Entry {
    let call = stack.library.required("account/main.hcl").blocks("module").first?.labels.first
    let name = call?.text ?? ""
    return LockFile.Entry(cell: "", kind: "account", name: name, address: "module.\(name)")
  }

  private struct Account {
    var name: String
    var environment: ProjectConfiguration.Environment
    /// The names of all environments that live in it.
    var environments: [String]
  }

  /// One for each distinct account, else one for each environment without an account id.
  private mutating func accountRoots() -> [Account] {
    var result: [Account] = []
    func add(_ name: String, _ environment: ProjectConfiguration.Environment) {
      if let index = result.firstIndex(where: { same($0.name, name) }) {
        result[index].environments.append(environment.name)
      } else {
        result.append(
          Account(name: name, environment: environment, environments: [environment.name]))
      }
    }
    for environment in environments {
      let id = environment.accountID.flatMap { isIdentifierOrNumber($0) ? $0 : nil }
      add(id ?? environment.name, environment)
    }
    for name in stack.places.otherAccounts {
      for environment in environments {
        let given = stack.account(name, in: environment)
        var other = ProjectConfiguration.Environment(
          name: environment.name, profile: environment.profile)
        other.accountID = given?.accountID
        other.region = given?.region ?? region(of: environment)
        add(given?.accountID ?? "\(environment.name)-\(name)", other)
      }
    }
    return result
  }

  private func isIdentifierOrNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { isDigit($0) }
  }

  mutating func addAccounts() {
    let accounts = accountRoots()
    for account in accounts {
      let folder = "accounts/\(account.name)"
      let scope = accountScope(account.environment, folder: "account")
        .adding("exceptions", .expression(exceptions(in: account.environments)))
      for name in ["main", "providers", "variables", "outputs"] {
        addRoot("account/\(name).hcl", to: "\(folder)/\(name).tf", scope)
      }
      addBackend(
        account.environment, key: "\(configuration.project)/accounts/\(account.name)", to: folder)
      addValues(
        "account/terraform.tfvars.hcl",
        stack.library.required("account/variables.hcl").blocks("variable"), to: folder, scope,
        further: account.environment.variables, overriding: accountValues())
    }
    guard let first = accounts.first else { return }
    let scope = accountScope(first.environment, folder: "bootstrap")
    for name in ["main", "providers", "variables", "outputs"] {
      addRoot("bootstrap/\(name).hcl", to: "bootstrap/\(name).tf", scope)
    }
    addValues(
      "bootstrap/terraform.tfvars.hcl",
      stack.library.required("bootstrap/variables.hcl").blocks("variable"), to: "bootstrap", scope)
    if let readme = stack.library.bytes("bootstrap/README.md") {
      files.append(("bootstrap/README.md", readme))
    }
  }

  /// Arguments are the module's variables that the root declares; outputs are all of the module's.
  private mutating func accountScope(
    _ environment: ProjectConfiguration.Environment, folder: String
  ) -> TemplateScope {
    var scope = scope(environment)
    let interface = stack.library.interface(of: "\(folder)/module")
    let declared = stack.library.required("\(folder)/variables.hcl").blocks("variable")
      .compactMap(\.labels.first?.text)
    for name in interface.variables.keys.sorted(by: before)
    where interface.variables[name]?.hasDefault == false && !declared.contains(name) {
      stack.diagnostics.append(
        Diagnostic(
          .error, "template/missing-input", "nothing gives `\(name)` to the module of `\(folder)`",
          help: "Declare it in `Templates/\(folder)/variables.hcl`."))
    }
    scope.splices["arguments"] = arguments(declared.filter { interface.variables[$0] != nil })
    let module = same(folder, "account") ? "baseline" : folder
    scope.splices["outputs"] = outputs(of: module, names: interface.outputs)
    return scope
  }

  // MARK: pieces

  private func arguments(_ names: [String]) -> [BodyItem] {
    var items = names.map { BodyItem.attribute(Attribute($0, .reference("var", $0))) }
    if !items.isEmpty { items[0] = spaced(items[0]) }
    return items
  }

  private func outputs(of module: String, names: [String]) -> [BodyItem] {
    names.map { name in
      .block(
        Block(
          "output", labels: [BlockLabel(name)],
          body: Body([
            .attribute(
              Attribute(
                "description", .string("Output \(name) of the module \(module)."))),
            .attribute(Attribute("value", .reference("module", module, name))),
          ]), layout: Layout(blankLineBefore: true)))
    }
  }

  private mutating func scope(_ environment: ProjectConfiguration.Environment) -> TemplateScope {
    func text(_ value: String?) -> TemplateValue { .expression(value.map { .string($0) } ?? .null) }
    let regions = configuration.governedRegions
    let sizes = stack.sizesValue(profile: environment.profile)
    return TemplateScope(name: environment.name)
      .adding("project", .string(configuration.project))
      .adding(
        "stack",
        .names(["source": .string(environment.stackSource ?? "../../stack")])
      )
      .adding(
        "governed_regions", .expression(regions.isEmpty ? defaultRegions() : .strings(regions))
      )
      .adding(
        "security_contacts",
        .expression(
          configuration.securityContacts.isEmpty ? .null : .strings(configuration.securityContacts))
      )
      .adding("managed_elsewhere", .expression(.strings(configuration.managedElsewhere)))
      .adding(
        "environment",
        .names([
          "name": .string(environment.name), "account_id": text(environment.accountID),
          "region": text(region(of: environment)),
          "accounts": .expression(stack.accountsValue(environment)),
          "domain_name": text(environment.domainName),
          "disposable": .bool(environment.isDisposable),
          "sizes": .expression(sizes ?? .null),
        ]))
  }

  /// Of the configuration, else the one that is drawn as home, else the usual one.
  private mutating func region(of environment: ProjectConfiguration.Environment) -> String? {
    environment.region ?? stack.places.homeRegion?.code ?? defaultRegion()
  }

  /// Exceptions of the configuration for the environments of an account; null when there are none.
  private func exceptions(in environments: [String]) -> Expression {
    let own = configuration.exceptions.filter { exception in
      exception.environment.map { name in environments.contains { same($0, name) } } ?? true
    }
    guard !own.isEmpty else { return .null }
    var list = Expression.tuple(
      own.map { exception in
        var item = Expression.object([
          ("control", .string(exception.control)), ("reason", .string(exception.reason)),
          ("until", .string(exception.until)),
        ])
        item.isMultiline = true
        return item
      })
    list.isMultiline = true
    return list
  }

  /// A value for a variable that neither the stack nor the account's baseline knows is a mistake; one that this stack
  /// does not need is not.
  private mutating func checkVariables(_ environment: ProjectConfiguration.Environment) {
    let own = ["environment", "account"].flatMap {
      stack.library.required("\($0)/terraform.tfvars.hcl").attributes
    }
    let known = ["stack", "account"].flatMap {
      stack.library.required("\($0)/variables.hcl").blocks("variable")
        .compactMap(\.labels.first?.text)
    }
    let elsewhere = own.map(\.name)
    for variable in environment.variables {
      if elsewhere.contains(where: { same($0, variable.name) }) {
        stack.diagnostics.append(
          Diagnostic(
            .error, "configuration/own-key",
            "`\(visible(variable.name))` is not one of the further variables",
            at: variable.nameRange ?? environment.range,
            help: "Write it as a key of the environment itself, where it is one."))
      } else if !known.contains(where: { same($0, variable.name) }) {
        let names = known.filter { name in !elsewhere.contains { same($0, name) } }
        stack.diagnostics.append(
          Diagnostic(
            .error, "configuration/unknown-variable",
            "neither the stack nor the account has a variable `\(visible(variable.name))`",
            at: variable.nameRange ?? environment.range,
            help: suggestion(for: variable.name, among: names).map { "Did you mean `\($0)`?" }
              ?? "Known are \(names.map { "`\($0)`" }.joined(separator: ", "))."))
      }
    }
  }

  private mutating func defaultRegion() -> String? {
    stack.library.body("regions.hcl")?.text("default_region")
      ?? stack.library.body("regions.hcl")?.texts("governed_regions")?.first
  }

  private mutating func defaultRegions() -> Expression {
    stack.library.body("regions.hcl")?.attribute("governed_regions")?.expression ?? .null
  }

  private mutating func addRoot(_ template: String, to path: String, _ scope: TemplateScope) {
    var body = stack.engine.fill(stack.library.required(template), scope)
    guard !body.items.isEmpty else { return }
    body.items[0] = unspaced(body.items[0])
    add(path, body)
  }

  private mutating func addBackend(
    _ environment: ProjectConfiguration.Environment, key: String, to folder: String
  ) {
    func text(_ value: String?) -> TemplateValue { .expression(value.map { .string($0) } ?? .null) }
    let region = environment.stateRegion ?? region(of: environment)
    let scope = TemplateScope(name: environment.name).adding(
      "state",
      .names([
        "bucket": text(environment.stateBucket), "key": .string(key + "/terraform.tfstate"),
        "region": text(region), "kms_key_id": text(environment.stateKMSKeyID),
      ]))
    guard environment.stateBucket == nil else {
      addRoot(
        "environment/backend/configured.hcl", to: "\(folder)/backend.tf", scope, dropsNulls: true)
      return
    }
    addRoot("environment/backend/empty.hcl", to: "\(folder)/backend.tf", scope)
    addRoot("environment/backend/example.hcl", to: "\(folder)/backend.hcl.example", scope)
  }

  private mutating func addRoot(
    _ template: String, to path: String, _ scope: TemplateScope, dropsNulls: Bool
  ) {
    add(path, stack.engine.fill(stack.library.required(template), scope).withoutNulls)
  }

  /// `terraform.tfvars`: a value for every variable that is declared; what is not known is a comment that says so.
  private mutating func addValues(
    _ template: String, _ variables: [Block], to folder: String, _ scope: TemplateScope,
    further: [Attribute]? = nil, overriding: [Attribute] = []
  ) {
    let body = stack.engine.fill(stack.library.required(template), scope)
    var items: [BodyItem] = []
    var missing: [Comment] = []
    var attributes = body.attributes.filter { attribute in
      !overriding.contains { same($0.name, attribute.name) }
    }
    attributes += overriding
    attributes += (further ?? []).filter { attribute in
      !overriding.contains { same($0.name, attribute.name) }
    }.map { Attribute($0.name, $0.expression) }
    for variable in variables.compactMap(\.labels.first?.text)
    where further != nil && !attributes.contains(where: { same($0.name, variable) }) {
      attributes.append(Attribute(variable, .null))
    }
    for attribute in attributes {
      guard
        let variable = variables.first(where: { same($0.labels.first?.text ?? "", attribute.name) })
      else { continue }
      if attribute.expression.isNull {
        guard variable.body.attribute("default") == nil else { continue }
        let purpose = variable.body.text("description") ?? ""
        missing.append(Comment("# \(attribute.name) is required. \(purpose)"))
      } else {
        items.append(.attribute(attribute))
      }
    }
    if !missing.isEmpty, !items.isEmpty { missing[0].blankLineBefore = true }
    add("\(folder)/terraform.tfvars", Body(items, trailingComments: missing))
  }

  /// What the stack takes, in the order of the templates.
  private func stackVariables() -> [Block] { stackBody("stack/variables.tf").blocks("variable") }

  private func stackOutputs() -> [String] {
    stackBody("stack/outputs.tf").blocks("output").compactMap(\.labels.first?.text)
  }

  private func stackBody(_ path: String) -> Body {
    stackBodies.first { same($0.path, path) }?.body ?? Body()
  }

  /// What the stack takes and what the environment's own files refer to.
  private mutating func environmentVariables() -> [Block] {
    var roots: [String: [BodyItem]] = [:]
    for name in ["main", "providers"] {
      roots[name] = stack.library.required("environment/\(name).hcl").items
    }
    let own = stack.variableBlocks(stack.references(roots)) + stack.accountVariables()
    let taken = stackVariables()
    let names = Set(taken.compactMap(\.labels.first?.text))
    let order = stack.library.required("stack/variables.hcl").blocks("variable")
      .compactMap(\.labels.first?.text)
    let all = own.filter { !names.contains($0.labels.first?.text ?? "") } + taken
    func rank(_ block: Block) -> Int {
      order.firstIndex { same($0, block.labels.first?.text ?? "") } ?? order.count
    }
    return all.sorted { rank($0) < rank($1) }
  }
}

extension Body {
  /// The body without attributes whose value is null.
  var withoutNulls: Body {
    Body(
      items.compactMap { item in
        switch item {
        case .attribute(let attribute): return attribute.expression.isNull ? nil : item
        case .block(var block):
          block.body = block.body.withoutNulls
          return .block(block)
        }
      }, trailingComments: trailingComments)
  }
}

extension Body {
  /// The body without items of objects whose value is null.
  var withoutNullItems: Body {
    Body(
      items.map { item in
        switch item {
        case .attribute(var attribute):
          if case .object(let entries) = attribute.expression.kind {
            attribute.expression.kind = .object(entries.filter { !$0.value.isNull })
          }
          return .attribute(attribute)
        case .block(var block):
          block.body = block.body.withoutNullItems
          return .block(block)
        }
      }, trailingComments: trailingComments)
  }
}
