// swift-tools-version: 6.3
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "zeroplan",
  products: [
    .executable(name: "zeroplan", targets: ["zeroplan"]),
    // HCL2 for other packages: docs/HCL.md. What they need is `public`; all else stays `package`.
    .library(name: "HCL", targets: ["HCL", "Functions", "Diagnostics"]),
  ],
  dependencies: [
    // Subcommands, options, `--help`, completions and "did you mean" for the command line.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // Exact numbers for HCL: significands of any size.
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "Diagnostics", swiftSettings: strict),
    .target(name: "XML", dependencies: ["Diagnostics", "CLibXML2"], swiftSettings: strict),
    .target(
      name: "Diagrams", dependencies: ["Diagnostics", "XML", "CZlib"], swiftSettings: strict),
    .target(
      name: "HCL",
      dependencies: ["Diagnostics", .product(name: "BigInt", package: "BigInt")],
      swiftSettings: strict),
    .target(name: "Functions", dependencies: ["Diagnostics", "HCL"], swiftSettings: strict),
    .target(
      name: "Terraform", dependencies: ["Diagnostics", "HCL", "Functions"], swiftSettings: strict),
    .target(
      name: "Catalog", dependencies: ["Diagnostics", "HCL", "Functions"], swiftSettings: strict),
    .target(
      name: "Architecture", dependencies: ["Diagnostics", "Diagrams", "Catalog", "HCL"],
      swiftSettings: strict),
    .target(
      name: "Synthesis",
      dependencies: ["Diagnostics", "Architecture", "Catalog", "HCL", "Functions"],
      swiftSettings: strict),
    .target(
      name: "Comparison",
      dependencies: [
        "Diagnostics", "Architecture", "Catalog", "Terraform", "HCL", "Functions", "Synthesis",
      ],
      swiftSettings: strict),
    .target(
      name: "Overlay",
      dependencies: ["Diagnostics", "Diagrams", "XML", "Catalog", "Architecture", "Comparison"],
      swiftSettings: strict),
    .target(
      name: "Reporting",
      dependencies: [
        "Diagnostics", "Diagrams", "HCL", "Terraform", "Catalog", "Architecture", "Comparison",
      ],
      swiftSettings: strict),
    // Not in the product: the ways in for a stranger's bytes, which the tests and Fuzz/ share.
    .target(
      name: "FuzzEntries",
      dependencies: [
        "Architecture", "Catalog", "Comparison", "Diagnostics", "Diagrams", "HCL", "Overlay",
        "Packing", "Synthesis", "Terraform",
      ], path: "Fuzz/Entries", swiftSettings: strict),
    .target(
      name: "Packing", dependencies: ["CZlib"], path: "Fuzz/Packing", swiftSettings: strict),
    .executableTarget(
      name: "zeroplan",
      dependencies: [
        "Diagnostics", "XML", "Diagrams", "HCL", "Functions", "Terraform", "Catalog",
        "Architecture",
        "Synthesis", "Comparison", "Overlay", "Reporting",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ArchitectureTests",
      dependencies: ["Architecture", "Catalog", "Diagnostics", "Diagrams", "HCL", "Packing"],
      exclude: ["Eye"], swiftSettings: strict),
    .testTarget(
      name: "AttackTests",
      dependencies: [
        "Architecture", "Catalog", "Comparison", "Diagnostics", "Diagrams", "Terraform",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CatalogTests", dependencies: ["Catalog", "Diagnostics", "HCL"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["Diagnostics", "zeroplan"], swiftSettings: strict),
    .testTarget(
      name: "ComparisonTests",
      dependencies: [
        "Comparison", "Architecture", "Catalog", "Diagnostics", "Diagrams", "HCL", "Synthesis",
        "Terraform",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ControlsTests",
      dependencies: [
        "Architecture", "Catalog", "Comparison", "Diagnostics", "Diagrams", "HCL", "Terraform",
      ],
      swiftSettings: strict),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
    .testTarget(
      name: "DiagramsTests", dependencies: ["Diagnostics", "Diagrams", "Packing", "XML"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "FunctionsTests", dependencies: ["Diagnostics", "Functions", "HCL"],
      exclude: ["expressions.tsv", "regenerate.py"], swiftSettings: strict),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzEntries"], swiftSettings: strict),
    .testTarget(
      name: "HCLEvaluationTests", dependencies: ["Diagnostics", "Functions", "HCL"],
      swiftSettings: strict),
    .testTarget(
      name: "HCLSyntaxTests", dependencies: ["HCL", "Diagnostics"], exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "OverlayTests",
      dependencies: ["Architecture", "Catalog", "Diagnostics", "Diagrams", "Overlay"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "PairsTests",
      dependencies: [
        "Architecture", "Catalog", "Comparison", "Diagnostics", "Diagrams", "HCL", "Synthesis",
        "Terraform",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Architecture", "Catalog", "Comparison", "Diagnostics", "Diagrams", "Reporting",
      ],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "SamplesTests",
      dependencies: [
        "Architecture", "Catalog", "Diagnostics", "Diagrams", "Overlay", "Synthesis", "XML",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "SynthesisTests",
      dependencies: [
        "Synthesis", "Architecture", "Catalog", "Diagnostics", "Diagrams", "HCL", "Terraform",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TerraformTests", dependencies: ["Diagnostics", "HCL", "Terraform"],
      exclude: ["Cases", "Golden", "Trees", "regenerate-cases.py"], swiftSettings: strict),
    .testTarget(name: "XMLTests", dependencies: ["Diagnostics", "XML"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
