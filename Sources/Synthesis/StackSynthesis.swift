import Architecture
import Catalog
import Diagnostics
import HCL

/// The state of one run: what was placed, and what flows add to it, until the files are printed.
struct StackSynthesis {
  let graph: ComponentGraph
  let places: DrawnPlaces
  let catalog: ComponentCatalog
  let configuration: ProjectConfiguration
  let previousLock: LockFile?
  let options: SynthesisOptions
  var library: TemplateLibrary
  var engine = TemplateEngine()
  var diagnostics: [Diagnostic] = []
  var isPartial = false

  /// Sorted by name.
  var placements: [Placement] = []
  /// Component id → place in `placements`.
  var placed: [String: Int] = [:]
  var plainResources: [PlainResource] = []
  var movedNames: [(from: String, to: String)] = []
  /// Drawn options of other components: a NAT gateway of its VPC.
  var attached: [Component] = []
  /// Kind → module call, at each place.
  var sharedNames: [Place: [String: String]] = [:]
  var assumptions: [PageNote] = []
  var refusals: [PageNote] = []
  /// What waits for a later phase: `text` says which, `cure` what it is.
  var later: [PageNote] = []
  var laterComponents: Set<String> = []
  var granted: [Flow] = []
  /// What is drawn and stands elsewhere in the tree: the baseline of the account, parts of a VPC.
  var providedElsewhere: [PageNote] = []

  // By the name of the module call.
  var contributions: [String: [Contribution]] = [:]
  var identityStatements: [String: [Statement]] = [:]
  var resourceStatements: [String: [Statement]] = [:]
  var keyStatements: [String: [Statement]] = [:]
  var endpoints: [Endpoint] = []
  var drawnEndpoints: [Component] = []
  /// For `network.tf`: policies of endpoints and the ways to them.
  var endpointItems: [BodyItem] = []
  var endpointPairs: Set<String> = []
  var access: [BodyItem] = []
  /// Names of VPC module calls that need a way to the internet, or have somebody in a public subnet.
  var networksWithEgress: Set<String> = []
  var networksWithPublicSubnets: Set<String> = []
  var networksWithGateway: Set<String> = []
  /// Hosts that components of a VPC call besides those of the configuration: regional endpoints elsewhere.
  var domainsOfNetwork: [String: [Expression]] = [:]
  /// Clients that have their rule for calls to other regions.
  var regionalEgress: Set<String> = []
  var securityGroupPairs: [SecurityGroupPair] = []

  var namesOfPlaces: [Place: [String: TemplateValue]] = [:]

  /// Components that cannot be generated, by id, with the input that nothing gives. Known only at the end of a run, which
  /// is then repeated without them.
  var leftOut: [String: LeftOut] = [:]
  var excluded: [String: LeftOut] = [:]

  struct LeftOut {
    var name: String
    var cure: String
  }

  struct PageNote: Hashable {
    var subject: String
    var text: String
    var cure: String?
  }

  struct PlainResource {
    var component: Component
    var type: String
    var name: String
    var place: Place
  }

  struct Statement {
    var block: Block
    var environments: [String]?
  }

  struct Contribution {
    var input: String
    /// nil adds an element to a list, or sets a plain input.
    var key: String?
    var value: Expression
    var environments: [String]?
    var comment: Comment?
    var isPlain = false
  }

  struct Endpoint {
    var service: String
    var type: String
    var network: String
    var name: String
    var clients: [String] = []
    var statements: [Statement] = []
  }

  struct SecurityGroupPair {
    var name: String
    var from: String
    var to: String
    var port: String
    var environments: [String]?
  }

  mutating func note(_ assumption: String, about component: Component?, cure: String? = nil) {
    let subject = component.map(title) ?? "The stack"
    let note = PageNote(subject: subject, text: assumption, cure: cure)
    if !assumptions.contains(note) { assumptions.append(note) }
  }

  mutating func report(
    _ severity: Diagnostic.Severity, _ code: String, _ summary: String, about component: Component,
    help: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        severity, code, summary, at: component.place, diagram: component.diagramPlace, help: help))
  }

  /// How a component is called in messages and on the page.
  func title(_ component: Component) -> String {
    component.label.isEmpty ? component.title : component.label
  }

  /// `contains(["prod"], var.environment)`; nil when it is everywhere.
  func condition(_ environments: [String]?) -> Expression? {
    guard let environments else { return nil }
    return Expression(
      .call(
        name: "contains",
        [.strings(environments.sorted(by: before)), .reference("var", "environment")],
        expandsFinal: false))
  }

  /// What is in every one of the given sets of environments; nil is all.
  func common(_ sets: [String]?...) -> [String]? {
    var result: [String]?
    for set in sets {
      guard let set else { continue }
      result =
        result.map { known in known.filter { name in set.contains { same($0, name) } } } ?? set
    }
    return result
  }
}
