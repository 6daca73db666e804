public import Diagnostics
public import HCL

/// Terraform's functions. Those that read files are unknown without `files`; `root` is the folder of the root module
/// in `files`, against which relative paths are resolved.
///
/// `try` and `can` are the evaluator's own. What cannot be known before the code is applied, or is not computed here,
/// is unknown with a reason.
public func terraformFunctions(files: (any FileSource)?, root: String) -> FunctionTable {
  var table = FunctionTable()
  table.addCollectionFunctions()
  table.addSequenceFunctions()
  table.addTypeFunctions()
  table.addNumberFunctions()
  table.addStringFunctions()
  table.addFormatFunctions()
  table.addEncodingFunctions()
  table.addTextEncodings()
  table.addTimeFunctions()
  table.addNetworkFunctions()
  table.addFileFunctions(files, root: root)
  table.addUnknowable()
  return table
}
