import Diagnostics
import Terraform
import Testing

/// A folder that looks like the environments must not hide code that stands elsewhere.
@Test func codeBesideTheEnvironmentsIsSaid() {
  let files = MemoryFileSource(texts: [
    "main.tf": "", "environments/prod/main.tf": "", "modules/a/main.tf": "",
    "other/x.tf.json": "{}",
    ".terraform/modules/m/main.tf": "", "docs/a.md": "",
  ])
  #expect(findEnvironments(files).map(\.folder) == ["environments/prod"])
  #expect(unreadCode(files, read: ["environments/prod"]) == ["", "other"])
  #expect(unreadCode(files, read: ["environments/prod", "", "other/"]) == [])
}

/// Terraform follows a link that leads out of the folder; what we do not read is said.
@Test func linksThatLeadOutAreSaid() {
  struct Links: FileSource {
    func read(_ path: String) -> [UInt8]? { path == "main.tf" ? [] : nil }
    func list(_ path: String) -> [FileEntry]? {
      path.isEmpty
        ? [
          FileEntry(name: "link.tf", kind: .other), FileEntry(name: "main.tf", kind: .file),
          FileEntry(name: "terraform.tfvars", kind: .other), FileEntry(name: "x", kind: .other),
        ] : nil
    }
  }
  let (_, diagnostics) = loadInventory(Links(), root: "")
  #expect(
    diagnostics.map(\.summary) == [
      "`link.tf` cannot be read", "`terraform.tfvars` cannot be read",
    ])
  #expect(diagnostics.allSatisfy { $0.isIncomplete })
}
