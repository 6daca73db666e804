// swift-tools-version: 6.3
// Fuzz targets. `scripts/fuzz NAME [libFuzzer options]` builds and runs one; README.md says how.
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// The libraries of the product, compiled again with coverage; `Sources` is a link to them.
func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, path: "Sources/\(name)", swiftSettings: settings)
}

let package = Package(
  name: "Fuzz",
  dependencies: [.package(url: "https://github.com/attaswift/BigInt", from: "6.0.1")],
  targets: [
    .systemLibrary(name: "CLibXML2", path: "Sources/CLibXML2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CZlib", path: "Sources/CZlib", pkgConfig: "zlib"),
    library("Diagnostics", []),
    library("XML", ["Diagnostics", "CLibXML2"]),
    library("Diagrams", ["Diagnostics", "XML", "CZlib"]),
    library("HCL", ["Diagnostics", .product(name: "BigInt", package: "BigInt")]),
    library("Functions", ["Diagnostics", "HCL"]),
    library("Terraform", ["Diagnostics", "HCL", "Functions"]),
    library("Catalog", ["Diagnostics", "HCL", "Functions"]),
    library("Architecture", ["Diagnostics", "Diagrams", "Catalog", "HCL"]),
    library("Synthesis", ["Diagnostics", "Architecture", "Catalog", "HCL", "Functions"]),
    library(
      "Comparison",
      ["Diagnostics", "Architecture", "Catalog", "Terraform", "HCL", "Functions", "Synthesis"]),
    library(
      "Overlay", ["Diagnostics", "Diagrams", "XML", "Catalog", "Architecture", "Comparison"]),
    .target(
      name: "FuzzEntries",
      dependencies: [
        "Architecture", "Catalog", "Comparison", "Diagnostics", "Diagrams", "HCL", "Overlay",
        "Packing", "Synthesis", "Terraform",
      ], path: "Entries", swiftSettings: settings),
    .target(name: "Packing", dependencies: ["CZlib"], path: "Packing", swiftSettings: settings),
    .executableTarget(
      name: "FuzzRunner", dependencies: ["FuzzEntries"], path: "Runner",
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]),
  ],
  swiftLanguageModes: [.v6]
)
