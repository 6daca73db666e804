import HCL

extension FunctionTable {
  mutating func addTimeFunctions() {
    define("timeadd", [.text("timestamp"), .text("duration")], .string) {
      arguments, _ throws(FunctionFailure) in
      let start = try timestamp(arguments, 0)
      guard let nanoseconds = duration(arguments.text(1)) else {
        throw FunctionFailure("invalid duration \"\(arguments.text(1))\"", argument: 1)
      }
      guard let end = start.adding(nanoseconds: nanoseconds) else {
        throw FunctionFailure("the time is too far away", argument: 1)
      }
      return .string(end.text)
    }
    define("timecmp", [.text("timestamp_a"), .text("timestamp_b")], .number) {
      arguments, _ throws(FunctionFailure) in
      let (a, b) = (try timestamp(arguments, 0), try timestamp(arguments, 1))
      let (left, right) = ((a.seconds, a.nanoseconds), (b.seconds, b.nanoseconds))
      return .number(Number(left == right ? 0 : left < right ? -1 : 1))
    }
    define("formatdate", [.text("format"), .text("time")], .string) {
      arguments, _ throws(FunctionFailure) in
      let time = try timestamp(arguments, 1)
      var result = ""
      for piece in pieces(ofDateFormat: arguments.text(0)) {
        switch piece {
        case .literal(let text): result += text
        case .unfinished: throw FunctionFailure("unterminated literal '", argument: 0)
        case .verb(let letter, let count):
          guard let text = dateVerb(letter, count, time) else {
            let verb = String(repeating: String(letter), count: min(count, 20))
            throw FunctionFailure("invalid date format verb \"\(verb)\"", argument: 0)
          }
          result += text
        }
      }
      return .text(result)
    }
  }
}

private func timestamp(_ arguments: [Value], _ index: Int) throws(FunctionFailure) -> Timestamp {
  guard let time = Timestamp(arguments.text(index)) else {
    throw FunctionFailure(
      "\"\(arguments.text(index))\" is not a valid RFC3339 timestamp", argument: index)
  }
  return time
}

/// `1h30m`, `-1.5h`, `300ms` in nanoseconds, as Go reads it; nil for anything else.
private func duration(_ text: String) -> Int? {
  var rest = text[...].utf8
  var isNegative = false
  if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
    isNegative = sign == UInt8(ascii: "-")
    rest.removeFirst()
  }
  if rest.elementsEqual("0".utf8) { return 0 }
  guard !rest.isEmpty else { return nil }
  let units: [(String, Double)] = [
    ("ns", 1), ("us", 1e3), ("µs", 1e3), ("μs", 1e3), ("ms", 1e6), ("s", 1e9), ("m", 6e10),
    ("h", 3.6e12),
  ]
  var total = 0
  while !rest.isEmpty {
    let whole = rest.prefix(while: \.isDecimalDigit)
    rest = rest.dropFirst(whole.count)
    var fraction = rest.prefix(0)
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = rest.prefix(while: \.isDecimalDigit)
      rest = rest.dropFirst(fraction.count)
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    let name = rest.prefix { $0 != UInt8(ascii: ".") && !$0.isDecimalDigit }
    rest = rest.dropFirst(name.count)
    guard let unit = units.first(where: { $0.0.utf8.elementsEqual(name) })?.1,
      let count = whole.isEmpty ? 0 : Int(Substring(whole))
    else { return nil }
    let (product, overflow) = count.multipliedReportingOverflow(by: Int(unit))
    let part = fraction.isEmpty ? 0 : (Double("0." + String(Substring(fraction))) ?? 0) * unit
    let (withPart, second) = product.addingReportingOverflow(Int(part))
    let (sum, third) = total.addingReportingOverflow(withPart)
    guard !overflow, !second, !third else { return nil }
    total = sum
  }
  return isNegative ? -total : total
}

private enum DatePiece {
  case literal(String)
  case verb(Unicode.Scalar, Int)
  case unfinished
}

/// Letters in a row are a verb, text in single quotes and everything else stands for itself.
private func pieces(ofDateFormat format: String) -> [DatePiece] {
  let scalars = Array(format.unicodeScalars)
  var result: [DatePiece] = []
  var index = 0
  while index < scalars.count {
    let scalar = scalars[index]
    if scalar == "'" {
      result.append(quoted(scalars, &index))
    } else if scalar.isASCII, scalar.properties.isAlphabetic {
      let start = index
      while index < scalars.count, scalars[index] == scalar { index += 1 }
      result.append(.verb(scalar, index - start))
    } else {
      result.append(.literal(String(scalar)))
      index += 1
    }
  }
  return result
}

private func quoted(_ scalars: [Unicode.Scalar], _ index: inout Int) -> DatePiece {
  index += 1
  if index < scalars.count, scalars[index] == "'" {
    index += 1
    return .literal("'")
  }
  var text = String.UnicodeScalarView()
  while index < scalars.count {
    if scalars[index] == "'" {
      guard index + 1 < scalars.count, scalars[index + 1] == "'" else {
        index += 1
        return .literal(String(text))
      }
      index += 1
    }
    text.append(scalars[index])
    index += 1
  }
  return .unfinished
}

private let months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]
private let weekdays = [
  "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
]

/// nil when there is no such verb.
private func dateVerb(_ letter: Unicode.Scalar, _ count: Int, _ time: Timestamp) -> String? {
  func number(_ value: Int) -> String? { count <= 2 ? padded(value, count) : nil }
  func name(_ name: String, short: Int) -> String? {
    count == short ? String(name.unicodeScalars.prefix(3)) : count == short + 1 ? name : nil
  }
  let date = time.date
  switch letter {
  case "Y": return count == 2 ? padded(date.year % 100, 2) : count == 4 ? padded(date.year, 4) : nil
  case "M": return number(date.month) ?? name(months[date.month - 1], short: 3)
  case "D": return number(date.day)
  case "E": return name(weekdays[time.weekday], short: 3)
  case "h": return number(time.hour)
  case "H": return number(time.hour % 12 == 0 ? 12 : time.hour % 12)
  case "m": return number(time.minute)
  case "s": return number(time.second)
  case "A": return count == 2 ? (time.hour < 12 ? "AM" : "PM") : nil
  case "a": return count == 2 ? (time.hour < 12 ? "am" : "pm") : nil
  case "Z":
    switch count {
    case 1: return time.offset == 0 ? "Z" : time.offsetText(separator: ":")
    case 3: return time.offset == 0 ? "UTC" : time.offsetText(separator: "")
    case 4: return time.offsetText(separator: "")
    case 5: return time.offsetText(separator: ":")
    default: return nil
    }
  default: return nil
  }
}
