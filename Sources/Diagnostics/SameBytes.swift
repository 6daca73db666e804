/// Whether two texts have the same bytes; `==` would take canonically equivalent ones for the same.
package func sameBytes(_ a: String, _ b: String) -> Bool {
  a.utf8.count == b.utf8.count && a.utf8.elementsEqual(b.utf8)
}
