import Architecture
import Catalog
import Diagrams
import Testing

@Suite struct Changes {
  private var before: Sketch {
    var sketch = Sketch()
    sketch.shape("v", "VPC", frame("group_vpc"), x: 200, y: 0, w: 600, h: 400)
    sketch.shape("f", "Api", icon("fargate"), x: 240, y: 40)
    sketch.shape("b", "Files", icon("s3"), x: 900, y: 0)
    sketch.shape("q", "Jobs", icon("sqs"), x: 900, y: 200)
    sketch.arrow("a1", "f", "b", "reads")
    sketch.arrow("a2", "f", "q", "sends")
    return sketch
  }

  private func lines(_ now: Sketch, since old: Sketch) -> [String] {
    let change = ArchitectureChange([now.graph], since: [old.graph])
    return change.components.map {
      "\($0.sort) \($0.component.id)"
        + $0.differences.map { " \($0.what):\($0.before)>\($0.after)" }.joined()
    }
      + change.flows.map {
        "\($0.sort) \($0.flow.id)"
          + $0.differences.map { " \($0.what):\($0.before)>\($0.after)" }.joined()
      }
  }

  @Test func theSameIsNoChange() {
    #expect(lines(before, since: before) == [])
    // Moved within its frame, painted in another order.
    var moved = before
    moved.shapes[1].bounds.x += 60
    moved.shapes.swapAt(2, 3)
    #expect(lines(moved, since: before) == [])
  }

  @Test func aNewNameIsAChangeOfTheSameCell() {
    var now = before
    now.shapes[1].label = "Web"
    #expect(lines(now, since: before) == ["changed web name:api>web label:Api>Web"])
  }

  @Test func aNewCellOfTheSameNameIsTheSame() {
    var now = before
    now.shapes[2].id = "other"
    now.connectors[0].target.cell = "other"
    #expect(lines(now, since: before) == [])
  }

  @Test func kindAndBoundary() {
    var now = before
    now.shapes[3].style = style(icon("sns"))
    now.shapes[2].bounds.x = 500
    #expect(
      lines(now, since: before) == [
        "changed files boundary:>vpc", "changed jobs kind:sqs>sns",
        "removed api->jobs",
      ]
        || lines(now, since: before).prefix(2) == [
          "changed files boundary:>vpc", "changed jobs kind:sqs>sns",
        ])
  }

  @Test func addedAndRemoved() {
    var now = before
    now.shapes.removeLast()
    now.connectors.removeLast()
    now.shape("d", "Orders", icon("rds"), x: 900, y: 500)
    now.arrow("a3", "f", "d")
    #expect(
      lines(now, since: before) == [
        "added orders", "removed jobs", "added api->orders", "removed api->jobs",
      ])
  }

  @Test func verbsPortsAndEnds() {
    var now = before
    now.connectors[0].labels[0].text = "writes"
    #expect(lines(now, since: before) == ["changed api->files verbs:read>write"])
    now = before
    now.shape("b2", "Archive", icon("s3"), x: 900, y: 500)
    now.connectors[0].target.cell = "b2"
    #expect(
      lines(now, since: before) == ["added archive", "changed api->archive to:files>archive"])
  }
}
