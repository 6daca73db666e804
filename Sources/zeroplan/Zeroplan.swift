import ArgumentParser

@main
struct Zeroplan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zeroplan",
    abstract: "Turns an architecture diagram into zero-trust Terraform, and compares the two.",
    version: "0.1.0")
}
