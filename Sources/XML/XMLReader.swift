import CLibXML2
package import Diagnostics

/// Reads one document within bounds. Nothing but the given bytes is ever read: no entity, no DTD, no network.
///
/// On malformed input the root holds what was understood before the fault, and an error says where it is.
package func readXML(name: String, bytes: [UInt8], limits: XMLLimits = XMLLimits()) -> (
  root: XMLElement?, diagnostics: [Diagnostic]
) {
  let scan = XMLScan(name: name, bytes: bytes, limits: limits)
  if let problem = scan.problem { return (nil, [problem]) }
  guard libraryIsGuarded else { return (nil, []) }
  let builder = TreeBuilder(name: name, bytes: bytes, scan: scan)
  parse(bytes, into: builder)
  var diagnostics = builder.diagnostics
  let root = builder.finish()
  if root == nil, diagnostics.isEmpty {
    diagnostics.append(Diagnostic(.error, "xml/empty", "there is no element", at: nil))
  }
  return (root, diagnostics)
}

/// Set once: no entity is ever loaded, no catalogue consulted.
private let libraryIsGuarded: Bool = {
  xmlInitParser()
  xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE)
  xmlSetExternalEntityLoader { _, _, _ in nil }
  return true
}()

private func parse(_ bytes: [UInt8], into builder: TreeBuilder) {
  guard bytes.count < Int(Int32.max) else { return }
  var handler = xmlSAXHandler()
  handler.initialized = UInt32(XML_SAX2_MAGIC)
  handler.startElementNs = {
    context, name, prefix, _, namespaceCount, namespaces, count, _, attributes in
    TreeBuilder.of(context)?.start(
      qualified(name, prefix), namespaces: namespaces, Int(namespaceCount), attributes, Int(count))
  }
  handler.endElementNs = { context, _, _, _ in TreeBuilder.of(context)?.end() }
  handler.characters = { context, text, count in TreeBuilder.of(context)?.text(text, count) }
  handler.cdataBlock = { context, text, count in TreeBuilder.of(context)?.text(text, count) }
  handler.comment = { context, text in TreeBuilder.of(context)?.comment(text) }
  handler.processingInstruction = { context, target, text in
    TreeBuilder.of(context)?.instruction(target, text)
  }
  handler.serror = { context, error in TreeBuilder.of(context)?.fault(error) }
  let stopAtEntity: entityDeclSAXFunc = { context, _, _, _, _, _ in
    TreeBuilder.of(context)?.declaration()
  }
  handler.entityDecl = stopAtEntity
  handler.attributeDecl = { context, _, _, _, _, _, tree in
    xmlFreeEnumeration(tree)
    TreeBuilder.of(context)?.declaration()
  }
  handler.elementDecl = { context, _, _, _ in TreeBuilder.of(context)?.declaration() }
  handler.notationDecl = { context, _, _, _ in TreeBuilder.of(context)?.declaration() }
  handler.unparsedEntityDecl = { context, _, _, _, _ in TreeBuilder.of(context)?.declaration() }

  bytes.withUnsafeBufferPointer { buffer in
    buffer.withMemoryRebound(to: CChar.self) { text in
      guard let context = xmlCreateMemoryParserCtxt(text.baseAddress, Int32(text.count)) else {
        return
      }
      defer { xmlFreeParserCtxt(context) }
      _ = xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
      builder.context = context
      withExtendedLifetime(builder) {
        context.pointee.sax.pointee = handler
        context.pointee.userData = Unmanaged.passUnretained(builder).toOpaque()
        _ = xmlParseDocument(context)
      }
      builder.context = nil
    }
  }
}

/// Receives libxml2's events; the places come from the scan of the same bytes.
private final class TreeBuilder {
  var context: xmlParserCtxtPtr?
  private(set) var diagnostics: [Diagnostic] = []
  private let name: String
  private let bytes: [UInt8]
  private let scan: XMLScan
  private var open: [XMLElement] = []
  private var root: XMLElement?
  private var seen = 0
  private var pending: [UInt8] = []

  init(name: String, bytes: [UInt8], scan: XMLScan) {
    self.name = name
    self.bytes = bytes
    self.scan = scan
  }

  static func of(_ context: UnsafeMutableRawPointer?) -> TreeBuilder? {
    context.map { Unmanaged<TreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  typealias Names = UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  func start(
    _ name: String, namespaces: Names, _ namespaceCount: Int, _ attributes: Names, _ count: Int
  ) {
    flush()
    let start = SourcePosition.start
    let tag =
      seen < scan.tags.count
      ? scan.tags[seen] : XMLScan.Tag(start: start, end: start, attributes: 0..<0)
    seen += 1
    var found: [XMLAttribute] = []
    var (nextNamespace, nextAttribute) = (0, 0)
    // Namespaces and attributes come apart; the scan knows how they stood.
    for index in tag.attributes {
      let span = scan.attributes[index]
      let range = SourceRange(file: self.name, start: span.start, end: span.end)
      if span.isNamespace, let namespaces, nextNamespace < namespaceCount {
        let pair = namespaces + nextNamespace * 2
        nextNamespace += 1
        let key = pair[0].map { "xmlns:" + String(cString: $0) } ?? "xmlns"
        let value = pair[1].map { String(cString: $0) } ?? ""
        found.append(XMLAttribute(name: key, value: value, range: range))
      } else if !span.isNamespace, let attributes, nextAttribute < count {
        let part = attributes + nextAttribute * 5
        nextAttribute += 1
        found.append(
          XMLAttribute(
            name: qualified(part[0], part[1]), value: attributeValue(part[3], part[4]),
            range: range))
      }
    }
    open.append(
      XMLElement(
        name: name, attributes: found,
        range: SourceRange(file: self.name, start: tag.start, end: tag.end)))
  }

  func end() {
    flush()
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  func text(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard !open.isEmpty, let text, count > 0 else { return }
    pending.append(contentsOf: UnsafeBufferPointer(start: text, count: Int(count)))
  }

  func comment(_ text: UnsafePointer<xmlChar>?) {
    guard !open.isEmpty, let text else { return }
    flush()
    open[open.count - 1].children.append(.comment(String(cString: text)))
  }

  func instruction(_ target: UnsafePointer<xmlChar>?, _ text: UnsafePointer<xmlChar>?) {
    guard !open.isEmpty, let target else { return }
    flush()
    open[open.count - 1].children.append(
      .instruction(
        target: String(cString: target), text: text.map { String(cString: $0) } ?? ""))
  }

  private func flush() {
    guard !pending.isEmpty else { return }
    let text = String(decoding: pending, as: UTF8.self)
    pending.removeAll(keepingCapacity: true)
    if !open.isEmpty { open[open.count - 1].children.append(.text(text)) }
  }

  /// The scan lets no declaration through; should one come all the same, nothing after it is read.
  func declaration() {
    report(.error, "xml/declaration", "a declaration stands in the document")
    xmlStopParser(context)
  }

  /// Only the first fault is kept: what follows is a consequence of it.
  func fault(_ error: UnsafeMutablePointer<xmlError>?) {
    guard let error = error?.pointee, diagnostics.count < 20 else { return }
    if diagnostics.contains(where: { $0.severity == .error }) { return }
    let isFatal = error.level == XML_ERR_FATAL
    // A prefix without a declaration harms nobody who reads names as written.
    if !isFatal, error.domain == Int32(XML_FROM_NAMESPACE.rawValue) { return }
    var message = error.message.map { String(cString: $0) } ?? "not well-formed"
    while message.utf8.last == 0x0A { message.unicodeScalars.removeLast() }
    report(
      isFatal ? .error : .warning, isFatal ? "xml/malformed" : "xml/doubtful",
      "the XML is not well-formed: \(message.lowercasedFirst)",
      help: isTooLong(message)
        ? "A value of more than 10,000,000 bytes is not read: save the diagram without embedding it "
          + "in a picture, and with smaller images." : nil)
  }

  private func isTooLong(_ message: String) -> Bool {
    message.utf8.suffix(8).elementsEqual("too long".utf8)
  }

  private func report(
    _ severity: Diagnostic.Severity, _ code: String, _ summary: String, help: String? = nil
  ) {
    let offset = max(0, min(bytes.count, Int(context.map { xmlByteConsumed($0) } ?? 0)))
    let place = SourceFile(name: name, bytes: bytes).position(at: offset)
    diagnostics.append(
      Diagnostic(
        severity, code, summary, at: SourceRange(file: name, start: place, end: place),
        help: help
          ?? (severity == .error ? "Export the diagram again, or repair the file here." : nil)))
  }

  func finish() -> XMLElement? {
    while !open.isEmpty { end() }
    return root
  }
}

private func qualified(_ name: UnsafePointer<xmlChar>?, _ prefix: UnsafePointer<xmlChar>?)
  -> String
{
  let local = name.map { String(cString: $0) } ?? ""
  return prefix.map { String(cString: $0) + ":" + local } ?? local
}

/// Without entity substitution libxml2 hands every `&` of a value over as `&#38;`, and no other `&` at all.
private func attributeValue(_ start: UnsafePointer<xmlChar>?, _ end: UnsafePointer<xmlChar>?)
  -> String
{
  guard let start, let end, end > start else { return "" }
  let escaped = UnsafeBufferPointer(start: start, count: end - start)
  guard escaped.contains(UInt8(ascii: "&")) else { return String(decoding: escaped, as: UTF8.self) }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(escaped.count)
  var index = 0
  while index < escaped.count {
    let byte = escaped[index]
    bytes.append(byte)
    let isEscape =
      byte == UInt8(ascii: "&") && escaped[(index + 1)...].starts(with: "#38;".utf8)
    index += isEscape ? 5 : 1
  }
  return String(decoding: bytes, as: UTF8.self)
}

extension String {
  fileprivate var lowercasedFirst: String {
    guard let first = unicodeScalars.first, first.isASCII else { return self }
    return first.properties.lowercaseMapping + String(unicodeScalars.dropFirst())
  }
}
