package import Diagnostics

/// Everything that `generate` would write, in memory. Sorted by path; the same input gives the same bytes.
package struct GeneratedTree: Sendable {
  package struct File: Sendable {
    /// Relative to the output folder, with `/`.
    package var path: String
    package var bytes: [UInt8]
    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }
  package var files: [File]
  package var diagnostics: [Diagnostic]
  /// True when something drawn was refused or unknown (exit code 1).
  package var isPartial: Bool

  package init(files: [File], diagnostics: [Diagnostic], isPartial: Bool) {
    self.files = files
    self.diagnostics = diagnostics
    self.isPartial = isPartial
  }
}
