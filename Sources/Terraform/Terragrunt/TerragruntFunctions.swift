import Diagnostics
import Functions
import HCL

/// Terraform's functions and those that Terragrunt adds, for one file. Paths are relative to the file's folder.
func terragruntFunctions(_ file: TerragruntFile) -> FunctionTable {
  let files = file.context.files
  let folder = file.folder
  let child = file.child
  var table = terraformFunctions(files: files, root: folder)
  let optional = Function.Parameter("value", unknowns: .allowed)
  func define(
    _ name: String, _ body: @escaping @Sendable (_ arguments: [Value]) -> Value
  ) {
    table[name] = Function(variadic: optional) { arguments, _ in body(arguments) }
  }
  define("find_in_parent_folders") { arguments in
    if let first = arguments.first, first.stringValue == nil {
      return .unknown(Unknown.combining(arguments, type: .string))
    }
    let name = arguments.first?.stringValue ?? "terragrunt.hcl"
    if let found = findAbove(files, child, name) {
      return .text(relativePath(from: folder, to: found))
    }
    return arguments.count > 1
      ? arguments[1]
      : .unknown(Unknown(.string, reason: "there is no `\(name)` in the folders above"))
  }
  define("path_relative_to_include") { _ in .text(relativePath(from: folder, to: child)) }
  define("path_relative_from_include") { _ in .text(relativePath(from: child, to: folder)) }
  define("get_terragrunt_dir") { _ in .text(relativePath(from: folder, to: child)) }
  define("get_original_terragrunt_dir") { _ in .text(relativePath(from: folder, to: child)) }
  define("get_parent_terragrunt_dir") { _ in .string(".") }
  define("get_repo_root") { _ in .text(relativePath(from: folder, to: "")) }
  define("get_path_to_repo_root") { _ in .text(relativePath(from: child, to: "")) }
  define("get_path_from_repo_root") { _ in .text(child) }
  define("get_env") { arguments in
    if arguments.count > 1 { return arguments[1] }
    let name = arguments.first?.stringValue ?? ""
    return .unknown(Unknown(.string, reason: "the environment variable `\(name)` is not given"))
  }
  let account = file.context.options.accountID
  define("get_aws_account_id") { _ in
    account.map { .string($0) }
      ?? .unknown(Unknown(.string, reason: "the account's id is not configured"))
  }
  define("read_terragrunt_config") { [unowned file] arguments in
    let name = arguments.first?.stringValue
    if let found = name.flatMap({ file.file(at: $0) }) { return found.value }
    return arguments.count > 1
      ? arguments[1]
      : .unknown(Unknown(.dynamic, reason: "`\(name ?? "its file")` cannot be read"))
  }
  let unknowable = [
    "run_cmd", "sops_decrypt_file", "get_aws_caller_identity_arn",
    "get_aws_caller_identity_user_id",
    "get_aws_account_alias", "get_platform", "get_terraform_command", "get_terraform_cli_args",
    "get_terraform_commands_that_need_vars", "get_terraform_commands_that_need_input",
    "get_terraform_commands_that_need_locking", "get_terraform_commands_that_need_parallelism",
    "get_working_dir", "get_terragrunt_source_cli_flag", "get_default_retryable_errors",
    "mark_as_read", "constraint_check", "read_tfvars_file",
  ]
  for name in unknowable {
    table[name] = .unknowable(.dynamic, because: "`\(name)` answers when Terragrunt runs")
  }
  table.define(readingVariables: file)
  return table
}

extension FunctionTable {
  /// `read_tfvars_file`: the file's values as JSON text.
  fileprivate mutating func define(readingVariables file: TerragruntFile) {
    let encode = self["jsonencode"]
    self["read_tfvars_file"] = Function(
      [Function.Parameter("path", .string, unknowns: .refused)], result: .string
    ) { [unowned file] arguments, context throws(FunctionFailure) in
      let name = arguments.first?.stringValue ?? ""
      let path = MemoryFileSource.normalised(file.folder + "/" + name)
      guard path.utf8.first != 0, let bytes = file.context.files.read(path), let encode else {
        return .unknown(Unknown(.string, reason: "`\(name)` cannot be read"))
      }
      let (body, _) = parse(SourceFile(name: path, bytes: bytes))
      let entries = body.attributes.map { attribute in
        var evaluator = Evaluator(scope: Scope())
        return ValueEntry(attribute.name, evaluator.evaluate(attribute.expression))
      }
      return try encode.body([.makeObject(entries)], context)
    }
  }
}

/// The nearest file or folder of that name above a folder.
private func findAbove(_ files: any FileSource, _ folder: String, _ name: String) -> String? {
  var current = folder
  for _ in 0..<64 where !current.isEmpty {
    current = parentFolder(current)
    let path = MemoryFileSource.normalised(current.isEmpty ? name : current + "/" + name)
    if path.utf8.first != 0, files.read(path) != nil || files.list(path) != nil { return path }
  }
  return nil
}
