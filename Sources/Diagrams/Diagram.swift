package import Diagnostics

/// What a file draws, before any meaning: pages of shapes and connectors in absolute coordinates.
package struct Diagram: Sendable {
  package enum Container: String, Sendable {
    case mxfile, mxGraphModel, root, diagram
    case drawioSVG = "draw.io SVG"
    case drawioPNG = "draw.io PNG"
    case html = "HTML export"
    case encoded = "URL-encoded or base64 text"
    case svg = "SVG"
  }
  /// The name under which messages speak of it.
  package var file: String
  package var container: Container
  package var pages: [Page]
  /// The bytes as given; an SVG input lies unchanged under the overlay.
  package var bytes: [UInt8]

  package init(file: String, container: Container, pages: [Page], bytes: [UInt8]) {
    self.file = file
    self.container = container
    self.pages = pages
    self.bytes = bytes
  }
}

package struct Page: Sendable {
  package var index: Int
  package var id: String
  package var name: String
  /// In painting order: a later one lies on top.
  package var shapes: [Shape]
  package var connectors: [Connector]
  /// The painting order of everything, by cell id, for a faithful drawing.
  package var paintOrder: [String]
  /// The visible extent; for an SVG its viewBox.
  package var bounds: Rect
  /// CSS colour of the paper; nil for none.
  package var background: String?

  package init(
    index: Int, id: String, name: String, shapes: [Shape], connectors: [Connector],
    paintOrder: [String], bounds: Rect, background: String? = nil
  ) {
    self.index = index
    self.id = id
    self.name = name
    self.shapes = shapes
    self.connectors = connectors
    self.paintOrder = paintOrder
    self.bounds = bounds
    self.background = background
  }
}

package struct Point: Hashable, Sendable {
  package var x: Double
  package var y: Double

  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

package struct Rect: Hashable, Sendable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  package init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }
}

/// Something drawn that is not a line. All vertices of a draw.io page but edge labels (those are labels of
/// their connector); in an SVG the annotated or recognisable elements.
package struct Shape: Sendable {
  /// draw.io: the cell id. SVG: the `id`, else a path such as `svg/g[2]/rect[1]`.
  package var id: String
  /// The id of the cell that contains it in the file; nil on a layer. A hint only: geometry decides.
  package var parent: String?
  /// Plain text, lines separated by "\n"; empty when there is none.
  package var label: String
  /// The label as written when it is HTML (style `html=1`).
  package var htmlLabel: String?
  package var style: Style
  /// Absolute, before rotation.
  package var bounds: Rect
  /// Degrees, clockwise, around the centre.
  package var rotation: Double
  /// False when it or a layer or group above it is hidden, or a collapsed group holds it.
  package var isVisible: Bool
  /// Custom properties (`zt-kind`, …) in file order; names in lower case for `data-zt-*` of SVG, without `data-`.
  package var properties: [Property]
  /// What the picture inside says of itself: `<title>` of an embedded icon, `xlink:href` of an image.
  package var pictureTitle: String?
  /// Signs drawn in it, when the file only has their outlines.
  package var glyphs: [Glyph]
  /// True for a draw.io cell with vertex children, or `container=1`, or a swimlane.
  package var isContainer: Bool
  package var place: SourceRange

  package init(
    id: String, parent: String? = nil, label: String, htmlLabel: String? = nil,
    style: Style = Style([]), bounds: Rect, rotation: Double = 0, isVisible: Bool = true,
    properties: [Property] = [], pictureTitle: String? = nil, glyphs: [Glyph] = [],
    isContainer: Bool = false, place: SourceRange
  ) {
    self.id = id
    self.parent = parent
    self.label = label
    self.htmlLabel = htmlLabel
    self.style = style
    self.bounds = bounds
    self.rotation = rotation
    self.isVisible = isVisible
    self.properties = properties
    self.pictureTitle = pictureTitle
    self.glyphs = glyphs
    self.isContainer = isContainer
    self.place = place
  }
}

package struct Property: Hashable, Sendable {
  package var name: String
  package var value: String
  package var place: SourceRange

  package init(name: String, value: String, place: SourceRange) {
    self.name = name
    self.value = value
    self.place = place
  }
}

/// A draw.io style, or the presentation attributes of an SVG element: keys in order, the last of a repeated key wins.
package struct Style: Hashable, Sendable {
  package struct Item: Hashable, Sendable {
    /// A bare name (`swimlane`) has no value.
    package var key: String
    package var value: String?

    package init(_ key: String, _ value: String?) {
      self.key = key
      self.value = value
    }
  }
  package var items: [Item]

  package init(_ items: [Item]) { self.items = items }

  package subscript(key: String) -> String? {
    items.last { sameBytes($0.key, key) && $0.value != nil }?.value
  }
  /// True when the style has the bare name (`text`, `edgeLabel`, `group`).
  package func has(_ name: String) -> Bool {
    items.contains { $0.value == nil && sameBytes($0.key, name) }
  }
}

package struct Connector: Sendable {
  package var id: String
  package var parent: String?
  package var source: ConnectorEnd
  package var target: ConnectorEnd
  /// Absolute waypoints between the ends, as the file gives them.
  package var waypoints: [Point]
  /// The whole route as drawn, from source to target, by the reader's routing of the page; at least two points
  /// when both ends have a place, else empty.
  package var route: [Point]
  /// True when that end has a head that points (`classic`, `block`, `open`, …; ovals, dashes, ER marks do not).
  package var sourceHasHead: Bool
  package var targetHasHead: Bool
  /// The edge's own value, then its child labels, in file order, without empty ones.
  package var labels: [ConnectorLabel]
  package var style: Style
  package var isVisible: Bool
  package var properties: [Property]
  package var place: SourceRange

  package init(
    id: String, parent: String? = nil, source: ConnectorEnd, target: ConnectorEnd,
    waypoints: [Point] = [], route: [Point] = [], sourceHasHead: Bool, targetHasHead: Bool,
    labels: [ConnectorLabel] = [], style: Style = Style([]), isVisible: Bool = true,
    properties: [Property] = [], place: SourceRange
  ) {
    self.id = id
    self.parent = parent
    self.source = source
    self.target = target
    self.waypoints = waypoints
    self.route = route
    self.sourceHasHead = sourceHasHead
    self.targetHasHead = targetHasHead
    self.labels = labels
    self.style = style
    self.isVisible = isVisible
    self.properties = properties
    self.place = place
  }
}

/// Where an end of a connector is. A loose end has no cell; the architecture stage snaps it.
package struct ConnectorEnd: Hashable, Sendable {
  /// The cell it is attached to: a shape, a container or another connector. Only ids that exist on the page.
  package var cell: String?
  /// Absolute; nil only when the file gives no place at all.
  package var point: Point?

  package init(cell: String? = nil, point: Point? = nil) {
    self.cell = cell
    self.point = point
  }
}

package struct ConnectorLabel: Hashable, Sendable {
  package var text: String
  package var htmlText: String?
  /// The cell of a child label; nil for the edge's own value.
  package var cell: String?
  /// Absolute centre of the label.
  package var position: Point
  package var style: Style

  package init(
    text: String, htmlText: String? = nil, cell: String? = nil, position: Point,
    style: Style = Style([])
  ) {
    self.text = text
    self.htmlText = htmlText
    self.cell = cell
    self.position = position
    self.style = style
  }
}
