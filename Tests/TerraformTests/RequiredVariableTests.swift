import Diagnostics
import HCL
import Terraform
import Testing

/// What is known of a variable of the root before anybody gives it a value.
struct RequiredVariableTests {
  private func inventory(_ type: String, _ condition: String?, _ code: String) -> Inventory {
    let validation =
      condition.map {
        "  validation {\n    condition     = \($0)\n    error_message = \"Give a value.\"\n  }\n"
      } ?? ""
    let variable = "variable \"x\" {\n  type = \(type)\n\(validation)}\n"
    return loadInventory(
      MemoryFileSource(texts: ["main.tf": variable + code]), root: "", options: InventoryOptions()
    ).0
  }

  private func parts(_ condition: String?) -> [SymbolPart]? {
    let found = inventory(
      "string", condition, "resource \"t\" \"a\" {\n  name = \"a-${var.x}\"\n}\n")
    return found.resources.first?.body.attribute("name")?.value.symbolicParts
  }

  @Test func whatIsValidatedAsANameIsAsGoodAsOne() {
    let expected: [SymbolPart] = [
      .text("a-"), .reference(Reference(address: "var.x", attribute: [])),
    ]
    #expect(parts("can(regex(\"^[0-9]{12}$\", var.x))") == expected)
  }

  @Test(arguments: [
    nil, "length(var.x) > 3", "var.x != \"*\"", "startswith(var.x, \"arn:\")",
    "var.x != null", "can(regex(\"^[0-9]{12}$\", var.y))",
  ]) func whatMayStandForManyThingsIsNotKnown(condition: String?) {
    #expect(parts(condition) == nil)
  }

  private func contacts(_ condition: String?) -> Inventory {
    inventory(
      "list(string)", condition,
      "resource \"t\" \"a\" {\n  for_each = toset(var.x)\n  name     = each.value\n}\n")
  }

  @Test func aListThatMustHaveSomethingHasSomething() {
    let found = contacts(
      "length(var.x) > 0 && alltrue([for x in var.x : can(regex(\"^[a-z]+@[a-z]+$\", x))])")
    #expect(found.undecided.isEmpty)
    #expect(found.resources.map(\.address) == ["t.a[*]"])
    #expect(found.resources.first?.isUncertain == false)
    let name = found.resources.first?.body.attribute("name")?.value
    #expect(
      name?.symbolicParts == [.reference(Reference(address: "var.x", attribute: ["*"]))])
  }

  @Test(arguments: [nil, "alltrue([for x in var.x : can(regex(\"^[a-z]+$\", x))])"])
  func aListThatMayBeEmptyIsNotKnown(condition: String?) {
    let found = contacts(condition)
    #expect(found.undecided.map(\.address) == ["t.a"])
    #expect(found.resources.first?.isUncertain == true)
  }
}
