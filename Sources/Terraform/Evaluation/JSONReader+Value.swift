package import HCL

/// What a JSON text says; also where references stand inside of it. nil when it is no JSON or not known.
package func readJSON(_ value: Value) -> Value? {
  let value = value.unmarked
  if let text = value.stringValue { return JSONReader.read(Array(text.utf8)) }
  return value.unknown?.parts.flatMap { JSONReader.read($0) }
}
