import Diagnostics
import HCL
import Terraform
import Testing

@Suite struct ModuleCatalogueTests {
  private static let entry = """
    foreign_module "box" {
      source       = "acme/box/acme"
      versions     = ">= 2.0, < 4.0"
      other_inputs = ["quiet"]
      inputs {
        name = "none"
        open = false
      }
    }

    resource "acme_box" "this" {
      count = var.open ? 2 : 1
      name  = "${var.name}-box"
      lid {
        open = var.open
      }
    }

    output "id" {
      value = acme_box.this[0].id
    }
    """

  private func load(_ call: String) -> (inventory: Inventory, diagnostics: [Diagnostic]) {
    let (catalogue, problems) = loadModuleCatalogue([
      MemoryFileSource(texts: ["foreign_modules/box.hcl": Self.entry])
    ])
    #expect(problems.map(\.summary) == [])
    var options = InventoryOptions()
    options.modules = catalogue
    return inventory(["main.tf": "module \"m\" {\n\(call)\n}"], options: options)
  }

  @Test func standsForWhatWasNotInstalled() throws {
    let (inventory, diagnostics) = load(
      "source = \"acme/box/acme\"\nversion = \"~> 3.1\"\nname = \"red\"")
    #expect(diagnostics.map(\.line) == [])
    #expect(inventory.undecided.isEmpty)
    let box = try #require(inventory.resources.first)
    #expect(box.address == "module.m.acme_box.this[0]")
    #expect(box.isCatalogued)
    #expect(box.body.attribute("name")?.value.stringValue == "red-box")
    // A person changes the argument of the call, where there is one, else the call.
    #expect(box.body.attribute("name")?.place.start.line == 4)
    #expect(box.place.start.line == 1)
    #expect(inventory.cataloguedModules.map(\.code) == ["terraform/catalogued-module"])
  }

  @Test(arguments: [
    ("acme/box/acme", nil), ("registry.example.com/acme/box/acme", nil),
    ("git::https://git.example.com/acme/terraform-acme-box.git?ref=v2.1.0", nil),
    ("git@git.example.com:acme/terraform-acme-box.git?ref=main", nil),
    ("tfr:///acme/box/acme?version=3.0.0", nil), ("acme/box/acme", ">= 1.0"),
    ("acme/box/acme", "3.2.1"),
  ]) func namesOfOneModule(source: String, version: String?) {
    let version = version.map { "\nversion = \"\($0)\"" } ?? ""
    #expect(load("source = \"\(source)\"" + version).inventory.resources.count == 1)
  }

  @Test(arguments: [
    ("acme/box/acme", "~> 1.9", ["terraform/catalogued-version"]),
    ("acme/box/acme", ">= 4.0.0", ["terraform/catalogued-version"]),
    (
      "git::https://git.example.com/acme/terraform-acme-box.git?ref=v5.0.0", nil,
      ["terraform/catalogued-version"]
    ),
    ("acme/other/acme", nil, []), ("acme/box/acme//modules/lid", nil, []),
    ("git::https://git.example.com/acme/box.git", nil, []),
  ]) func othersStayUndecided(source: String, version: String?, codes: [String]) {
    let version = version.map { "\nversion = \"\($0)\"" } ?? ""
    let (inventory, diagnostics) = load("source = \"\(source)\"" + version)
    #expect(inventory.resources.isEmpty)
    #expect(inventory.undecided.map(\.reason) == ["module `\(source)` is not present"])
    #expect(diagnostics.map(\.code) == codes)
  }

  @Test func saysWhichInputsItDoesNotKnow() {
    let (inventory, _) = load("source = \"acme/box/acme\"\nquiet = true\nloud = true")
    #expect(
      inventory.undecided.map(\.reason) == [
        "the catalogue of modules does not say what `loud` means"
      ])
    #expect(inventory.undecided.first?.place.start.line == 4)
    #expect(inventory.undecided.first?.settle == "terraform init")
  }

  @Test func lintFindsWhatNothingDeclares() {
    let (catalogue, _) = loadModuleCatalogue([
      MemoryFileSource(texts: [
        "foreign_modules/a.hcl": """
        foreign_module "a" {
          source = "acme/a/acme"
        }
        resource "acme_a" "this" {
          name = var.absent
          peer = acme_b.this.id
        }
        module "inner" {
          source = "acme/nowhere/acme"
        }
        """
      ])
    ])
    #expect(
      lintModules(catalogue).map(\.summary) == [
        "`var.absent` is declared nowhere in this module",
        "`acme_b.this.id` is declared nowhere in this module",
        "the catalogue has no module `acme/nowhere/acme`",
      ])
  }
}

@Suite struct ProviderShapeTests {
  private static let shapes = loadProviderShapes([
    MemoryFileSource(texts: [
      "nesting.hcl": """
      type "acme_door" {
        list   = "hinge hinge.screw"
        number = "width hinge.screw.size"
        bool   = "locked"
      }
      """
    ])
  ]).0

  @Test func textsBecomeWhatTheProviderHas() throws {
    var options = InventoryOptions()
    options.shapes = Self.shapes
    let (inventory, _) = inventory(
      [
        "main.tf": """
        resource "acme_door" "a" {
          width  = "80"
          locked = "true"
          name   = 7
          hinge {
            screw {
              size = "4"
            }
          }
        }
        """
      ], options: options)
    let body = try #require(inventory.resources.first).body
    #expect(body.attribute("width")?.value.numberValue?.intValue == 80)
    #expect(body.attribute("locked")?.value == .bool(true))
    #expect(body.attribute("name")?.value == .string("7"))
    let size = body.values(at: ["hinge", "screw", "size"]).first?.value
    #expect(size?.numberValue?.intValue == 4)
  }

  /// JSON and plans write blocks as objects and lists.
  @Test(arguments: [
    #"{"hinge": {"screw": [{"size": "4"}]}}"#, #"{"hinge": [{"screw": {"size": 4}}]}"#,
  ]) func blocksOfJSON(body: String) throws {
    var options = InventoryOptions()
    options.shapes = Self.shapes
    let (inventory, _) = inventory(
      ["main.tf.json": #"{"resource": {"acme_door": {"a": \#(body)}}}"#], options: options)
    let hinges = try #require(inventory.resources.first).body.blocks("hinge")
    #expect(hinges.count == 1)
    #expect(hinges.first?.body.blocks("screw").count == 1)
    let size = hinges.first?.body.values(at: ["screw", "size"]).first?.value
    #expect(size?.numberValue?.intValue == 4)
  }
}
