import Terraform
import Testing

/// How much a condition leaves of `Principal: "*"`.
@Suite struct RestrictionTests {
  private static let weak = [
    #"{"Bool":{"aws:SecureTransport":"true"}}"#,
    #"{"StringLike":{"aws:PrincipalArn":"*"}}"#,
    #"{"StringLike":{"aws:PrincipalArn":"arn:aws:iam::*:role/*"}}"#,
    #"{"ArnLike":{"aws:PrincipalArn":["arn:aws:iam::111122223333:root","arn:aws:iam::*:root"]}}"#,
    #"{"StringLike":{"aws:userid":"*:*"}}"#,
    #"{"StringLike":{"aws:PrincipalOrgID":"o-*"}}"#,
    #"{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}"#,
    #"{"ForAllValues:StringEquals":{"aws:PrincipalOrgID":"o-1"}}"#,
    #"{"StringNotEquals":{"aws:PrincipalAccount":"444455556666"}}"#,
    #"{"ForAnyValue:StringNotLike":{"aws:PrincipalOrgPaths":"o-1/*"}}"#,
    #"{"StringEquals":{"aws:ResourceAccount":"111122223333"}}"#,
    #"{"StringEquals":{"lambda:FunctionUrlAuthType":"NONE"}}"#,
    #"{"IpAddress":{"aws:SourceIp":["0.0.0.0/1","128.0.0.0/1"]}}"#,
    #"{"IpAddress":{"aws:SourceIp":"::/0"}}"#,
    #"{"Null":{"aws:SourceArn":"true"}}"#,
    #"{"StringEquals":{"aws:PrincipalAccount":[]}}"#,
  ]
  private static let foreign = [
    #"{"StringEquals":{"aws:PrincipalAccount":"444455556666"}}"#,
    #"{"StringEquals":{"aws:PrincipalAccount":["111122223333","444455556666"]}}"#,
    #"{"ArnLike":{"aws:PrincipalArn":"arn:aws:iam::444455556666:role/x"}}"#,
    #"{"StringEquals":{"aws:PrincipalAccount":"444455556666","aws:PrincipalOrgID":"o-1"}}"#,
  ]
  private static let narrow = [
    #"{"StringEquals":{"aws:PrincipalAccount":"111122223333"}}"#,
    #"{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}"#,
    #"{"ArnLike":{"aws:SourceArn":"arn:aws:s3:::files"}}"#,
    #"{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}"#,
    #"{"Bool":{"aws:SecureTransport":"true"},"StringEquals":{"aws:SourceVpce":"vpce-1"}}"#,
  ]

  @Test(arguments: [
    ("arn:aws:iam::111122223333:role/aws-service-role/autoscaling.amazonaws.com/Own", true),
    (
      "arn:aws:iam::${module.x.data.aws_caller_identity.current.account_id}:role/aws-service-role/autoscaling.amazonaws.com/Own",
      true
    ),
    ("arn:aws:iam::444455556666:role/aws-service-role/autoscaling.amazonaws.com/Other", false),
    ("arn:aws:iam::111122223333:role/autoscaling.amazonaws.com/Lookalike", false),
    ("arn:aws:iam::111122223333:role/x/aws-service-role/autoscaling.amazonaws.com", false),
    ("arn:aws:iam::111122223333:user/aws-service-role/autoscaling.amazonaws.com/Own", false),
    ("arn:aws:iam::${var.account}:role/aws-service-role/autoscaling.amazonaws.com/Own", false),
  ])
  func knowsServiceLinkedRolesOfTheAccount(_ arn: String, _ isLinked: Bool) {
    let service = AccessEnd.elsewhere(arn).linkedService(in: "111122223333")
    #expect(service == (isLinked ? "autoscaling.amazonaws.com" : nil))
  }

  @Test(arguments: weak) func leavesEverybody(_ condition: String) {
    #expect(restrictions(condition) == [AccessRestriction.none])
  }

  @Test(arguments: foreign) func letsAStrangerIn(_ condition: String) {
    #expect(restrictions(condition) == [.foreign])
  }

  @Test(arguments: narrow) func saysWho(_ condition: String) {
    #expect(restrictions(condition) == [.narrow])
  }

  @Test func anAccountIsJudgedOnlyWhenOursIsKnown() {
    let condition = #"{"StringEquals":{"aws:PrincipalAccount":"444455556666"}}"#
    #expect(restrictions(condition, accountID: nil) == [.unknown])
  }

  private func restrictions(_ condition: String, accountID: String? = "111122223333")
    -> [AccessRestriction]
  {
    let (inventory, _) = inventory([
      "main.tf": """
      resource "aws_sqs_queue" "q" {
        policy = <<-EOT
          {"Statement":[{"Effect":"Allow","Principal":"*","Action":"sqs:SendMessage","Resource":"*","Condition":\(condition)}]}
        EOT
      }
      """
    ])
    let (knowledge, _) = loadAccessKnowledge(templates)
    return accessPaths(InventoryIndex(inventory), knowledge)
      .filter { $0.from == .anyone }.map { $0.restriction(in: accountID) }
  }
}
