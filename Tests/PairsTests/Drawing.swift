import Catalog
import Diagrams

/// A draw.io page made by hand: each box where its kind belongs, with the networks around it.
struct Drawing {
  struct Box {
    var id: String
    var kind: String
    var label: String
    var parent: String
  }
  struct Arrow {
    var id: String
    var from: String
    var to: String
    var label: String
    var access: String?
  }
  private(set) var boxes: [Box] = []
  private(set) var arrows: [Arrow] = []

  /// Puts a box and, unless it is to be alone, what it cannot do without into the network `network`, in a subnet of its
  /// kind's tier, when the kind stands in one. An arrow from a `fedBy` to it is still to be drawn.
  mutating func add(
    _ id: String, _ kind: String, network: String = "network", alone: Bool = false,
    fedBy: String? = nil
  ) {
    let parent: String
    if Surroundings.needsNetwork(kind) {
      parent = self.network(network)
    } else if let tier = Repository.catalog.kind(kind)?.subnet {
      parent = subnet(tier, in: self.network(network))
    } else {
      parent = "1"
    }
    let label = id.split(separator: "_").joined(separator: " ")
    boxes.append(Box(id: id, kind: kind, label: label, parent: parent))
    var feeders = Surroundings.feeders(of: kind)
    if let known = feeders.firstIndex(where: { $0 == fedBy }) { feeders.remove(at: known) }
    for (number, feeder) in feeders.enumerated() {
      let name = number == 0 ? "\(id)_\(feeder)" : "\(id)_\(feeder)_\(number)"
      guard !contains(name) else { continue }
      add(name, feeder, network: network)
      arrow(name, id)
    }
    guard !alone else { return }
    for neighbour in Surroundings.neighbours(of: kind) where !contains("\(id)_\(neighbour)") {
      add("\(id)_\(neighbour)", neighbour, network: network)
      guard Repository.catalog.contract(from: kind, to: neighbour) != nil else { continue }
      arrow(id, "\(id)_\(neighbour)", Surroundings.label(from: kind, to: neighbour))
    }
  }

  mutating func arrow(_ from: String, _ to: String, _ label: String = "", access: String? = nil) {
    arrows.append(
      Arrow(
        id: "arrow_\(arrows.count)_\(from)_\(to)", from: from, to: to, label: label, access: access)
    )
  }

  func kind(of id: String) -> String? { boxes.first { $0.id == id }?.kind }
  private func contains(_ id: String) -> Bool { boxes.contains { $0.id == id } }

  private mutating func network(_ id: String) -> String {
    if !contains(id) {
      let number = boxes.count { $0.kind == "vpc" }
      boxes.append(Box(id: id, kind: "vpc", label: "\(id) 10.\(number).0.0/16", parent: "1"))
    }
    return id
  }

  private mutating func subnet(_ tier: String, in network: String) -> String {
    let id = "\(network)_\(tier)"
    if !contains(id) {
      boxes.append(
        Box(id: id, kind: "subnet_\(tier)", label: "\(tier) subnet", parent: network))
    }
    return id
  }

  /// The file. With `order`, the cells stand in another order, which must not matter.
  func file(order: (inout [String]) -> Void = { _ in }) -> [UInt8] {
    var count: [String: Int] = [:]
    var cells = boxes.map { box in
      defer { count[box.parent, default: 0] += 1 }
      return cell(box, place: count[box.parent, default: 0])
    }
    cells += arrows.map(cell)
    order(&cells)
    let text =
      "<mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>"
      + cells.joined(separator: "\n") + "</root></mxGraphModel>"
    return Array(text.utf8)
  }

  private func cell(_ box: Box, place: Int) -> String {
    let isFrame = Repository.catalog.kind(box.kind)?.role == .boundary
    let (x, y, width, height) =
      if box.kind == "vpc" {
        (0, 1_000 + place * 2_000, 3_000, 1_600)
      } else if box.parent == "1" || !isFrame {
        (20 + place % 6 * 120, 40 + place / 6 * 110, isFrame ? 90 : 60, 60)
      } else {
        (20 + place * 780, 40, 760, 1_500)
      }
    return
      "<object id=\"\(box.id)\" label=\"\(box.label)\" zt-kind=\"\(box.kind)\">"
      + "<mxCell style=\"html=1;\(isFrame ? "container=1;" : "")\" vertex=\"1\" parent=\"\(box.parent)\">"
      + "<mxGeometry x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" as=\"geometry\"/></mxCell></object>"
  }

  private func cell(_ arrow: Arrow) -> String {
    let access = arrow.access.map { " zt-access=\"\($0)\"" } ?? ""
    return
      "<object id=\"\(arrow.id)\" label=\"\(arrow.label)\"\(access)>"
      + "<mxCell style=\"endArrow=classic;html=1;\" edge=\"1\" parent=\"1\" source=\"\(arrow.from)\" target=\"\(arrow.to)\">"
      + "<mxGeometry relative=\"1\" as=\"geometry\"/></mxCell></object>"
  }
}
