import Architecture
import Catalog
import Diagnostics
import HCL

/// A component that becomes a module call of the stack, with everything that was decided about it.
struct Placement {
  var component: Component
  var kind: ComponentKind
  /// The label of the module call: a Terraform identifier, unique in the stack.
  var name: String
  /// The name under which the last run knew it, when that is another one now.
  var formerName: String?
  /// The module call of the VPC that it lies in; nil when it needs none. A VPC names itself.
  var network: String?
  var tier: String?
  var place = Place.home
  /// The address range that was chosen for a network that is drawn without one.
  var range: String?
  var isPublic = false
  /// Added by the stack, not drawn.
  var isShared = false

  var environments: [String]? { component.environments }
  var isNetwork: Bool { kind.body.flag("network") }

  var isGlobal: Bool { kind.isGlobal }

  /// Whether statements can be given to it: to its role, or to an input of its module.
  var hasPermissions: Bool {
    kind.identity.roleName != nil || identity("statements_input") != nil
  }

  /// A literal of the kind's `identity` block; for what the model has no field for.
  func identity(_ name: String) -> String? {
    kind.body.blocks("identity").first?.body.text(name)
  }
}

extension ComponentKind {
  /// A load balancer or the like: in public subnets when people reach it, else in private ones, wherever it is drawn.
  var isFrontDoor: Bool { body.flag("front_door") }
  var isAttachment: Bool { body.flag("attach") }
}
