// swift-tools-version: 6.3
// How another package uses the library product HCL. `make example` builds and runs it.
import PackageDescription

let package = Package(
  name: "hcl-example",
  dependencies: [.package(name: "zeroplan", path: "../..")],
  targets: [
    .executableTarget(
      name: "tour", dependencies: [.product(name: "HCL", package: "zeroplan")]),
    .executableTarget(
      name: "specsuite", dependencies: [.product(name: "HCL", package: "zeroplan")]),
  ],
  swiftLanguageModes: [.v6]
)
