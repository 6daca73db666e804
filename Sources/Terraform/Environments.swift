package import Diagnostics
import HCL

/// One environment of a tree: the root module to load and the variable files that make it this environment.
package struct EnvironmentRoot: Hashable, Sendable {
  /// `dev`, `prod`, `accounts/security`; empty when the tree has only one.
  package var name: String
  package var folder: String
  /// In the order of `InventoryOptions.variableFiles`.
  package var variableFiles: [String]
  /// `terraform.workspace`
  package var workspace: String
  /// The file of a unit of Terragrunt, which says where the module is and what its inputs are.
  package var terragrunt: String?
  /// The environment that it is a part of, where the name does not tell; then the name begins with it.
  package var environment: String?

  package init(
    name: String, folder: String, variableFiles: [String] = [], workspace: String = "default",
    terragrunt: String? = nil, environment: String? = nil
  ) {
    self.name = name
    self.folder = folder
    self.variableFiles = variableFiles
    self.workspace = workspace
    self.terragrunt = terragrunt
    self.environment = environment
  }
}

/// The environments of a tree by its shape, sorted by name.
///
/// A folder per environment (`environments/prod`, `live/prod/eu-west-1`, or `prod` beside `dev`); else one root
/// with a variable file per environment (`prod.tfvars`, `env/prod.tfvars`); else one root whose code asks for
/// `terraform.workspace`, with an environment for each workspace that it names; else the folder itself. Folders
/// with a `terragrunt.hcl` are units, grouped by the environment on their path. The accounts of a tree of ours
/// (`accounts/NAME`) are roots of their own.
package func findEnvironments(_ files: any FileSource, below folder: String = "")
  -> [EnvironmentRoot]
{
  let search = EnvironmentSearch(files: files)
  let root = MemoryFileSource.normalised(folder)
  let units = search.terragruntUnits(below: root)
  if !units.isEmpty { return units.sorted { $0.name.precedes($1.name) } }
  for parent in ["", "terraform", "infra", "infrastructure", "deploy", "iac", "tf", "aws"] {
    let base = join(root, parent)
    guard files.list(base) != nil else { continue }
    let found = search.environments(below: base)
    if !found.isEmpty { return found.sorted { $0.name.precedes($1.name) } }
  }
  return []
}

private struct EnvironmentSearch {
  let files: any FileSource

  private static let parents = [
    "environments", "environment", "envs", "env", "live", "stages", "stage", "roots", "deployments",
  ]
  private static let names: Set<String> = [
    "dev", "develop", "development", "test", "testing", "tst", "qa", "int", "integration", "uat",
    "acceptance", "acc", "sandbox", "sbx", "stg", "stage", "staging", "preprod", "pre-prod",
    "preview",
    "demo", "perf", "prod", "prd", "production", "live", "dr", "nonprod", "non-prod",
  ]

  func environments(below base: String) -> [EnvironmentRoot] {
    let folders = folders(in: base)
    for parent in Self.parents where folders.contains(parent) {
      let roots = roots(in: join(base, parent), names: nil)
      if !roots.isEmpty { return roots + accounts(base) }
    }
    let named = roots(in: base, names: Self.names)
    if named.count > 1 || (named.count == 1 && !hasCode(base)) { return named + accounts(base) }
    guard hasCode(base) else { return [] }
    let spaces = Workspaces(files, folder: base)
    let byFile = variableFiles(of: base)
    if !byFile.isEmpty {
      return byFile.map { root in
        var root = root
        if spaces.isAsked { root.workspace = root.name }
        return root
      }
    }
    guard !spaces.names.isEmpty else { return [EnvironmentRoot(name: "", folder: base)] }
    return spaces.names.map { EnvironmentRoot(name: $0, folder: base, workspace: $0) }
  }

  /// Each folder with code below `parent`, or one level further down (`prod/eu-west-1`).
  private func roots(in parent: String, names: Set<String>?) -> [EnvironmentRoot] {
    var result: [EnvironmentRoot] = []
    for name in folders(in: parent) where names?.contains(name.asciiLowercase) ?? true {
      let folder = join(parent, name)
      if hasCode(folder) {
        result.append(EnvironmentRoot(name: name, folder: folder))
        continue
      }
      for inner in folders(in: folder) where hasCode(join(folder, inner)) {
        result.append(EnvironmentRoot(name: "\(name)/\(inner)", folder: join(folder, inner)))
      }
    }
    return result
  }

  private func accounts(_ base: String) -> [EnvironmentRoot] {
    folders(in: join(base, "accounts")).filter { hasCode(join(join(base, "accounts"), $0)) }.map {
      EnvironmentRoot(name: "accounts/\($0)", folder: join(join(base, "accounts"), $0))
    }
  }

  /// Folders with a `terragrunt.hcl` that applies something: those that no other such folder lies below, and those
  /// that name their code.
  func terragruntUnits(below base: String) -> [EnvironmentRoot] {
    var result: [EnvironmentRoot] = []
    var doubtful: Set<String> = []
    var open: [(path: [String], depth: Int)] = [([], 0)]
    var visited = 0
    while let (path, depth) = open.popLast(), visited < 20_000 {
      visited += 1
      let folder = join(base, path.joined(separator: "/"))
      let inner = folders(in: folder)
      if (files.list(folder) ?? []).contains(where: { $0.name == "terragrunt.hcl" }),
        let isCertain = isUnit(folder), let root = unit(path, folder)
      {
        result.append(root)
        if !isCertain { doubtful.insert(folder) }
      }
      guard depth < 8 else { continue }
      for name in inner where !Self.unapplied.contains(name) {
        open.append((path + [name], depth + 1))
      }
    }
    // Code beside a file that others include is none of its own.
    return result.filter { root in
      let inside = root.folder.isEmpty ? "" : root.folder + "/"
      return !doubtful.contains(root.folder)
        || !result.contains { $0 != root && $0.folder.utf8.starts(with: inside.utf8) }
    }
  }

  private static let unapplied: Set<String> = [
    "example", "examples", "fixtures", "modules", "node_modules", "test", "tests",
  ]

  /// False when only the code beside the file speaks for it; nil for a file that only others include.
  private func isUnit(_ folder: String) -> Bool? {
    guard let bytes = files.read(join(folder, "terragrunt.hcl")), bytes.count < 16 << 20 else {
      return nil
    }
    let (body, _) = parse(SourceFile(name: folder, bytes: bytes))
    let namesCode = body.blocks("terraform").contains { $0.body.attribute("source") != nil }
    if namesCode || !body.blocks("include").isEmpty { return true }
    return hasCode(folder) ? false : nil
  }

  /// `prod` of `live/prod/eu-west-1/vpc`: the first folder that is called like an environment, else the first.
  private func unit(_ path: [String], _ folder: String) -> EnvironmentRoot? {
    var path = path
    if let first = path.first, Self.parents.contains(first), path.count > 1 { path.removeFirst() }
    guard !path.isEmpty else {
      return EnvironmentRoot(name: "", folder: folder, terragrunt: join(folder, "terragrunt.hcl"))
    }
    let index = path.firstIndex { Self.names.contains($0.asciiLowercase) } ?? 0
    let environment = path.remove(at: index)
    let name = ([environment] + path).joined(separator: "/")
    return EnvironmentRoot(
      name: name, folder: folder, terragrunt: join(folder, "terragrunt.hcl"),
      environment: environment)
  }

  /// One root with a variable file per environment, beside the code or in a folder for them.
  private func variableFiles(of base: String) -> [EnvironmentRoot] {
    var found: [EnvironmentRoot] = []
    for folder in [base]
      + ["env", "envs", "environments", "environment", "tfvars", "vars", "config"].map({
        join(base, $0)
      })
    {
      for entry in files.list(folder) ?? [] {
        let path = join(folder, entry.name)
        if entry.kind == .folder, folder != base {
          let inner = (files.list(path) ?? []).filter { isVariableFile($0) }
          if !inner.isEmpty {
            found.append(
              EnvironmentRoot(
                name: entry.name, folder: base, variableFiles: inner.map { join(path, $0.name) }))
          }
        } else if isVariableFile(entry), let name = entry.name.withoutVariableSuffix {
          let isNamed = folder != base || Self.names.contains(name.asciiLowercase)
          if isNamed {
            found.append(EnvironmentRoot(name: name, folder: base, variableFiles: [path]))
          }
        }
      }
      if !found.isEmpty { return withCommon(found) }
    }
    return []
  }

  /// `common.tfvars` and its like come before each environment's own file.
  private func withCommon(_ roots: [EnvironmentRoot]) -> [EnvironmentRoot] {
    let shared: Set<String> = ["common", "shared", "global", "default", "defaults", "base"]
    let common = roots.filter { shared.contains($0.name) }.flatMap(\.variableFiles)
    let own = roots.filter { !shared.contains($0.name) }
    return own.map {
      EnvironmentRoot(name: $0.name, folder: $0.folder, variableFiles: common + $0.variableFiles)
    }
  }

  private func isVariableFile(_ entry: FileEntry) -> Bool {
    entry.kind == .file && entry.name.withoutVariableSuffix != nil
  }

  private func folders(in folder: String) -> [String] {
    (files.list(folder) ?? []).filter {
      $0.kind == .folder && $0.name.utf8.first != UInt8(ascii: ".")
    }.map(\.name)
  }

  private func hasCode(_ folder: String) -> Bool {
    (files.list(folder) ?? []).contains { $0.kind == .file && CodeFile(name: $0.name) != nil }
  }
}

private func join(_ folder: String, _ name: String) -> String {
  if name.isEmpty { return folder }
  return folder.isEmpty ? name : "\(folder)/\(name)"
}

extension String {
  /// `prod` of `prod.tfvars`; nil for files that Terraform loads by itself and for all others.
  fileprivate var withoutVariableSuffix: String? {
    for suffix in [".tfvars", ".tfvars.json"] where utf8.ends(with: suffix) {
      let name = String(decoding: utf8.dropLast(suffix.utf8.count), as: UTF8.self)
      return name == "terraform" || name.utf8.ends(with: ".auto") || name.isEmpty ? nil : name
    }
    return nil
  }

  var asciiLowercase: String {
    String(decoding: utf8.map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
