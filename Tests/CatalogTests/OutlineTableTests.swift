import Catalog
import Testing

/// The hash of `MLLLLLLZ`.
private let table = """
  # comment
  HASH\t8\t1.000\t0.00,0.00 0.50,0.00 1.00,0.00 1.00,0.50 1.00,1.00 0.50,1.00\tnew.square old.square
  HASH\t8\t1.000\t0.50,0.00 0.60,0.40 1.00,0.50 0.60,0.60 0.50,1.00 0.40,0.60\tnew.star
  broken line
  """

private let square = [(0.0, 0.0), (0.5, 0.0), (1.0, 0.0), (1.0, 0.5), (1.0, 1.0), (0.5, 1.0)]
private let star = [(0.5, 0.0), (0.6, 0.4), (1.0, 0.5), (0.6, 0.6), (0.5, 1.0), (0.4, 0.6)]

private func token(
  _ points: [(Double, Double)], aspect: Double = 1, _ commands: String = "MLLLLLLZ"
)
  -> String?
{
  let files = [Array(table.replacing("HASH", with: "9391e4735b6d").utf8)]
  return OutlineTable(files).token(of: [
    .init(commands: commands, points: points.map { (x: $0.0, y: $0.1) }, aspect: aspect)
  ])
}

@Test func anOutlineIsToldByItsCommandsAndPoints() {
  #expect(token(square) == "new.square")
  #expect(token(star) == "new.star")
  #expect(token(star.map { ($0.0 + 0.05, $0.1) }) == "new.star")
  #expect(token(star.map { ($0.0 + 0.3, $0.1) }) == nil)
  #expect(token(square, aspect: 2) == nil)
  #expect(token(square, "MLLLLLZ") == nil)
}

@Test func aPictureIsToldByTheEndOfItsPath() {
  let pictures = PictureTable([Array("# x\naws/compute/lambda\tnew.lambda\n".utf8)])
  #expect(pictures.token(of: "/usr/lib/resources/aws/compute/lambda.png") == "new.lambda")
  #expect(pictures.token(of: "AWS/Compute/Lambda.svg") == "new.lambda")
  #expect(pictures.token(of: "compute/lambda.png") == nil)
  #expect(pictures.token(of: "aws/compute/lambda") == nil)
}
