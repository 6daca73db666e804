import Catalog
import Diagnostics
import Foundation
import HCL
import Testing

/// What a reader of the catalogue may rely on.
@Suite struct LintTests {
  @Test func everyFileIsOneControlOfItsName() throws {
    var names: [String] = []
    for area in templates.list("controls") ?? [] where area.kind == .folder {
      for file in templates.list("controls/\(area.name)") ?? [] {
        let stem = file.name.split(separator: ".")[0]
        names.append(String(stem))
        #expect(stem.split(separator: "-")[1].lowercased() == area.name, "\(file.name)")
      }
    }
    #expect(names.sorted() == allControls.map(\.id).sorted())
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: allControls.map(\.id)) func isComplete(id: String) throws {
    let control = try control(id)
    #expect(!control.references.isEmpty, "\(id) refers to nothing")
    #expect(control.title.utf8.last != UInt8(ascii: "."), "\(id): a title has no full stop")
    #expect(control.rationale.utf8.last == UInt8(ascii: "."), "\(id): the rationale is a sentence")
    #expect(control.remediation.utf8.count <= 400, "\(id): the remediation is long")
    if control.scope == .manual {
      #expect(control.condition == nil && control.examples.isEmpty)
    } else {
      #expect(Set(control.examples.map(\.isGood)) == [true, false])
    }
  }

  /// Types and arguments exist in the provider, where its schema lies beside the repository.
  @Test(.enabled(if: ProviderSchema.shared != nil)) func typesAndArgumentsExist() throws {
    let schema = try #require(ProviderSchema.shared)
    for control in allControls {
      for type in control.appliesTo + control.companions.map(\.type) {
        #expect(schema.arguments[type] != nil, "\(control.id): there is no \(type)")
      }
      for companion in control.companions {
        for argument in companion.by {
          #expect(
            schema.arguments[companion.type]?.contains(argument) == true,
            "\(control.id): \(companion.type) has no \(argument)")
        }
      }
      let known = control.appliesTo.reduce(into: Set(["zt"])) {
        $0.formUnion(schema.arguments[$1] ?? [])
      }
      for expression in [control.when, control.condition].compactMap({ $0 }) {
        for name in argumentNames(render(expression)) {
          #expect(known.contains(name), "\(control.id): none of its types has `\(name)`")
        }
      }
    }
  }

  /// What stands after `resource.`.
  private func argumentNames(_ text: String) -> Set<String> {
    Set(text.matches(of: /\bresource\.([a-z0-9_]+)/).map { String($0.1) })
  }
}

/// The arguments and blocks of every resource type at the top level.
struct ProviderSchema {
  var arguments: [String: Set<String>] = [:]

  /// Of the file that ZEROPLAN_PROVIDER_SCHEMA names, else what the offline Terraform beside the repository writes.
  static let shared: ProviderSchema? = {
    if let path = ProcessInfo.processInfo.environment["ZEROPLAN_PROVIDER_SCHEMA"] {
      return ProviderSchema(file: URL(filePath: path))
    }
    let tool = packageRoot.appending(path: "../shared/tools/tf-offline/tf-offline")
    guard FileManager.default.isExecutableFile(atPath: tool.path) else { return nil }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).json")
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = tool
    process.arguments = ["schema", "--dump", file.path]
    guard (try? process.run()) != nil else { return nil }
    process.waitUntilExit()
    return ProviderSchema(file: file)
  }()

  /// Of `terraform providers schema -json`.
  private init?(file: URL) {
    guard let data = try? Data(contentsOf: file),
      let root = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let providers = root["provider_schemas"] as? [String: Any]
    else { return nil }
    for provider in providers.values {
      let types = (provider as? [String: Any])?["resource_schemas"] as? [String: Any] ?? [:]
      for (type, value) in types {
        let block = (value as? [String: Any])?["block"] as? [String: Any] ?? [:]
        let attributes = block["attributes"] as? [String: Any] ?? [:]
        let blocks = block["block_types"] as? [String: Any] ?? [:]
        arguments[type] = Set(attributes.keys).union(blocks.keys)
      }
    }
  }
}
