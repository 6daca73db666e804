/// What the caller decides about a tree.
package struct SynthesisOptions: Sendable {
  /// Relabelled boxes get a new name, with a `moved` block.
  package var rename = false
  /// Sensitive resource types that a diagram may ask for by name all the same.
  package var allowedKinds: [String] = []
  /// 1: bootstrap and accounts; 2: what is drawn as well; 3: everything.
  package var throughPhase = 3
  /// Zeroplan's version, for the page and the lock file.
  package var version = ""

  package init() {}
}
