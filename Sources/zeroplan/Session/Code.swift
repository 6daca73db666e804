import Catalog
import Comparison
import Diagnostics
import Foundation
import Reporting
import Synthesis
import Terraform

extension Session {
  /// The environments of existing code, each with the account it runs in.
  mutating func estates(
    _ folder: String?, code: CodeOptions, configuration: ProjectConfiguration,
    sources: [any FileSource]
  ) throws -> [Estate] {
    guard let folder = try codeFolder(folder, code) else {
      return try plannedEstates(
        code.plans, known: [], configuration: configuration, sources: sources,
        governedRegions: governedRegions(configuration, sources))
    }
    let files = try codeFiles(folder)
    let roots = try environmentRoots(files, folder, code, configuration)
    let accounts = roots.filter { $0.name.utf8.starts(with: "accounts/".utf8) }
    let governed = governedRegions(configuration, sources)
    var estates: [Estate] = []
    var read = Set(accounts.map(\.folder))
    var homes: Set<String> = []
    let groups = environmentGroups(roots).filter { !$0.name.utf8.starts(with: "accounts/".utf8) }
    for group in groups {
      begin("evaluating \(visible(group.name.isEmpty ? folder : group.name))")
      let declared = configuration.environments.first {
        $0.name.utf8.elementsEqual(group.name.utf8)
      }
      // An environment that waits for a later phase has no code yet.
      var inventory =
        files.list(group.folder) == nil ? Inventory() : load(files, group, declared, code, sources)
      let seen = try planned(
        group, among: groups.count, code.plans, code: inventory, declared, sources)
      inventory = seen ?? inventory
      var inAccount: Set<String> = []
      if let account = self.account(of: group, among: accounts, configuration) {
        let shared = load(files, EnvironmentGroup(account), declared, code, sources)
        for resource in shared.resources { inAccount.insert(resource.address) }
        homes.insert(account.name)
        inventory = merged(inventory, shared)
      }
      read.formUnion(group.roots.map(\.folder) + inventory.moduleCalls.compactMap(\.folder))
      var estate = Estate(
        environment: group.name.isEmpty ? "default" : group.name, root: group.folder,
        inventory: inventory, governedRegions: governed,
        managedElsewhere: configuration.managedElsewhere, accountID: declared?.accountID)
      estate.accountAddresses = inAccount
      estates.append(estate)
    }
    let named = groups.flatMap { [$0.name] + $0.roots.map(\.name) }
    estates += try plannedEstates(
      code.plans.filter { $0.name != nil || groups.count != 1 }, known: named,
      configuration: configuration, sources: sources, governedRegions: governed)
    if code.environment.isEmpty, code.environmentRoot.isEmpty {
      let others = accounts.filter { !homes.contains($0.name) }
      reportAbsent(estates.map(\.environment), folder, configuration)
      for account in others {
        begin("evaluating \(visible(account.name))")
        var estate = Estate(
          environment: account.name, root: account.folder,
          inventory: load(files, EnvironmentGroup(account), nil, code, sources),
          governedRegions: governed, managedElsewhere: configuration.managedElsewhere)
        estate.isAccount = true
        estates.append(estate)
      }
      reportUnread(files, folder, read)
    }
    return estates
  }

  /// Every root by itself, those of accounts too.
  mutating func inventories(
    _ folder: String, code: CodeOptions, configuration: ProjectConfiguration,
    sources: [any FileSource]
  ) throws -> [InventoryReport.Environment] {
    let files = try codeFiles(folder)
    let roots = try environmentRoots(files, folder, code, configuration)
    return environmentGroups(roots).map { group in
      begin("evaluating \(visible(group.name.isEmpty ? folder : group.name))")
      let name = group.name.utf8.split(separator: UInt8(ascii: "/")).last
      let declared = configuration.environments.first { environment in
        name.map { environment.name.utf8.elementsEqual($0) } ?? false
      }
      return InventoryReport.Environment(
        group: group, inventory: load(files, group, declared, code, sources))
    }
  }

  private mutating func codeFiles(_ folder: String) throws -> DiskFileSource {
    guard let files = DiskFileSource(folder) else {
      throw fail(
        Diagnostic(
          .error, "input/not-found", "there is no folder of Terraform at `\(folder)`",
          help: "Name the folder that holds the root modules or the folder of environments."))
    }
    return files
  }

  /// A folder of environments must not hide code that stands beside it.
  private mutating func reportUnread(_ files: DiskFileSource, _ folder: String, _ read: Set<String>)
  {
    let unread = unreadCode(files, read: read)
    if unread.contains("") {
      report([
        Diagnostic(
          .warning, "input/unread-code",
          "`\(folder)` holds Terraform itself, which no environment uses: it was not looked at",
          help: "Use `--environment-root NAME=.` to look at it, or move it.", isIncomplete: true)
      ])
    }
    let others = unread.filter { !$0.isEmpty }
    guard !others.isEmpty else { return }
    let list = others.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
    let more = others.count > 8 ? " and \(others.count - 8) more" : ""
    report([
      Diagnostic(
        .note, "input/unread-code",
        "Terraform that no environment uses was not looked at: \(list)\(more)",
        help: "Name a root with `--environment-root NAME=DIR` to look at it.")
    ])
  }

  /// An environment that the configuration writes down and the tree does not have was not compared.
  private mutating func reportAbsent(
    _ found: [String], _ folder: String, _ configuration: ProjectConfiguration
  ) {
    guard found != ["default"] else { return }
    let names = found.map { Array($0.utf8.prefix { $0 != UInt8(ascii: "/") }) }
    for environment in configuration.environments
    where environment.range != nil && !names.contains(Array(environment.name.utf8)) {
      report([
        Diagnostic(
          .warning, "input/absent-environment",
          "the environment `\(environment.name)` is declared, and `\(folder)` has no code for it",
          help: "Name its root with `--environment-root \(environment.name)=DIR`, or remove it.",
          isIncomplete: true)
      ])
    }
  }

  private mutating func environmentRoots(
    _ files: DiskFileSource, _ folder: String, _ code: CodeOptions,
    _ configuration: ProjectConfiguration
  ) throws -> [EnvironmentRoot] {
    var roots = findEnvironments(files)
    if let lock = files.read(LockFile.path).flatMap(LockFile.init), lock.throughPhase == 1 {
      roots = accountsAlone(files, configuration)
    }
    overrule(&roots, by: configuration)
    if !code.environmentRoot.isEmpty {
      roots = try code.environmentRoot.map { text in
        let parts = text.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1)
        guard parts.count == 2 else {
          throw fail(
            Diagnostic(
              .error, "usage/environment-root", "`\(text)` is not NAME=DIR",
              help: "Write for example `--environment-root prod=live/prod`."))
        }
        let inside = String(decoding: parts[1], as: UTF8.self)
        guard files.list(inside) != nil else {
          throw fail(
            Diagnostic(
              .error, "usage/environment-root", "there is no folder `\(inside)` in `\(folder)`",
              help: "Name the folder of the root module as seen from `\(folder)`."))
        }
        return EnvironmentRoot(name: String(decoding: parts[0], as: UTF8.self), folder: inside)
      }
    }
    if !code.environment.isEmpty {
      let groups = environmentGroups(roots)
      for wanted in code.environment where !groups.contains(where: { $0.name == wanted }) {
        throw fail(
          Diagnostic(
            .error, "usage/unknown-environment",
            "there is no environment `\(wanted)` in `\(folder)`",
            help: "Found: \(groups.map(\.name).joined(separator: ", "))."))
      }
      roots = groups.filter {
        code.environment.contains($0.name) || $0.name.utf8.starts(with: "accounts/".utf8)
      }.flatMap(\.roots)
    }
    guard !roots.isEmpty else {
      throw fail(
        Diagnostic(
          .error, "input/no-terraform", "`\(folder)` holds no Terraform",
          help: "Name the folder that holds the root modules, or use `--environment-root`."))
    }
    return roots
  }

  /// What `zeroplan.hcl` says of an environment's code stands for what was found.
  private func overrule(_ roots: inout [EnvironmentRoot], by configuration: ProjectConfiguration) {
    let only = roots.count == 1 ? roots.first : nil
    for environment in configuration.environments
    where environment.root != nil || environment.workspace != nil
      || !environment.variableFiles.isEmpty
    {
      let found = roots.first { $0.name.utf8.elementsEqual(environment.name.utf8) }
      let folder = environment.root ?? (found ?? only)?.folder ?? ""
      let files =
        environment.variableFiles.isEmpty ? found?.variableFiles ?? [] : environment.variableFiles
      roots.removeAll {
        $0.name.utf8.elementsEqual(environment.name.utf8)
          || $0.name.utf8.starts(with: (environment.name + "/").utf8) || $0.name.isEmpty
      }
      roots.append(
        EnvironmentRoot(
          name: environment.name, folder: folder == "." ? "" : folder, variableFiles: files,
          workspace: environment.workspace ?? found?.workspace ?? "default"))
    }
    roots.sort { byBytes($0.name, $1.name) }
  }

  /// The roots of a tree that was generated through phase 1: its accounts, and the environments that will be.
  private func accountsAlone(_ files: DiskFileSource, _ configuration: ProjectConfiguration)
    -> [EnvironmentRoot]
  {
    let accounts = (files.list("accounts") ?? []).filter { $0.kind == .folder }.map {
      EnvironmentRoot(name: "accounts/\($0.name)", folder: "accounts/\($0.name)")
    }
    return accounts
      + configuration.environments.map {
        EnvironmentRoot(name: $0.name, folder: "environments/\($0.name)")
      }
  }

  /// Read once in a run.
  private mutating func moduleCatalogue(_ sources: [any FileSource]) -> ModuleCatalogue {
    if let modules { return modules }
    let (read, problems) = loadModuleCatalogue(sources)
    quoteTemplates(problems, sources)
    report(problems)
    modules = read
    return read
  }

  /// Read once in a run.
  mutating func providerShapes(_ sources: [any FileSource]) -> ProviderShapes {
    if let shapes { return shapes }
    let (read, problems) = loadProviderShapes(sources)
    quoteTemplates(problems, sources)
    report(problems)
    shapes = read
    return read
  }

  private mutating func load(
    _ files: DiskFileSource, _ group: EnvironmentGroup,
    _ declared: ProjectConfiguration.Environment?, _ code: CodeOptions,
    _ sources: [any FileSource]
  ) -> Inventory {
    let modules = moduleCatalogue(sources)
    let shapes = providerShapes(sources)
    let (inventory, problems) = loadInventory(files, group: group) { root in
      var options = InventoryOptions(declared, root, part: group.part(root))
      options.modules = modules
      options.shapes = shapes
      options.variableFiles += code.varFile
      options.variableTexts = code.variableTexts
      options.environmentVariables = code.environmentVariables
      return options
    }
    report(inventory.cataloguedModules)
    for name in Set(problems.compactMap(\.range?.file)) {
      if let bytes = files.read(name) { quote(SourceFile(name: name, bytes: bytes)) }
    }
    // A file that does not parse hides what it says: the analysis is incomplete, not the input unusable.
    report(
      problems.map { problem in
        var problem = problem
        if problem.severity == .error { problem.isIncomplete = true }
        return problem
      })
    return inventory
  }

  /// The account root of the environment's name, or of an environment with the same account.
  private func account(
    of root: EnvironmentGroup, among accounts: [EnvironmentRoot],
    _ configuration: ProjectConfiguration
  ) -> EnvironmentRoot? {
    let id = configuration.environments.first { $0.name == root.name }?.accountID
    let names =
      [root.name]
      + configuration.environments.filter { id != nil && $0.accountID == id }.map(\.name)
      + (id.map { [$0] } ?? [])
    return names.lazy.compactMap { name in accounts.first { $0.name == "accounts/" + name } }.first
      ?? (accounts.count == 1 ? accounts.first : nil)
  }

  func merged(_ a: Inventory, _ b: Inventory) -> Inventory {
    Inventory(
      resources: a.resources + b.resources.map(inAccount),
      dataSources: a.dataSources + b.dataSources,
      moduleCalls: a.moduleCalls + b.moduleCalls, undecided: a.undecided + b.undecided,
      outputs: a.outputs, moves: a.moves + b.moves)
  }

  private func inAccount(_ resource: ResourceInstance) -> ResourceInstance { resource }

  private func governedRegions(_ configuration: ProjectConfiguration, _ sources: [any FileSource])
    -> [String]
  {
    if !configuration.governedRegions.isEmpty { return configuration.governedRegions }
    return defaultGovernedRegions(sources)
  }

  /// Today as `2027-01-31`, in UTC: the only place that asks the clock.
  static var today: String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .current
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    func padded(_ number: Int?, _ width: Int) -> String {
      let digits = String(number ?? 0)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
  }
}

extension CodeOptions {
  fileprivate var variableTexts: [(name: String, text: String)] { variable.compactMap(pair) }

  /// `TF_VAR_NAME` of the environment, when it was asked for; sorted, since the environment has no order.
  fileprivate var environmentVariables: [(name: String, text: String)] {
    guard tfVar else { return [] }
    return ProcessInfo.processInfo.environment.compactMap { key, value in
      guard key.utf8.starts(with: "TF_VAR_".utf8) else { return nil }
      return (String(decoding: key.utf8.dropFirst("TF_VAR_".utf8.count), as: UTF8.self), value)
    }.sorted { byBytes($0.name, $1.name) }
  }

  private func pair(_ text: String) -> (name: String, text: String)? {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    return (String(decoding: parts[0], as: UTF8.self), String(decoding: parts[1], as: UTF8.self))
  }
}

extension EnvironmentGroup {
  fileprivate init(_ root: EnvironmentRoot) {
    self.init(name: root.name, folder: root.folder, roots: [root])
  }
}
