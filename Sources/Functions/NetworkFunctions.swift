import HCL

extension FunctionTable {
  mutating func addNetworkFunctions() {
    define("cidrsubnet", [.text("prefix"), .number("newbits"), .number("netnum")], .string) {
      arguments, _ throws(FunctionFailure) in
      let prefix = try AddressPrefix.parse(arguments.text(0), argument: 0)
      let bits = try arguments.integer(1)
      guard let number = AddressBits(arguments.number(2)) else {
        throw FunctionFailure("the network number must be a positive whole number", argument: 2)
      }
      return .string(try prefix.subnet(bits: bits, number: number).description)
    }
    define("cidrsubnets", [.text("prefix")], variadic: .number("newbits"), .list(.string)) {
      arguments, _ throws(FunctionFailure) in
      let prefix = try AddressPrefix.parse(arguments.text(0), argument: 0)
      var lengths: [Int] = []
      for index in arguments.indices.dropFirst() { lengths.append(try arguments.integer(index)) }
      return .strings(try prefix.subnets(lengths).map(\.description))
    }
    define("cidrhost", [.text("prefix"), .number("hostnum")], .string) {
      arguments, _ throws(FunctionFailure) in
      let prefix = try AddressPrefix.parse(arguments.text(0), argument: 0)
      return .string(try prefix.host(arguments.number(1)))
    }
    define("cidrnetmask", [.text("prefix")], .string) { arguments, _ throws(FunctionFailure) in
      let prefix = try AddressPrefix.parse(arguments.text(0), argument: 0)
      guard prefix.width == 32 else {
        throw FunctionFailure(
          "IPv6 addresses cannot have a netmask: \(arguments.text(0))", argument: 0)
      }
      return .string(AddressPrefix(address: prefix.mask, length: 32, width: 32).addressText)
    }
  }
}

typealias AddressBits = UInt128

extension UInt128 {
  init?(_ number: Number) {
    guard number.isInteger, !number.isNegative else { return nil }
    self.init(number.description)
  }
}

/// An IPv4 or IPv6 network.
struct AddressPrefix {
  var address: AddressBits
  var length: Int
  /// 32 or 128.
  var width: Int

  static func parse(_ text: String, argument: Int) throws(FunctionFailure) -> AddressPrefix {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let failure = FunctionFailure(
      "invalid CIDR expression: invalid CIDR address: \(text)", argument: argument)
    guard parts.count == 2, let length = decimal(parts[1], atMost: 128) else { throw failure }
    let address = String(decoding: parts[0], as: UTF8.self)
    if let value = parseIPv4(address.utf8[...]) {
      guard length <= 32 else { throw failure }
      return AddressPrefix(address: value, length: length, width: 32).masked
    }
    guard let value = parseIPv6(address) else { throw failure }
    // Go takes an IPv4 address written as IPv6 for IPv4.
    if value >> 32 == 0xFFFF, length >= 96 {
      return AddressPrefix(address: value & 0xFFFF_FFFF, length: length - 96, width: 32).masked
    }
    return AddressPrefix(address: value, length: length, width: 128).masked
  }

  var mask: AddressBits {
    let all: AddressBits = width == 32 ? 0xFFFF_FFFF : .max
    return length == 0 ? 0 : all & ~(hostSpace)
  }
  /// All bits that number a host.
  private var hostSpace: AddressBits {
    width - length == 128 ? .max : (1 << AddressBits(width - length)) - 1
  }
  private var masked: AddressPrefix {
    AddressPrefix(address: address & mask, length: length, width: width)
  }

  func subnet(bits: Int, number: AddressBits) throws(FunctionFailure) -> AddressPrefix {
    guard bits >= 0, bits <= width - length else {
      throw FunctionFailure(
        "insufficient address space to extend prefix of \(length) by \(bits)", argument: 1)
    }
    guard bits >= 128 || number >> AddressBits(bits) == 0 else {
      throw FunctionFailure(
        "prefix extension of \(bits) does not accommodate a subnet numbered \(number)", argument: 2)
    }
    let newLength = length + bits
    let shift = width - newLength
    let part = shift >= 128 ? 0 : number << AddressBits(shift)
    return AddressPrefix(address: address | part, length: newLength, width: width)
  }

  func subnets(_ bits: [Int]) throws(FunctionFailure) -> [AddressPrefix] {
    var result: [AddressPrefix] = []
    var next = address
    var isFull = false
    for (index, extra) in bits.enumerated() {
      guard extra >= 1 else {
        throw FunctionFailure("must extend prefix by at least one bit", argument: index + 1)
      }
      guard extra <= 32 else {
        throw FunctionFailure("may not extend prefix by more than 32 bits", argument: index + 1)
      }
      guard length + extra <= width else {
        throw FunctionFailure(
          "would extend prefix to \(length + extra) bits, which is too long for an IPv\(width == 32 ? 4 : 6) address",
          argument: index + 1)
      }
      let size: AddressBits = 1 << AddressBits(width - length - extra)
      // Each network begins at a multiple of its own size.
      let past = (next - address) % size
      let (aligned, isBeyond) = (next - address).addingReportingOverflow(
        past == 0 ? 0 : size - past)
      guard !isFull, !isBeyond, aligned <= hostSpace, size - 1 <= hostSpace - aligned else {
        throw FunctionFailure(
          "not enough remaining address space for a subnet with a prefix of \(length + extra) bits",
          argument: index + 1)
      }
      result.append(AddressPrefix(address: address + aligned, length: length + extra, width: width))
      isFull = aligned + (size - 1) == hostSpace
      next = isFull ? next : address + aligned + size
    }
    return result
  }

  /// The address of a host; negative numbers count from the end.
  func host(_ number: Number) throws(FunctionFailure) -> String {
    guard number.isInteger, let offset = AddressBits(number.magnitude) else {
      throw FunctionFailure("the host number must be a whole number", argument: 1)
    }
    let limit = number.isNegative && offset > 0 ? offset - 1 : offset
    guard limit <= hostSpace else {
      throw FunctionFailure(
        "prefix of \(length) does not accommodate a host numbered \(number)", argument: 1)
    }
    let host = number.isNegative ? hostSpace - limit : offset
    return AddressPrefix(address: address | host, length: width, width: width).addressText
  }

  var description: String { "\(addressText)/\(length)" }

  var addressText: String {
    if width == 32 {
      return (0..<4).map { String(address >> AddressBits(24 - 8 * $0) & 0xFF) }.joined(
        separator: ".")
    }
    let groups = (0..<8).map { UInt16(truncatingIfNeeded: address >> AddressBits(112 - 16 * $0)) }
    return Self.compressed(groups)
  }

  /// The longest run of two or more zero groups becomes `::`.
  private static func compressed(_ groups: [UInt16]) -> String {
    var best = 0..<0
    var start = 0
    for (index, group) in groups.enumerated() {
      if group != 0 {
        start = index + 1
      } else if index + 1 - start > best.count {
        best = start..<index + 1
      }
    }
    func text(_ part: ArraySlice<UInt16>) -> String {
      part.map { String($0, radix: 16) }.joined(separator: ":")
    }
    guard best.count >= 2 else { return text(groups[...]) }
    return text(groups[..<best.lowerBound]) + "::" + text(groups[best.upperBound...])
  }
}

private func decimal(_ bytes: some Collection<UInt8>, atMost limit: Int) -> Int? {
  guard !bytes.isEmpty, bytes.count <= 3, bytes.count == 1 || bytes.first != UInt8(ascii: "0"),
    bytes.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
    let value = Int(String(decoding: bytes, as: UTF8.self)), value <= limit
  else { return nil }
  return value
}

/// As Terraform reads them: leading zeros are decimal.
private func parseIPv4(_ text: Substring.UTF8View) -> AddressBits? {
  let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  guard parts.count == 4 else { return nil }
  var result: AddressBits = 0
  for part in parts {
    let digits = part.count > 1 ? part.drop { $0 == UInt8(ascii: "0") } : part
    let octet = digits.isEmpty && !part.isEmpty ? 0 : decimal(digits, atMost: 255)
    guard let octet else { return nil }
    result = result << 8 | AddressBits(octet)
  }
  return result
}

private func parseIPv6(_ text: String) -> AddressBits? {
  let bytes = Array(text.utf8)
  let colon = UInt8(ascii: ":")
  var halves = [bytes[...]]
  if let place = bytes.indices.dropLast().first(where: {
    bytes[$0] == colon && bytes[$0 + 1] == colon
  }) {
    halves = [bytes[..<place], bytes[(place + 2)...]]
  }
  var groups: [[UInt16]] = []
  for half in halves {
    guard let parsed = parseGroups(half) else { return nil }
    groups.append(parsed)
  }
  let count = groups.reduce(0) { $0 + $1.count }
  guard halves.count == 2 ? count <= 7 : count == 8 else { return nil }
  let all = groups[0] + Array(repeating: 0, count: 8 - count) + (groups.count == 2 ? groups[1] : [])
  return all.reduce(AddressBits(0)) { $0 << 16 | AddressBits($1) }
}

private func parseGroups(_ text: ArraySlice<UInt8>) -> [UInt16]? {
  guard !text.isEmpty else { return [] }
  var groups: [UInt16] = []
  for part in text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false) {
    if part.contains(UInt8(ascii: ".")) {
      guard let value = parseIPv4(Substring(decoding: part, as: UTF8.self).utf8) else { return nil }
      groups += [UInt16(truncatingIfNeeded: value >> 16), UInt16(truncatingIfNeeded: value)]
      continue
    }
    guard (1...4).contains(part.count), part.first != UInt8(ascii: "+"),
      part.first != UInt8(ascii: "-"),
      let group = UInt16(String(decoding: part, as: UTF8.self), radix: 16)
    else { return nil }
    groups.append(group)
  }
  return groups
}
