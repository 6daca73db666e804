internal import Functions

/// `Templates/shapes/glyphs.tsv`: which icon an outline is, for exports that keep nothing else of it.
package struct OutlineTable: Sendable {
  private struct Entry {
    var aspect: Double
    var points: [(x: Double, y: Double)]
    var tokens: [String]
    /// Commands of the pen: how telling the outline is.
    var length: Int
  }
  private var entries: [String: [Entry]] = [:]

  /// How far a point may be from where it was drawn, in parts of the sign.
  private static let tolerance = 0.12

  package init(_ files: [[UInt8]]) {
    for file in files { for line in file.split(separator: 0x0A) { add(line) } }
  }

  private mutating func add(_ line: ArraySlice<UInt8>) {
    let fields = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
    guard fields.count == 5, let length = Int(fields[1]), let aspect = Double(fields[2]) else {
      return
    }
    let points = fields[3].utf8.split(separator: 0x20).compactMap { pair -> (Double, Double)? in
      let parts = pair.split(separator: 0x2C)
      guard parts.count == 2, let x = Double(String(decoding: Array(parts[0]), as: UTF8.self)),
        let y = Double(String(decoding: Array(parts[1]), as: UTF8.self))
      else { return nil }
      return (x, y)
    }
    let tokens = fields[4].utf8.split(separator: 0x20)
      .map { String(decoding: Array($0), as: UTF8.self) }
    entries[fields[0], default: []].append(
      Entry(aspect: aspect, points: points, tokens: tokens, length: length))
  }

  /// An outline as the export has it.
  package struct Outline {
    package var commands: String
    package var points: [(x: Double, y: Double)]
    package var aspect: Double

    package init(commands: String, points: [(x: Double, y: Double)], aspect: Double) {
      (self.commands, self.points, self.aspect) = (commands, points, aspect)
    }
  }

  /// The token for which most of the outlines speak; nil when none is known.
  package func token(of outlines: [Outline]) -> String? {
    var votes: [(token: String, weight: Int)] = []
    for outline in outlines {
      guard let match = match(outline) else { continue }
      for token in match.tokens {
        if let place = votes.firstIndex(where: { $0.token == token }) {
          votes[place].weight += match.length
        } else if votes.count < 100 {
          votes.append((token, match.length))
        }
      }
    }
    // Newer libraries stand first in the table and win a tie.
    var best: (token: String, weight: Int)?
    for vote in votes where vote.weight > best?.weight ?? 0 { best = vote }
    return best?.token
  }

  private func match(_ outline: Outline) -> Entry? {
    let hash = sha1Text(Array(outline.commands.utf8), digits: 12)
    var best: (distance: Double, entry: Entry)?
    for entry in entries[hash] ?? [] {
      guard (0.8...1.25).contains(outline.aspect / entry.aspect) else { continue }
      let away =
        zip(entry.points, outline.points).map {
          max(abs($0.x - $1.x), abs($0.y - $1.y))
        }.max() ?? 1
      if away <= Self.tolerance, away < best?.distance ?? 1 { best = (away, entry) }
    }
    return best?.entry
  }
}

/// `Templates/shapes/pictures.tsv`: which icon a file of pictures is, by the end of its path.
package struct PictureTable: Sendable {
  private var tokens: [String: String] = [:]

  package init(_ files: [[UInt8]]) {
    for file in files {
      for line in file.split(separator: 0x0A) {
        let fields = line.split(separator: 0x09)
        guard fields.count == 2 else { continue }
        tokens[String(decoding: fields[0], as: UTF8.self)] = String(
          decoding: fields[1], as: UTF8.self)
      }
    }
  }

  /// Nil when no end of the path, without what follows its last dot, is in the table.
  package func token(of path: String) -> String? {
    guard path.utf8.count < 2_000, let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) else {
      return nil
    }
    var rest = lowercased(String(path[..<dot]))[...]
    while true {
      if let token = tokens[String(rest)] { return token }
      guard let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
      rest = rest[rest.utf8.index(after: slash)...]
    }
  }
}
