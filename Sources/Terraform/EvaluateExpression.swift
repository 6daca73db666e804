package import Diagnostics
package import HCL

/// The value of one expression as a root module sees it: with its variables, locals, resources and modules.
///
/// `root` is the module's folder below the root of `files`; what the module's code alone does not tell is unknown.
package func evaluate(
  _ expression: Expression, in files: any FileSource, root: String,
  options: InventoryOptions = InventoryOptions()
) -> (Value, [Diagnostic]) {
  let evaluation = InventoryEvaluation(files: files, root: root, options: options)
  let declarations = evaluation.declarations(of: evaluation.rootFolder)
  let module = ModuleInstance(
    evaluation, declarations: declarations, given: evaluation.rootValues(declarations))
  let value = module.evaluate(expression).value
  module.release()
  return (value, evaluation.diagnostics)
}
