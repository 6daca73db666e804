import Terraform

/// Paths, to ask whether they let through what another one does.
struct AccessCoverage {
  private struct Ends: Hashable {
    var kind: AccessPath.Kind
    var from: AccessEnd
    var to: AccessEnd
  }
  private struct OneEnd: Hashable {
    var kind: AccessPath.Kind
    var end: AccessEnd
  }

  private var exact: [Ends: [AccessPath]] = [:]
  /// From networks that hold others, by their target.
  private var wideFrom: [OneEnd: [AccessPath]] = [:]
  /// To everything, by their source.
  private var wideTo: [OneEnd: [AccessPath]] = [:]

  init(_ paths: [AccessPath]) {
    for path in paths {
      exact[Ends(kind: path.kind, from: path.from, to: path.to), default: []].append(path)
      if path.from.isWide {
        wideFrom[OneEnd(kind: path.kind, end: path.to), default: []].append(path)
      }
      if path.to == .everything {
        wideTo[OneEnd(kind: path.kind, end: path.from), default: []].append(path)
      }
    }
  }

  /// What of a path nothing here lets through; nil when all of it is.
  func rest(of path: AccessPath) -> AccessPath? {
    let candidates = candidates(for: path).filter { $0.admitsWhoever(path) }
    if path.actions.isEmpty {
      return path.ports.isCovered(by: candidates.map(\.ports)) ? nil : path
    }
    var rest = path
    rest.actions = path.actions.filter { action in
      !candidates.contains { known in
        known.actions.contains { PolicyPattern.action($0, covers: action) }
      }
    }
    return rest.actions.isEmpty ? nil : rest
  }

  private func candidates(for path: AccessPath) -> [AccessPath] {
    (exact[Ends(kind: path.kind, from: path.from, to: path.to)] ?? [])
      + (wideFrom[OneEnd(kind: path.kind, end: path.to)] ?? []).filter {
        $0.from.holds(path.from)
      } + (wideTo[OneEnd(kind: path.kind, end: path.from)] ?? [])
  }
}

extension AccessPath {
  /// Whether everyone who may use `other` may use this one, as far as protocol and conditions go.
  fileprivate func admitsWhoever(_ other: AccessPath) -> Bool {
    (ipProtocol == nil || ipProtocol == other.ipProtocol) && service == other.service
      && isServiceRole == other.isServiceRole && (!isUncertain || other.isUncertain)
      && conditions.allSatisfy(other.conditions.contains)
  }
}

extension AccessEnd {
  fileprivate var isWide: Bool {
    switch self {
    case .anyone, .cidr: true
    default: false
    }
  }

  /// Whether an end is in this one.
  fileprivate func holds(_ other: AccessEnd) -> Bool {
    if self == other { return true }
    switch (self, other) {
    case (.anyone, _): return true
    case (.cidr(let a), .cidr(let b)):
      guard let outer = Network(a), let inner = Network(b) else { return false }
      return outer.holds(inner)
    default: return false
    }
  }
}

/// An IPv4 network.
private struct Network {
  var address: UInt32
  var length: UInt32

  init?(_ text: String) {
    let halves = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard halves.count == 2, let length = UInt32(String(decoding: halves[1], as: UTF8.self)),
      length <= 32
    else { return nil }
    let parts = halves[0].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var address: UInt32 = 0
    for part in parts {
      guard let byte = UInt8(String(decoding: part, as: UTF8.self)) else { return nil }
      address = address << 8 | UInt32(byte)
    }
    self.address = address
    self.length = length
  }

  func holds(_ other: Network) -> Bool {
    guard other.length >= length else { return false }
    return length == 0 || (address ^ other.address) >> (32 - length) == 0
  }
}

extension PortSet {
  /// Whether several sets have every port of this one between them.
  fileprivate func isCovered(by others: [PortSet]) -> Bool {
    if others.contains(.all) || others.contains(self) { return true }
    guard case .range(let low, let high) = self else { return false }
    var next = low
    let ranges = others.compactMap { set -> (Int, Int)? in
      if case .range(let a, let b) = set { (a, b) } else { nil }
    }.sorted { $0.0 < $1.0 }
    for (first, last) in ranges where first <= next && last >= next { next = last + 1 }
    return next > high
  }
}
