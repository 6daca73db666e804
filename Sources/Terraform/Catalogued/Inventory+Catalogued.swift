package import Diagnostics

extension Inventory {
  /// One note for each call of a module that was not read and that the catalogue of modules speaks for.
  package var cataloguedModules: [Diagnostic] {
    var said: Set<SourceRange> = []
    return moduleCalls.filter { $0.isCatalogued && said.insert($0.place).inserted }.map { call in
      Diagnostic(
        .note, "terraform/catalogued-module",
        "module `\(call.source)` is not present: what it makes is taken from the catalogue of modules",
        at: call.place, help: "Run `terraform init`, so that the module's own code is read.")
    }
  }
}
