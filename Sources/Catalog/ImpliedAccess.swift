package import Diagnostics
import HCL

/// Access that belongs to running something and is not drawn (`Templates/implied.hcl`).
package struct ImpliedAccess: Sendable {
  package struct Port: Sendable {
    package var `protocol`: String
    package var port: Int
  }
  /// Actions that every workload may have, also on every resource: its own logs, metrics, traces and sessions.
  package var actions: [String] = []
  /// Actions on resources whose ARN holds one of `ownResources`, which stand for whoever calls.
  package var ownActions: [String] = []
  package var ownResources: [String] = []
  /// Actions of the roles with which a service starts a workload.
  package var serviceActions: [String] = []
  /// Actions that an arrow to a resource includes on the key that encrypts it.
  package var keyActions: [String] = []
  /// Ways out that every workload needs, such as to a name server.
  package var egress: [Port] = []
  /// Resource types that anybody in the network may call, because their own policies judge.
  package var gateways: [String] = []
  /// Service principals that deliver to or watch any resource.
  package var services: [String] = []

  package init() {}
}

/// What all sources say together.
package func loadImpliedAccess(_ sources: [any FileSource]) -> (ImpliedAccess, [Diagnostic]) {
  var implied = ImpliedAccess()
  var diagnostics: [Diagnostic] = []
  for source in sources {
    guard let bytes = source.read("implied.hcl") else { continue }
    let (body, problems) = parse(SourceFile(name: "Templates/implied.hcl", bytes: bytes))
    var reader = BlockReader(body, at: body.range, what: "implied.hcl")
    implied.actions += reader.strings("actions") ?? []
    implied.ownActions += reader.strings("own_actions") ?? []
    implied.ownResources += reader.strings("own_resources") ?? []
    implied.serviceActions += reader.strings("service_actions") ?? []
    implied.keyActions += reader.strings("key_actions") ?? []
    implied.gateways += reader.strings("gateways") ?? []
    implied.services += reader.strings("services") ?? []
    for text in reader.strings("egress") ?? [] {
      let parts = text.utf8.split(separator: UInt8(ascii: "/"))
      guard parts.count == 2, let port = Int(String(decoding: parts[1], as: UTF8.self)) else {
        reader.report(
          "wrong-port", "`\(text)` is no port", at: body.attribute("egress")?.expression.range,
          help: "Write it as `udp/53`.")
        continue
      }
      implied.egress.append(
        ImpliedAccess.Port(protocol: String(decoding: parts[0], as: UTF8.self), port: port))
    }
    diagnostics += problems + reader.finish()
  }
  return (implied, diagnostics)
}
