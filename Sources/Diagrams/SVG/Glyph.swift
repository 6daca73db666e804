/// The outline of a sign, told by the commands of its pen and independent of where and how large it is drawn: two
/// exports of the same icon give equal ones.
package struct Glyph: Hashable, Sendable {
  /// One letter a command, all upper case: `MLCCZ`.
  package var commands: String
  /// The ends of the first six commands, in parts of the sign's width and height.
  package var points: [Point]
  /// Width by height.
  package var aspect: Double

  package init(commands: String, points: [Point], aspect: Double) {
    self.commands = commands
    self.points = points
    self.aspect = aspect
  }

  /// Nil for what is too simple to be told apart, or too long to be a sign.
  init?(_ data: PathData) {
    guard (8...20_000).contains(data.commands.count) else { return nil }
    let box = Rect(around: data.points)
    guard box.width > 0, box.height > 0 else { return nil }
    commands = String(decoding: data.commands, as: UTF8.self)
    points = data.ends.prefix(6).map {
      Point(($0.x - box.x) / box.width, ($0.y - box.y) / box.height)
    }
    aspect = box.width / box.height
  }
}
