import HCL
import Terraform

/// The records of all views, found by the resource whose they are.
struct ViewRecords: Sendable {
  private let byOwner: [String: [String: [ViewRecord]]]
  private let all: [String: [ViewRecord]]
  let names: [String]

  init(_ views: [View], _ index: InventoryIndex) {
    var byOwner: [String: [String: [ViewRecord]]] = [:]
    var all: [String: [ViewRecord]] = [:]
    for view in views {
      let records = view.records(index)
      all[view.name] = records
      for record in records {
        if let owner = record.owner {
          byOwner[view.name, default: [:]][owner, default: []].append(record)
        }
        if record.source != record.owner {
          byOwner[view.name, default: [:]][record.source, default: []].append(record)
        }
      }
    }
    self.byOwner = byOwner
    self.all = all
    names = views.map(\.name)
  }

  /// The records that belong to a resource or are made by it.
  func records(_ view: String, of address: String) -> [ViewRecord] { byOwner[view]?[address] ?? [] }
  func records(_ view: String) -> [ViewRecord] { all[view] ?? [] }
}
