/// A moment with the offset it was written with, to the nanosecond.
struct Timestamp {
  /// Since 1970-01-01 in UTC.
  var seconds: Int
  var nanoseconds: Int
  /// East of UTC, in seconds.
  var offset: Int

  /// As RFC 3339 has it, strictly; nil for anything else.
  init?(_ text: String) {
    var reader = DigitReader(text)
    guard let year = reader.digits(4), reader.skip("-"), let month = reader.digits(2),
      reader.skip("-"), let day = reader.digits(2), reader.skip("T"), let hour = reader.digits(2),
      reader.skip(":"), let minute = reader.digits(2), reader.skip(":"),
      let second = reader.digits(2)
    else { return nil }
    var nanoseconds = 0
    if reader.skip(".") {
      guard let fraction = reader.fraction() else { return nil }
      nanoseconds = fraction
    }
    guard let offset = reader.offset(), reader.isAtEnd, (1...12).contains(month),
      day >= 1, day <= Self.days(in: month, of: year), hour < 24, minute < 60, second < 60
    else { return nil }
    self.nanoseconds = nanoseconds
    self.offset = offset
    seconds =
      Self.daysSince1970(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset
  }

  /// nil beyond the years that can be written.
  func adding(nanoseconds more: Int) -> Timestamp? {
    var copy = self
    let (whole, rest) = more.quotientAndRemainder(dividingBy: 1_000_000_000)
    copy.seconds += whole
    copy.nanoseconds += rest
    if copy.nanoseconds < 0 {
      copy.nanoseconds += 1_000_000_000
      copy.seconds -= 1
    } else if copy.nanoseconds >= 1_000_000_000 {
      copy.nanoseconds -= 1_000_000_000
      copy.seconds += 1
    }
    return copy
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: return 30
    case 2:
      return year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        ? 29 : 28
    default: return 31
    }
  }

  /// Of the Gregorian calendar, counted in eras of 400 years that begin in March.
  private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

// What a clock on the wall shows.
extension Timestamp {
  private var local: Int { seconds + offset }
  private var localDay: Int { (local - secondOfDay) / 86_400 }
  private var secondOfDay: Int {
    let rest = local % 86_400
    return rest < 0 ? rest + 86_400 : rest
  }
  var hour: Int { secondOfDay / 3600 }
  var minute: Int { secondOfDay / 60 % 60 }
  var second: Int { secondOfDay % 60 }
  /// 0 is Sunday.
  var weekday: Int { ((localDay + 4) % 7 + 7) % 7 }

  var date: (year: Int, month: Int, day: Int) {
    let shifted = localDay + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// `+01:00`, or without the colon.
  func offsetText(separator: String) -> String {
    let minutes = offset.magnitude / 60
    return (offset < 0 ? "-" : "+") + padded(Int(minutes) / 60, 2) + separator
      + padded(Int(minutes) % 60, 2)
  }

  /// RFC 3339 without fractions of seconds.
  var text: String {
    let (year, month, day) = date
    let zone = offset == 0 ? "Z" : offsetText(separator: ":")
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2) + "T" + padded(hour, 2)
      + ":" + padded(minute, 2) + ":" + padded(second, 2) + zone
  }
}

/// With zeros in front, as long as `width`.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number.magnitude)
  return (number < 0 ? "-" : "")
    + String(repeating: "0", count: max(0, width - digits.utf8.count - (number < 0 ? 1 : 0)))
    + digits
}

private struct DigitReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard let byte = rest.first, UInt32(byte) == scalar.value else { return false }
    rest.removeFirst()
    return true
  }

  /// Exactly so many.
  mutating func digits(_ count: Int) -> Int? {
    let part = rest.prefix(count)
    guard part.count == count, part.allSatisfy(\.isDecimalDigit) else { return nil }
    rest = rest.dropFirst(count)
    return Int(Substring(part))
  }

  /// Nanoseconds; digits beyond the ninth are cut.
  mutating func fraction() -> Int? {
    let part = rest.prefix(while: \.isDecimalDigit)
    guard !part.isEmpty else { return nil }
    rest = rest.dropFirst(part.count)
    let nine = Array(part.prefix(9)) + Array(repeating: 0x30, count: max(0, 9 - part.count))
    return Int(String(decoding: nine, as: UTF8.self))
  }

  /// `Z` or hours and minutes.
  mutating func offset() -> Int? {
    if skip("Z") { return 0 }
    let sign = skip("+") ? 1 : skip("-") ? -1 : 0
    guard sign != 0, let hours = digits(2), skip(":"), let minutes = digits(2), hours < 24,
      minutes < 60
    else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}

extension UInt8 {
  var isDecimalDigit: Bool { (0x30...0x39).contains(self) }
}
