import Architecture
import Catalog
import Diagrams

/// Address ranges of the networks that are drawn without one: each its own as soon as there are several, and kept by the
/// lock file, because a network with another range is another network.
extension StackSynthesis {
  mutating func chooseRanges() {
    let networks = placements.indices.filter { placements[$0].isNetwork }
    var taken = networks.compactMap { drawnRange(of: placements[$0].component) }
    let open = networks.filter { drawnRange(of: placements[$0].component) == nil }
    for index in open {
      guard let range = lockedRange(of: placements[index], among: networks.count) else { continue }
      choose(range, for: index)
      taken.append(range)
    }
    guard networks.count > 1 else { return }
    for index in open where placements[index].range == nil {
      let ranges = (placements[index].kind.body.texts("ranges") ?? []).compactMap(AddressRange.init)
      guard let free = ranges.first(where: { range in !taken.contains { $0.overlaps(range) } })
      else { continue }
      choose(free, for: index)
      taken.append(free)
    }
  }

  private mutating func choose(_ range: AddressRange, for index: Int) {
    placements[index].range = range.text
    placements[index].component.facts["cidr"] = range.text
    note(
      "has the addresses \(range.text): none are drawn", about: placements[index].component,
      cure: "write the range on the frame")
  }

  private func drawnRange(of component: Component) -> AddressRange? {
    component.facts["cidr"].flatMap(AddressRange.init)
      ?? component.settings.lazy.compactMap { AddressRange($0.value) }.first
  }

  /// What the last run chose. A network that was the only one had the module's own range, the first of the list.
  private func lockedRange(of placement: Placement, among count: Int) -> AddressRange? {
    let cell = placement.component.cell
    let known = (previousLock?.components ?? []).filter { same($0.kind, placement.kind.id) }
    guard let entry = known.first(where: { same($0.cell, cell) && same($0.name, placement.name) })
    else { return nil }
    if let range = entry.range { return AddressRange(range) }
    guard count > 1, known.count == 1 else { return nil }
    return placement.kind.body.texts("ranges")?.first.flatMap(AddressRange.init)
  }
}
