/// Sine and cosine without Foundation: exact at quarter turns, else to about twelve digits.
package func sineAndCosine(degrees: Double) -> (sine: Double, cosine: Double) {
  guard degrees.isFinite else { return (0, 1) }
  var angle = degrees.truncatingRemainder(dividingBy: 360)
  if angle < 0 { angle += 360 }
  let quarter = Int((angle / 90).rounded())
  let rest = (angle - Double(quarter) * 90) * Double.pi / 180
  let square = rest * rest
  var (sine, cosine) = (0.0, 0.0)
  var term = 1.0
  // |rest| is at most an eighth turn, so the series converge fast.
  for step in 0..<18 {
    if step % 2 == 0 { cosine += term } else { sine += term }
    term *= rest / Double(step + 1)
    if step % 2 == 1 { term = -term }
  }
  if square == 0 { (sine, cosine) = (0, 1) }
  return switch quarter % 4 {
  case 0: (sine, cosine)
  case 1: (cosine, -sine)
  case 2: (-sine, -cosine)
  default: (-cosine, sine)
  }
}
