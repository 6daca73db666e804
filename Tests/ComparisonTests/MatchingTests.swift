import Comparison
import Testing

/// Which resource a box is, and what is said when that is not decided.
struct MatchingTests {
  private func buckets(_ labels: String..., code: String) -> CheckResult {
    var picture = Picture()
    for label in labels {
      picture.add(label.lowercased().split(separator: " ").joined(separator: "_"), "s3", label)
    }
    return picture.check(code)
  }

  private func bucket(_ name: String, tags: String = "{}") -> String {
    """
    resource "aws_s3_bucket" "\(name)" {
      bucket = "shop-dev-\(name)"
      tags   = \(tags)
    }

    """
  }

  @Test func namesDecide() {
    let result = buckets(
      "Receipts", "Product images", code: bucket("receipts") + bucket("product_images"))
    #expect(result.match("receipts")?.address == "aws_s3_bucket.receipts")
    #expect(result.match("product_images")?.address == "aws_s3_bucket.product_images")
    #expect(result.lines == [])
  }

  @Test func theOnlyOneOfItsKindIsLikely() {
    let result = buckets("Archive", code: bucket("stuff"))
    #expect(result.match("archive")?.score == 50)
    #expect(result.lines == [])
  }

  @Test func whatIsLeftOverIsNotTakenForTheRest() {
    let result = buckets("Receipts", "Archive", code: bucket("receipts") + bucket("stuff"))
    #expect(result.match("archive") == nil)
    #expect(
      result.lines == [
        "undecided: which resource “Archive” is, is not decided: one is left, and no name says that it is this box: `aws_s3_bucket.stuff`"
      ])
  }

  @Test func equalNamesAreUndecided() {
    let result = buckets(
      "Receipts", code: bucket("receipts_new") + bucket("receipts_old"))
    #expect(result.match("receipts") == nil)
    #expect(
      result.lines == [
        "undecided: which resource “Receipts” is, is not decided: several fit equally well: `aws_s3_bucket.receipts_new`, `aws_s3_bucket.receipts_old`",
        "undrawn-component: of `aws_s3_bucket.receipts_new`, `aws_s3_bucket.receipts_old` at most 1 can be drawn, and nobody drew the others",
      ])
  }

  @Test func oneResourceForTwoBoxesIsUndecided() {
    let result = buckets("Receipts new", "Receipts old", code: bucket("receipts"))
    #expect(result.matches.isEmpty)
    #expect(result.kinds(.undecided).count == 2)
  }

  @Test func aBoxDrawnOncePerZoneIsOneResource() {
    var picture = Picture()
    picture.add("web_a", "ec2", "Web server")
    picture.add("web_b", "ec2", "Web server")
    let result = picture.check("resource \"aws_instance\" \"web\" {\n  count = 2\n}\n")
    #expect(result.matches.map(\.address) == ["aws_instance.web[0]", "aws_instance.web[0]"])
    #expect(result.lines == [])
  }

  @Test func anAddressWinsAndMustBeThere() {
    var picture = Picture()
    picture.add("receipts", "s3", "Receipts", address: "aws_s3_bucket.other")
    #expect(
      picture.check(bucket("receipts") + bucket("other")).match("receipts")?.address
        == "aws_s3_bucket.other")
    let result = picture.check(bucket("receipts"))
    #expect(result.match("receipts") == nil)
    #expect(result.kinds(.missingComponent).count == 1)
  }

  @Test func aTagWinsOverNames() {
    let result = buckets(
      "Receipts",
      code: bucket("receipts") + bucket("x", tags: "{ \"zeroplan:component\" = \"receipts\" }"))
    #expect(result.match("receipts")?.address == "aws_s3_bucket.x")
    #expect(
      result.lines == [
        "undrawn-component: `aws_s3_bucket.receipts` (S3 bucket) is in the code, and nobody drew it"
      ])
  }

  @Test func aSecondTagDoesNotHideAResource() {
    let tag = "{ \"zeroplan:component\" = \"receipts\" }"
    let result = buckets("Receipts", code: bucket("a", tags: tag) + bucket("b", tags: tag))
    #expect(result.match("receipts") == nil)
    #expect(result.kinds(.undecided).count == 1)
  }

  @Test func aModuleThatIsNotHereIsNotNothing() {
    let result = buckets(
      "Receipts",
      code:
        "module \"receipts\" {\n  source  = \"terraform-aws-modules/s3-bucket/aws\"\n  version = \"4.0.0\"\n}\n"
    )
    #expect(result.kinds(.missingComponent).isEmpty)
    #expect(result.kinds(.undecided).count == 2)
  }

  @Test func whatOtherCodeOwnsIsUndecided() {
    let result = buckets(
      "Receipts", code: "data \"aws_s3_bucket\" \"receipts\" {\n  bucket = \"x\"\n}\n")
    #expect(result.kinds(.missingComponent).isEmpty)
    #expect(result.kinds(.undecided).count == 1)
  }

  @Test func aResourceThatMayBeThereIsUndecided() {
    let result = buckets(
      "Receipts",
      code:
        "variable \"n\" {\n  type = number\n}\nresource \"aws_s3_bucket\" \"receipts\" {\n  count = var.n\n}\n"
    )
    #expect(result.kinds(.undecided).contains { $0.message.contains("is not known from the code") })
  }

  @Test func environmentsOfABoxAreRespected() {
    var picture = Picture()
    picture.add("replica", "s3", "Replica", environments: ["prod"])
    #expect(picture.check("").lines == [])
    #expect(picture.check("", environment: "prod/eu-west-1").kinds(.missingComponent).count == 1)
    #expect(
      picture.check(bucket("replica")).lines == [
        "undrawn-component: `aws_s3_bucket.replica` is in the code, and “Replica” is drawn for prod only"
      ])
    #expect(picture.check(bucket("replica"), environment: "prod").lines == [])
  }

  @Test func whatServesIsABoxOnlyByName() {
    let code = """
      resource "aws_sqs_queue" "orders" {
        name           = "orders"
        redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.orders_failed.arn, maxReceiveCount = 3 })
      }
      resource "aws_sqs_queue" "orders_failed" {
        name = "orders-failed"
      }
      """
    var picture = Picture()
    picture.add("orders", "sqs", "Orders")
    #expect(picture.check(code).lines == [])
    #expect(picture.check(code).match("orders")?.address == "aws_sqs_queue.orders")
    picture.add("failed", "sqs", "Orders failed")
    #expect(picture.check(code).match("failed")?.address == "aws_sqs_queue.orders_failed")
  }

  @Test func membersOfAGroupAreNoBoxes() {
    var picture = Picture()
    picture.add("cache", "elasticache", "Session cache")
    let code = """
      resource "aws_elasticache_replication_group" "session" {
        replication_group_id = "session"
      }
      resource "aws_elasticache_cluster" "member" {
        cluster_id           = "member"
        replication_group_id = aws_elasticache_replication_group.session.id
      }
      """
    #expect(picture.check(code).lines == [])
    let alone = "resource \"aws_elasticache_cluster\" \"other\" {\n  cluster_id = \"other\"\n}\n"
    #expect(picture.check(code + "\n" + alone).kinds(.undrawnComponent).count == 1)
  }

  /// “Shop” is the project: the word is in every name, and tells this one all the same.
  @Test func theProjectsOwnNameMayBeALabel() {
    let result = buckets("Shop", "Receipts", code: bucket("receipts") + bucket("shop"))
    #expect(result.match("shop")?.address == "aws_s3_bucket.shop")
    #expect(result.lines == [])
  }

  /// The icon says alarm: an alarm is no mere part then.
  @Test func anAlarmThatIsDrawnIsABox() {
    var picture = Picture()
    picture.add("late", "cloudwatch", "Late orders", type: "aws_cloudwatch_metric_alarm")
    let result = picture.check(
      "resource \"aws_cloudwatch_metric_alarm\" \"queue\" {\n  alarm_name = \"wait\"\n}\n")
    #expect(result.match("late")?.address == "aws_cloudwatch_metric_alarm.queue")
    #expect(result.lines == [])
  }
}
