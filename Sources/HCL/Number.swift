package import BigInt

/// A number of HCL. Exact: never a `Double`.
package struct Number: Hashable, Sendable {
  package var significand: BigInt
  /// The power of ten that the significand is multiplied with.
  package var exponent: Int

  package init(_ value: Int) {
    significand = BigInt(value)
    exponent = 0
  }
}
