import Catalog
import Diagnostics
import HCL
import Synthesis
import Terraform

/// Where the code says what a part of a condition asks about: the first name in it that the code sets.
struct ControlPlace {
  let scope: ControlScope
  let item: ControlScope.Item?

  func place(of part: Expression) -> SourceRange? {
    var found: SourceRange?
    var companion: SourceRange?
    part.forEachTraversal { root, steps in
      guard found == nil, case .attribute(let name)? = steps.first else { return }
      switch root {
      case "resource": found = scope.resource?.body.place(of: name)
      case "item": found = item?.places(name)
      case "companion", "companions":
        guard let known = scope.control.companions.first(where: { $0.name == name }),
          let resource = scope.companions(known).first
        else { return }
        companion = companion ?? resource.place
        if steps.count > 1, case .attribute(let argument) = steps[1] {
          found = resource.body.place(of: argument)
        }
      default: break
      }
    }
    return found ?? item?.place ?? companion ?? scope.resource?.place
  }
}

extension ConfiguredBody {
  fileprivate func place(of name: String) -> SourceRange? {
    attribute(name)?.place ?? blocks(name).first?.place
  }
}
