package import Diagnostics
package import HCL

/// Terraform's functions. Those that read files are unknown without `files`; `root` is the folder of the root module
/// (`path.root`), against which relative paths are resolved.
package func terraformFunctions(files: (any FileSource)?, root: String) -> FunctionTable {
  FunctionTable()
}
