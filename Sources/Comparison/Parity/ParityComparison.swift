package import Catalog
import Diagnostics
import HCL
package import Terraform

/// Are all environments the same template, held to the same controls?
///
/// Each environment is compared with prod, or with the last one where none has that name. `sizes` and `names` are the
/// arguments that may differ everywhere because they only say how much, or what a resource is called.
package func compareEnvironments(
  _ estates: [Estate], controls: [Control], views: [View], configuration: ProjectConfiguration,
  sizes: [String], names: [String] = []
) -> ParityResult {
  var result = ParityResult(
    environments: estates.map {
      EnvironmentSummary(
        name: $0.environment, root: $0.root, resources: $0.inventory.resources.count)
    }, differences: [])
  guard
    let reference = estates.first(where: {
      $0.environment == "prod" || $0.environment == "production"
    })
      ?? estates.last, estates.count > 1
  else { return result }
  let others = estates.filter { $0.environment != reference.environment }
  let comparison = ParityComparison(
    estates: others + [reference], reference: reference,
    names: estates.map { ParityNames($0, configuration) },
    declared: Set(configuration.mayDiffer), sizes: Set(sizes), nameArguments: Set(names))
  result.differences = comparison.structure + comparison.modules + comparison.values
  let (verdicts, diagnostics) = comparison.controls(controls, views)
  result.differences += verdicts
  result.diagnostics = diagnostics
  return result
}

struct ParityComparison {
  /// The reference last.
  let estates: [Estate]
  let reference: Estate
  let names: [ParityNames]
  /// Arguments that the configuration lets differ.
  let declared: Set<String>
  /// Arguments that only say how much.
  let sizes: Set<String>
  /// Arguments that only name a resource.
  let nameArguments: Set<String>

  private func names(of environment: String) -> ParityNames? {
    names.first { $0.environment == environment }
  }

  /// A block's address without instance keys: how many there are is a size, whether there is one is structure.
  private func base(_ address: String) -> String {
    var result: [UInt8] = []
    var depth = 0
    for byte in address.utf8 {
      if byte == UInt8(ascii: "[") { depth += 1 }
      if depth == 0 { result.append(byte) }
      if byte == UInt8(ascii: "]") { depth -= 1 }
    }
    return String(decoding: result, as: UTF8.self)
  }

  // MARK: Structure

  var structure: [ParityResult.Difference] {
    var places: [String: [String: SourceRange]] = [:]
    for estate in estates {
      for resource in estate.inventory.resources {
        let key =
          names(of: estate.environment)?.normalised(base(resource.address)) ?? resource.address
        if places[key]?[estate.environment] == nil {
          places[key, default: [:]][estate.environment] = resource.place
        }
      }
    }
    return places.keys.sorted(by: byUTF8).compactMap { address in
      let present = places[address] ?? [:]
      guard present.count < estates.count else { return nil }
      let absent = estates.map(\.environment).filter { present[$0] == nil }
      return ParityResult.Difference(
        kind: .structure, isAllowed: false, address: address,
        message: "`\(address)` is not in \(absent.joined(separator: ", "))", severity: .medium,
        values: estates.map {
          (
            $0.environment, present[$0.environment] == nil ? nil : "present",
            present[$0.environment]
          )
        })
    }
  }

  // MARK: Modules

  var modules: [ParityResult.Difference] {
    var calls: [String: [(environment: String, call: ModuleCall)]] = [:]
    for estate in estates {
      for call in estate.inventory.moduleCalls {
        calls[base(call.address), default: []].append((estate.environment, call))
      }
    }
    return calls.keys.sorted(by: byUTF8).compactMap { address in
      let found = calls[address] ?? []
      let wanted = found.map { entry -> String in
        let source = entry.call.folder ?? entry.call.source
        return names(of: entry.environment)?.normalised(source + " " + (entry.call.version ?? ""))
          ?? source
      }
      let absent = estates.map(\.environment).filter { name in
        !found.contains { $0.environment == name }
      }
      // What a local module holds is compared itself.
      guard Set(wanted).count > 1 || (!absent.isEmpty && found.contains { $0.call.folder == nil })
      else { return nil }
      return ParityResult.Difference(
        kind: .version, isAllowed: false, address: address,
        message: Set(wanted).count > 1
          ? "the environments call different modules or versions"
          : "`\(address)` is not called in \(absent.joined(separator: ", "))", severity: .high,
        values: found.map { entry in
          (
            entry.environment,
            [entry.call.source, entry.call.version].compactMap { $0 }.joined(separator: " "),
            entry.call.place
          )
        })
    }
  }

  // MARK: Values

  var values: [ParityResult.Difference] {
    let indexes = estates.map { InventoryIndex($0.inventory) }
    var result: [ParityResult.Difference] = []
    for resource in reference.inventory.resources {
      let twins = indexes.map { $0.resource(resource.address) }
      guard twins.allSatisfy({ $0 != nil }) else { continue }
      result += differences(resource.address, "", twins.compactMap { $0?.body })
    }
    return result
  }

  private func differences(_ address: String, _ path: String, _ bodies: [ConfiguredBody])
    -> [ParityResult.Difference]
  {
    var result: [ParityResult.Difference] = []
    var seen: Set<String> = []
    for name in bodies.flatMap({ $0.attributes.map(\.name) }) where seen.insert(name).inserted {
      let attributes = bodies.map { $0.attribute(name) }
      let texts = zip(estates, attributes).map { estate, attribute in
        text(attribute?.value, names(of: estate.environment))
      }
      // What is not known in one of them cannot be said to differ.
      guard Set(texts).count > 1, !texts.contains("(unknown)") else { continue }
      let shown = attributes.map { $0.map { text($0.value, nil) } }
      result.append(
        ParityResult.Difference(
          kind: .value, isAllowed: isAllowed(name, attributes),
          address: "\(address).\(path)\(name)",
          message: "`\(path)\(name)` differs", severity: .low,
          values: zip(estates, zip(shown, attributes)).map { ($0.environment, $1.0, $1.1?.place) }))
    }
    var types: Set<String> = []
    for type in bodies.flatMap({ $0.blocks.map(\.type) }) where types.insert(type).inserted {
      let blocks = bodies.map { $0.blocks(type) }
      guard !bodies.contains(where: { $0.uncertainBlocks.contains(type) }) else { continue }
      guard Set(blocks.map(\.count)).count == 1, let count = blocks.first?.count else {
        result.append(numberOfBlocks("\(path)\(type)", at: address, blocks))
        continue
      }
      for index in 0..<count {
        result += differences(address, "\(path)\(type).", blocks.map { $0[index].body })
      }
    }
    return result
  }

  private func numberOfBlocks(_ path: String, at address: String, _ blocks: [[ConfiguredBlock]])
    -> ParityResult.Difference
  {
    ParityResult.Difference(
      kind: .value, isAllowed: declared.contains(path), address: "\(address).\(path)",
      message: "the number of `\(path)` blocks differs", severity: .low,
      values: zip(estates, blocks).map {
        ($0.environment, "\($1.count)", $1.first?.place)
      })
  }

  private func isAllowed(_ name: String, _ attributes: [ConfiguredAttribute?]) -> Bool {
    if declared.contains(name) || name.utf8.starts(with: "cidr".utf8) { return true }
    // Less of something is a size; none of it is switched off.
    if sizes.contains(name) {
      let numbers = attributes.map { $0?.value.unmarked.convertedText }
      return !numbers.contains("0") || Set(numbers).count == 1
    }
    if nameArguments.contains(name),
      attributes.allSatisfy({ $0?.value.unmarked.stringValue != nil })
    {
      return true
    }
    // Each environment has its own addresses.
    return attributes.allSatisfy { attribute in
      guard let text = attribute?.value.unmarked.stringValue else { return false }
      return isCIDR(text)
    }
  }

  private func isCIDR(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"))
    return parts.count == 2 && Int(String(decoding: parts[1], as: UTF8.self)) != nil
      && parts[0].allSatisfy {
        (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":")
      }
  }

  private func text(_ value: Value?, _ names: ParityNames?) -> String {
    guard let value, !value.isNull else { return "(not set)" }
    if value.marks.isSensitive { return "(sensitive)" }
    if let parts = value.symbolicParts {
      let whole = parts.map { part in
        switch part {
        case .text(let text): text
        case .reference(let reference):
          "${"
            + ([names == nil ? reference.address : base(reference.address)] + reference.attribute)
            .joined(separator: ".") + "}"
        }
      }.joined()
      return names?.normalised(whole) ?? whole
    }
    if !value.isKnown { return "(unknown)" }
    if let text = value.unmarked.convertedText { return text }
    if let elements = value.unmarked.elements {
      var texts = elements.map { text($0, names) }
      if names != nil {
        // How many instances of one block it names is a size.
        var seen: Set<String> = []
        texts = texts.filter { seen.insert($0).inserted }
      }
      return "[" + texts.joined(separator: ", ") + "]"
    }
    if let entries = value.unmarked.entries {
      return "{"
        + entries.map { "\(names?.normalised($0.key) ?? $0.key) = \(text($0.value, names))" }
        .joined(separator: ", ") + "}"
    }
    return "(unknown)"
  }

  // MARK: Controls

  /// Controls that prod meets and another environment does not.
  func controls(_ controls: [Control], _ views: [View]) -> ([ParityResult.Difference], [Diagnostic])
  {
    var diagnostics: [Diagnostic] = []
    var verdicts: [String: [String: Verdict]] = [:]
    var order: [String] = []
    for estate in estates {
      let (list, problems) = judge(estate, controls: controls, views: views)
      diagnostics += problems
      for verdict in list {
        let key = "\(verdict.control.id) \(verdict.resource?.address ?? verdict.region ?? "")"
        if verdicts[key] == nil { order.append(key) }
        verdicts[key, default: [:]][estate.environment] = verdict
      }
    }
    let differences = order.compactMap { key -> ParityResult.Difference? in
      let found = verdicts[key] ?? [:]
      guard let standard = found[reference.environment], standard.outcome == .pass,
        standard.control.parity == .strict
      else { return nil }
      let weaker = estates.map(\.environment).filter { found[$0]?.outcome == .fail }
      let open = estates.map(\.environment).filter {
        if case .undecided? = found[$0]?.outcome { true } else { false }
      }
      guard !weaker.isEmpty || !open.isEmpty else { return nil }
      let control = standard.control
      return ParityResult.Difference(
        kind: .control, isAllowed: false, address: standard.resource?.address ?? "account",
        message: "\(control.id) (\(control.title)) holds in \(reference.environment), "
          + [
            weaker.isEmpty ? nil : "not in \(weaker.joined(separator: ", "))",
            open.isEmpty ? nil : "and is not decided in \(open.joined(separator: ", "))",
          ].compactMap { $0 }.joined(separator: ", "),
        severity: weaker.isEmpty ? .low : control.severity,
        values: estates.map { estate in
          let verdict = found[estate.environment]
          return (estate.environment, verdict.map { "\($0.outcome)" }, verdict?.resource?.place)
        })
    }
    return (differences, diagnostics)
  }
}
