import Catalog
import Diagnostics
import Testing

@Suite struct ConfigurationLoading {
  private func load(_ text: String) -> (ProjectConfiguration, [Diagnostic]) {
    loadConfiguration(SourceFile(name: "zeroplan.hcl", text: text))
  }

  @Test func everythingHasADefault() {
    let (configuration, problems) = load("")
    #expect(problems.isEmpty)
    #expect(configuration.environments.map(\.name) == ["dev", "staging", "prod"])
    #expect(configuration.environments.map(\.profile) == ["dev", "staging", "prod"])
    #expect(configuration.allowsUnlabelled)
  }

  @Test func theExampleOfTheDesignLoads() {
    let (configuration, problems) = load(
      """
      project   = "shop"
      diagram   = "architecture.drawio"
      unlabelled = "deny"
      environment "prod" {
        account_id      = "333333333333"
        region          = "eu-west-1"
        replica_regions = ["eu-central-1"]
        profile         = "big"
        disposable      = true
        stack_source    = "git::https://example.com/stack.git?ref=v1"
        domain_name     = "shop.example.com"
        state {
          bucket = "state"
          region = "eu-west-1"
        }
      }
      exception "ZT-NET-04" {
        component = "legacy_api"
        until     = "2028-02-29"
        reason    = "partner migrates"
      }
      parity { may_differ = ["instance_class"] }
      """)
    #expect(problems.isEmpty)
    #expect(configuration.project == "shop")
    #expect(!configuration.allowsUnlabelled)
    let environment = configuration.environments.first
    #expect(environment?.accountID == "333333333333")
    #expect(environment?.domainName == "shop.example.com")
    #expect(environment?.stateBucket == "state")
    #expect(environment?.isDisposable == true)
    #expect(configuration.exceptions.first?.until == "2028-02-29")
    #expect(configuration.mayDiffer == ["instance_class"])
  }

  @Test func misspeltKeysAreSuggested() {
    let (_, problems) = load("projct = \"x\"\nenvironment \"dev\" {\n  regoin = \"eu-west-1\"\n}\n")
    #expect(
      Set(problems.map(\.help)) == ["Did you mean `project`?", "Did you mean `region`?"])
  }

  @Test(arguments: ["2027-02-29", "27-01-01", "2027-13-01", "2027-1-1", "soon"])
  func aDateIsADayOfTheCalendar(_ date: String) {
    let (configuration, problems) = load(
      "exception \"ZT-1\" {\n  until = \"\(date)\"\n  reason = \"x\"\n}\n")
    #expect(problems.map(\.summary) == ["`\(date)` is no date"])
    #expect(configuration.exceptions.isEmpty)
  }

  @Test func anExceptionNeedsAReasonAndAnEnd() {
    let (configuration, problems) = load("exception \"ZT-1\" {\n}\n")
    #expect(
      problems.map(\.summary) == [
        "exception `ZT-1` has no `until`", "exception `ZT-1` has no `reason`",
      ])
    #expect(configuration.exceptions.isEmpty)
  }

  @Test func anAccountIdHasTwelveDigits() {
    let (_, problems) = load("environment \"dev\" {\n  account_id = \"123\"\n}\n")
    #expect(problems.first?.help == "Write the twelve digits in quotes.")
  }
}
