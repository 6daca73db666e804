import Diagnostics
import HCL

/// The files that functions may read, and the folder that relative paths start from.
struct FileAccess: Sendable {
  let files: any FileSource
  let root: String

  /// The path below the source's root. Absolute paths and those that leave the root do not exist.
  func resolved(_ path: String) -> String? {
    guard path.utf8.first != UInt8(ascii: "/") else { return nil }
    let folder = root.isEmpty || path.utf8.starts(with: (root + "/").utf8) ? "" : root + "/"
    let result = MemoryFileSource.normalised(folder + path)
    return result.utf8.first == 0 ? nil : result
  }

  func bytes(_ path: String) throws(FunctionFailure) -> [UInt8] {
    guard let resolved = resolved(path), let bytes = files.read(resolved) else {
      throw FunctionFailure("no file exists at \"\(path)\"", argument: 0)
    }
    return bytes
  }

  func text(_ path: String) throws(FunctionFailure) -> String {
    guard let text = String(validating: try bytes(path), as: UTF8.self) else {
      throw FunctionFailure("contents of \"\(path)\" are not valid UTF-8", argument: 0)
    }
    return text
  }
}

extension FunctionTable {
  mutating func addFileFunctions(_ files: (any FileSource)?, root: String) {
    addPathFunctions()
    addTemplateString()
    guard let files else {
      for name in [
        "file", "filebase64", "templatefile", "filemd5", "filesha1", "filesha256", "filesha512",
        "filebase64sha256", "filebase64sha512",
      ] {
        self[name] = .unknowable(.string, because: "reads a file")
      }
      self["fileexists"] = .unknowable(.bool, because: "reads a file")
      self["fileset"] = .unknowable(.set(.string), because: "reads files")
      return
    }
    addFileFunctions(FileAccess(files: files, root: root))
  }

  private mutating func addFileFunctions(_ access: FileAccess) {
    define("file", [.text("path")], .string) { arguments, _ throws(FunctionFailure) in
      .text(try access.text(arguments.text(0)))
    }
    define("fileexists", [.text("path")], .bool) { arguments, _ throws(FunctionFailure) in
      .bool(access.resolved(arguments.text(0)).map { access.files.read($0) != nil } ?? false)
    }
    define("filebase64", [.text("path")], .string) { arguments, _ throws(FunctionFailure) in
      .string(Base64.encode(try access.bytes(arguments.text(0))))
    }
    define("templatefile", [.text("path"), .init("vars", unknowns: .refused, allowsMarks: true)]) {
      arguments, context throws(FunctionFailure) in
      let path = arguments.text(0)
      return try render(try access.text(path), name: path, arguments.entries(1), context)
    }
    define("fileset", [.text("path"), .text("pattern")], .set(.string)) {
      arguments, _ throws(FunctionFailure) in
      guard let folder = access.resolved(arguments.text(0)) else {
        throw FunctionFailure("no folder exists at \"\(arguments.text(0))\"", argument: 0)
      }
      var finder = FileFinder(access: access, pattern: try GlobPattern(arguments.text(1)))
      finder.visit(folder, prefix: "", depth: 0)
      return .makeSet(.string, finder.found.map { .text($0) })
    }
    let hashes: [(String, @Sendable ([UInt8]) -> [UInt8])] = [
      ("md5", { MD5.digest($0) }), ("sha1", { SHA1.digest($0) }), ("sha256", { SHA256.digest($0) }),
      ("sha512", { SHA512.digest($0) }),
    ]
    for (name, digest) in hashes {
      define("file" + name, [.text("path")], .string) { arguments, _ throws(FunctionFailure) in
        .string(hexadecimal(digest(try access.bytes(arguments.text(0)))))
      }
      define("filebase64" + name, [.text("path")], .string) {
        arguments, _ throws(FunctionFailure) in
        .string(Base64.encode(digest(try access.bytes(arguments.text(0)))))
      }
    }
    for name in ["filebase64md5", "filebase64sha1"] { self[name] = nil }
  }

  /// The evaluator sees to it that the template is a reference, as Terraform demands.
  private mutating func addTemplateString() {
    define("templatestring", [.init("template"), .init("vars", unknowns: .refused)], .string) {
      arguments, context throws(FunctionFailure) in
      guard case .string(let source) = arguments.value(0) else {
        throw FunctionFailure("the template must be a string", argument: 0)
      }
      let entries = try arguments.entries(1)
      return try render(source, name: "template", entries, context).cast(to: .string)
    }
  }

  private mutating func addPathFunctions() {
    define("basename", [.text("path")], .string) { arguments, _ throws(FunctionFailure) in
      let path = arguments.text(0)
      guard !path.isEmpty else { return .string(".") }
      let parts = path.utf8.split(separator: UInt8(ascii: "/"))
      return .text(parts.last.map { String(decoding: $0, as: UTF8.self) } ?? "/")
    }
    define("dirname", [.text("path")], .string) { arguments, _ throws(FunctionFailure) in
      let path = Array(arguments.text(0).utf8)
      guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return .string(".") }
      return .text(cleaned(path[...slash]))
    }
    define("abspath", [.text("path")], .string) { arguments, _ throws(FunctionFailure) in
      let path = Array(arguments.text(0).utf8)
      guard path.first == UInt8(ascii: "/") else {
        return unknownResult(arguments, .string, because: "depends on the working folder")
      }
      return .text(cleaned(path[...]))
    }
    self["pathexpand"] = Function([.text("path")], result: .string) {
      arguments, _ throws(FunctionFailure) in
      arguments.text(0).utf8.first == UInt8(ascii: "~")
        ? unknownResult(arguments, .string, because: "depends on the home folder") : arguments[0]
    }
  }
}

/// Go's `path.Clean`.
private func cleaned(_ path: ArraySlice<UInt8>) -> String {
  let isAbsolute = path.first == UInt8(ascii: "/")
  var parts: [ArraySlice<UInt8>] = []
  for part in path.split(separator: UInt8(ascii: "/")) where !part.elementsEqual(".".utf8) {
    let isUp = part.elementsEqual("..".utf8)
    if isUp, let last = parts.last, !last.elementsEqual("..".utf8) {
      parts.removeLast()
    } else if !isUp || !isAbsolute {
      parts.append(part)
    }
  }
  let text = parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
  return isAbsolute ? "/" + text : text.isEmpty ? "." : text
}

/// The value of a template with nothing but these names.
private func render(
  _ source: String, name: String, _ variables: [ValueEntry], _ context: FunctionContext
) throws(FunctionFailure) -> Value {
  let (parts, problems) = parseTemplate(SourceFile(name: name, text: source))
  if let problem = problems.first(where: { $0.severity == .error }) {
    throw FunctionFailure(
      "the template \"\(name)\" cannot be read: \(problem.summary)", argument: 0)
  }
  // A template must not render templates, as in Terraform.
  var functions = context.functions
  functions["templatefile"] = nil
  functions["templatestring"] = nil
  var evaluator = Evaluator(
    scope: Scope(variables), functions: functions, semantics: context.semantics,
    limits: context.limits)
  evaluator.depth = context.depth
  if parts.count == 1, case .interpolation(let expression, _, _) = parts[0] {
    return try finished(evaluator.evaluate(expression), evaluator, name)
  }
  return try finished(evaluator.evaluateTemplate(trimmed(parts, perLine: true)), evaluator, name)
}

private func finished(
  _ value: Value, _ evaluator: Evaluator, _ name: String
) throws(FunctionFailure) -> Value {
  guard let problem = evaluator.diagnostics.first(where: { $0.severity == .error }) else {
    return value
  }
  let limit =
    problem.isIncomplete ? "\(evaluator.limits.steps) steps in the template \"\(name)\"" : nil
  throw FunctionFailure("in the template \"\(name)\": \(problem.summary)", limit: limit)
}

/// A walk through folders, bounded in depth and number.
private struct FileFinder {
  let access: FileAccess
  let pattern: GlobPattern
  var found: [String] = []
  var visited = 0

  mutating func visit(_ folder: String, prefix: String, depth: Int) {
    guard depth < 64, let entries = access.files.list(folder) else { return }
    for entry in entries {
      visited += 1
      guard visited < 100_000 else { return }
      let path = folder.isEmpty ? entry.name : folder + "/" + entry.name
      switch entry.kind {
      case .file: if pattern.matches(prefix + entry.name) { found.append(prefix + entry.name) }
      case .folder: visit(path, prefix: prefix + entry.name + "/", depth: depth + 1)
      case .other: break
      }
    }
  }
}
