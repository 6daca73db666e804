import Comparison
import Diagnostics
import Terraform
import Testing

/// Code that has several accounts and regions: whose account is meant is that of the provider in force.
struct PlacesTests {
  private static let providers = """
    provider "aws" {
      region              = "eu-west-1"
      allowed_account_ids = ["111111111111"]
    }
    provider "aws" {
      alias               = "data"
      region              = "eu-central-1"
      allowed_account_ids = ["444444444444"]
      assume_role {
        role_arn = "arn:aws:iam::444444444444:role/deploy"
      }
    }

    """

  private func topic(admitting account: String) -> String {
    Self.providers + """
      resource "aws_sns_topic" "news" {
        provider = aws.data
        name     = "news"
      }
      resource "aws_sns_topic_policy" "news" {
        provider = aws.data
        arn      = aws_sns_topic.news.arn
        policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sns:Publish"
            Resource  = aws_sns_topic.news.arn
            Principal = { AWS = "arn:aws:iam::\(account):root" }
          }]
        })
      }
      """
  }

  private func access(_ code: String) -> [String] {
    var picture = Picture()
    picture.add("news", "sns", "News")
    return picture.check(code).kinds(.undrawnAccess).map(\.message)
  }

  @Test func aResourceIsInTheAccountOfItsProvider() {
    let (inventory, _) = loadInventory(
      MemoryFileSource(texts: ["main.tf": topic(admitting: "444444444444")]), root: "",
      options: InventoryOptions(accountID: "111111111111", region: "eu-west-1"))
    let topic = inventory.resources.first { $0.type == "aws_sns_topic" }
    #expect(topic?.accountID == "444444444444")
    #expect(topic?.region == "eu-central-1")
  }

  @Test func aPolicyMayNameItsOwnAccount() {
    #expect(access(topic(admitting: "444444444444")) == [])
  }

  /// The account of the environment is a stranger to a topic of another one.
  @Test func theEnvironmentsAccountIsAnotherOne() {
    let found = access(topic(admitting: "111111111111"))
    #expect(found.count == 1)
    #expect(found.first?.contains("another account may, and nobody drew it") == true, "\(found)")
  }
}
