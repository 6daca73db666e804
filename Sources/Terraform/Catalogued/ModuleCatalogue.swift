package import Diagnostics
import HCL

/// What widely used modules make of their inputs, for code whose modules were not installed.
///
/// Each file of `foreign_modules` is a module in Terraform's own language, with a `foreign_module` block that says
/// which sources and versions it speaks of.
package struct ModuleCatalogue: Sendable {
  package var modules: [CataloguedModule] = []

  package init() {}

  /// The module that a source names, when the catalogue speaks of a version that the constraint admits.
  func module(_ source: String, version: String?) -> CatalogueAnswer {
    guard let source = ModuleSource(source) else { return .unknown }
    let wanted = [source.name, source.submodule].filter { !$0.isEmpty }.joined(separator: "//")
    let known = modules.filter { module in
      module.sources.contains { $0.utf8.elementsEqual(wanted.utf8) }
    }
    guard !known.isEmpty else { return .unknown }
    guard let constraint = version ?? source.version else { return .module(known[0]) }
    let range = VersionRange(constraint)
    guard range.isUnderstood else { return .module(known[0]) }
    for module in known where VersionRange(module.versions).overlaps(range) {
      return .module(module)
    }
    return .otherVersion(known: known.map(\.versions).joined(separator: "; "))
  }
}

enum CatalogueAnswer {
  case module(CataloguedModule)
  case otherVersion(known: String)
  case unknown
}

package struct CataloguedModule: Sendable {
  package var name: String
  /// `terraform-acme-modules/vpc/acme`, with `//modules/x` for a part of one.
  package var sources: [String]
  package var versions: String
  /// Inputs that the module has and that say nothing here.
  package var otherInputs: [String]
  /// What of the module is left out; nil when nothing that matters is.
  package var partial: String?
  package var file: String
  var body: Body
}

/// Reads `foreign_modules/*.hcl` of the folders of templates; a module of the same name replaces an earlier one.
package func loadModuleCatalogue(_ sources: [any FileSource]) -> (ModuleCatalogue, [Diagnostic]) {
  var result = ModuleCatalogue()
  var diagnostics: [Diagnostic] = []
  for files in sources {
    for entry in files.list("foreign_modules") ?? [] where entry.name.utf8.ends(with: ".hcl") {
      var reader = CataloguedModuleReader(files, "foreign_modules/\(entry.name)")
      for module in reader.modules() {
        result.modules.removeAll { $0.name.utf8.elementsEqual(module.name.utf8) }
        result.modules.append(module)
      }
      diagnostics += reader.file.diagnostics
    }
  }
  return (result, diagnostics)
}

private struct CataloguedModuleReader {
  private(set) var file: DataFile
  private let path: String
  private static let arguments = ["source", "versions", "other_inputs", "partial"]

  init(_ files: any FileSource, _ path: String) {
    self.path = path
    file = DataFile(files, path)
  }

  /// The blocks after a `foreign_module` block are that module's, until the next one.
  mutating func modules() -> [CataloguedModule] {
    var result: [CataloguedModule] = []
    for item in file.body.items {
      guard case .block(let block) = item, block.type == "foreign_module",
        block.labels.count == 1
      else {
        if result.isEmpty {
          file.reject(item.name, at: item.range, among: ["foreign_module"])
        } else {
          result[result.count - 1].body.items.append(item)
        }
        continue
      }
      for attribute in block.body.attributes where !Self.arguments.contains(attribute.name) {
        file.reject(
          attribute.name, at: attribute.nameRange ?? attribute.range, among: Self.arguments)
      }
      func texts(_ name: String) -> [String] {
        block.body.attribute(name)?.expression.literalTexts ?? []
      }
      result.append(
        CataloguedModule(
          name: block.labels[0].text, sources: texts("source"),
          versions: texts("versions").first ?? ">= 0", otherInputs: texts("other_inputs"),
          partial: texts("partial").first, file: path,
          body: Body(inputs(block), range: file.body.range)))
    }
    return result
  }
}

extension CataloguedModuleReader {
  /// `inputs { NAME = DEFAULT }` as the variables that it stands for.
  fileprivate mutating func inputs(_ block: Block) -> [BodyItem] {
    for other in block.body.blocks where other.type != "inputs" {
      file.reject(other.type, at: other.typeRange ?? other.range, among: ["inputs"])
    }
    return block.body.blocks("inputs").flatMap(\.body.attributes).map { input in
      let value = Attribute("default", input.expression, range: input.range)
      return .block(
        Block(
          "variable", labels: [BlockLabel(input.name, range: input.nameRange)],
          body: Body([.attribute(value)]), typeRange: input.nameRange, range: input.range))
    }
  }
}

extension BodyItem {
  fileprivate var name: String {
    switch self {
    case .attribute(let attribute): attribute.name
    case .block(let block): block.type
    }
  }

  fileprivate var range: SourceRange? {
    switch self {
    case .attribute(let attribute): attribute.nameRange ?? attribute.range
    case .block(let block): block.typeRange ?? block.range
    }
  }
}
