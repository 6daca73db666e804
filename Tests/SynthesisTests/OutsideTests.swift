import Architecture
import Catalog
import Diagnostics
import Synthesis
import Testing

/// Who comes from outside, and what stands in the stack for it.
@Suite struct OutsideTests {
  private func lines(_ tree: GeneratedTree) -> [String] {
    tree.diagnostics.map { "\($0.code) \($0.summary)" }
  }

  @Test func whoMayDoSomethingByNameTakesOnARole() {
    var page = GraphBuilder()
    page.add("partner", "saas", label: "Partner")
    page.add("orders", "sqs", label: "Orders")
    page.arrow("partner", "orders", ["write"])
    let tree = page.tree()
    #expect(lines(tree) == [])
    let delivery = tree.text("stack/delivery.tf")
    #expect(delivery.contains(#"source = "../modules/saas""#))
    #expect(delivery.contains(#"lookup(var.partners, "partner", null)"#))
    // The boundary is the same document as the policy.
    #expect(delivery.contains("permissions_boundary_arn = aws_iam_policy.partner.arn"))
    #expect(
      tree.text("stack/access.tf").contains(
        "policy      = data.aws_iam_policy_document.partner.json"))
    #expect(tree.text("stack/identity.tf").contains("role   = module.partner.role_name"))
  }

  @Test func whoOnlyCallsAFrontDoorGetsNone() {
    var page = GraphBuilder()
    page.add("partner", "saas", label: "Partner")
    page.add("api", "apigw_http", label: "Webhooks")
    page.add("worker", "lambda", label: "Worker")
    page.arrow("partner", "api")
    page.arrow("api", "worker")
    let tree = page.tree()
    #expect(lines(tree) == [])
    #expect(!tree.files.contains { $0.path == "modules/saas/main.tf" })
  }

  @Test func sessionsAreGivenTheirStatements() {
    var page = GraphBuilder()
    page.add("staff", "identity_center", label: "Staff")
    page.add("reports", "s3", label: "Reports")
    page.arrow("staff", "reports", ["read"])
    let tree = page.tree()
    #expect(lines(tree) == [])
    #expect(
      tree.text("stack/people.tf").contains(
        "policy_documents = [data.aws_iam_policy_document.staff_permissions.json]"))
    #expect(tree.text("stack/access.tf").contains(#"actions   = ["s3:GetObject"]"#))
    #expect(!tree.files.contains { $0.path == "stack/identity.tf" })
  }

  @Test func sessionsActWhereTheyAreGivenSomething() {
    var page = GraphBuilder()
    page.add("management", "account", label: "Management account")
    page.add("shop", "account", label: "Shop account")
    page.add("staff", "identity_center", label: "Staff", in: "management")
    page.add("reports", "s3", label: "Reports", in: "shop")
    page.add("orders", "sqs", label: "Orders", in: "shop")
    page.arrow("staff", "reports", ["read"])
    let tree = page.tree()
    #expect(lines(tree) == [])
    #expect(tree.text("stack/people.tf").contains("aws = aws.management"))
    // Nothing of the bucket's own policy names another account.
    #expect(!tree.text("stack/access.tf").contains("reports_policy"))
  }

  @Test func anotherCompanysAccountIsNamedByThePolicy() {
    var page = GraphBuilder()
    page.add("acme", "partner_account", label: "Acme account")
    page.add("exports", "s3", label: "Exports")
    page.arrow("acme", "exports", ["read"])
    let tree = page.tree()
    #expect(lines(tree) == [])
    let access = tree.text("stack/access.tf")
    #expect(access.contains(#"identifiers = lookup(var.partner_role_arns, "acme", [])"#))
    #expect(!access.contains(":root"))
  }

  @Test func usersAreRefusedWithWhatToDraw() {
    var page = GraphBuilder()
    page.add("deployer", "iam_user", label: "Deploy user")
    page.add("exports", "s3", label: "Exports")
    let tree = page.tree()
    #expect(
      lines(tree) == [
        "synthesis/refused-kind `Deploy user` is refused: an IAM user has a password or keys that never end"
      ])
    #expect(tree.diagnostics.first?.help?.contains("Draw Identity Center for people") == true)
    #expect(tree.diagnostics.first?.diagram?.cell == "cell-deployer")
  }
}
