package import Diagnostics
import HCL

/// How records are taken from resources, so that the inline and the split notation of one thing read alike.
package struct View: Sendable {
  package var name: String
  package var title: String
  /// The names of a record's fields.
  package var fields: [String]
  /// The field that says whose record it is.
  var owner: String
  /// Fields that are lists whatever the resource says.
  var lists: [String]
  /// Types that may own a record; the argument that a literal name is compared with.
  var owners: [(type: String, name: String?)]
  var sources: [ViewSource]
}

struct ViewSource: Sendable {
  enum Field: Sendable {
    case resource
    case arguments([String], isList: Bool)
  }
  var types: [String]
  var each: String?
  var conditions: [ValueEntry]
  var fields: [(name: String, field: Field)]
}

/// All views of `views.hcl`, in the file's order.
package func loadViews(_ templates: any FileSource) -> ([View], [Diagnostic]) {
  loadViews(templates, isRequired: true)
}

func loadViews(_ templates: any FileSource, isRequired: Bool) -> ([View], [Diagnostic]) {
  var file = DataFile(templates, "views.hcl", isRequired: isRequired)
  file.check(file.body, known: ["view"])
  let views = file.body.blocks("view").map { View($0, in: &file) }
  return (views, file.diagnostics)
}

extension View {
  fileprivate init(_ block: Block, in file: inout DataFile) {
    let body = block.body
    file.check(body, known: ["title", "owner", "fields", "lists", "owners", "from"])
    name = block.labels.first?.text ?? ""
    title = body.attribute("title")?.expression.literalText ?? ""
    owner = body.attribute("owner")?.expression.literalText ?? ""
    fields = body.attribute("fields")?.expression.literalTexts ?? []
    lists = body.attribute("lists")?.expression.literalTexts ?? []
    owners = (body.blocks("owners").first?.body.attributes ?? []).map {
      ($0.name, $0.expression.literalText == "null" ? nil : $0.expression.literalValue?.stringValue)
    }
    sources = []
    for source in body.blocks("from") {
      sources.append(ViewSource(source, fields: fields, in: &file))
    }
  }
}

extension ViewSource {
  fileprivate init(_ block: Block, fields known: [String], in file: inout DataFile) {
    let body = block.body
    file.check(body, known: ["each", "where", "fields"])
    types = block.labels.map(\.text)
    each = body.attribute("each")?.expression.literalText
    conditions = (body.blocks("where").first?.body.attributes ?? []).compactMap { attribute in
      attribute.expression.literalValue.map { ValueEntry(attribute.name, $0) }
    }
    fields = []
    for attribute in body.blocks("fields").first?.body.attributes ?? [] {
      guard known.contains(attribute.name) else {
        file.reject(attribute.name, at: attribute.nameRange, among: known)
        continue
      }
      fields.append((attribute.name, Field(attribute.expression)))
    }
  }
}

extension ViewSource.Field {
  fileprivate init(_ expression: Expression) {
    switch expression.kind {
    case .traversal("resource", let steps) where steps.isEmpty: self = .resource
    case .tuple: self = .arguments(expression.literalTexts, isList: true)
    default: self = .arguments(expression.literalTexts, isList: false)
    }
  }
}
