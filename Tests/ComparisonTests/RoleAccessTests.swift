import Comparison
import Diagnostics
import Testing

/// Roles by key and by token, ranges of one's own, and services that deliver by the policy of their target.
@Suite struct RoleAccessTests {
  private static let functions: Picture = {
    var picture = Picture()
    picture.add("ci", "ci", "Pipeline")
    picture.add("front", "lambda", "Front")
    picture.add("worker", "lambda", "Worker")
    picture.add("files", "s3", "Files")
    picture.arrow("worker", "files", ["read"])
    picture.arrow("ci", "worker")
    return picture
  }()

  private static let functionCode = """
    resource "aws_s3_bucket" "files" {
      bucket = "shop-dev-files"
    }

    resource "aws_iam_role" "this" {
      for_each           = toset(["front", "worker"])
      name               = "shop-dev-${each.key}"
      assume_role_policy = jsonencode({ Statement = [] })
    }

    resource "aws_lambda_function" "this" {
      for_each      = toset(["front", "worker"])
      function_name = "shop-dev-${each.key}"
      role          = aws_iam_role.this[each.key].arn
    }

    resource "aws_iam_role_policy" "this" {
      for_each = { worker = "s3:GetObject" }
      role     = aws_iam_role.this[each.key].name
      policy = jsonencode({
        Statement = [{ Effect = "Allow", Action = each.value, Resource = "${aws_s3_bucket.files.arn}/*" }]
      })
    }

    resource "aws_iam_openid_connect_provider" "ci" {
      url = "https://token.example.com"
    }

    resource "aws_iam_role" "deploy" {
      name = "shop-dev-deploy"
      assume_role_policy = jsonencode({
        Statement = [{
          Effect    = "Allow"
          Action    = "sts:AssumeRoleWithWebIdentity"
          Principal = { Federated = aws_iam_openid_connect_provider.ci.arn }
          Condition = { StringEquals = { "token.example.com:sub" = "repo:shop/infra:environment:dev" } }
        }]
      })
    }

    """

  private static func deploy(_ functions: String) -> String {
    """
    resource "aws_iam_role_policy" "deploy" {
      role = aws_iam_role.deploy.name
      policy = jsonencode({
        Statement = [{
          Effect   = "Allow"
          Action   = ["lambda:GetFunction", "lambda:UpdateFunctionCode"]
          Resource = \(functions)
        }]
      })
    }

    """
  }

  /// The name of a role is known: the reference alone does not say which instance is meant.
  @Test func aRoleByKeyIsThatOne() {
    let result = Self.functions.check(
      Self.functionCode + Self.deploy("aws_lambda_function.this[\"worker\"].arn"))
    #expect(result.lines == [])
  }

  @Test func whoeverTheProviderVouchesForActsAsTheRole() {
    let result = Self.functions.check(
      Self.functionCode + Self.deploy("values(aws_lambda_function.this)[*].arn"))
    #expect(
      result.lines == [
        "undrawn-access: Pipeline → Front is open (lambda:GetFunction, lambda:UpdateFunctionCode): a permission that nobody drew"
      ])
    #expect(result.findings.first?.flow?.from == "ci")
  }

  /// Systems of one's own have addresses that are known: the internet is not among them.
  @Test func theInternetIsNotOnPremises() {
    var picture = Picture()
    picture.add("office", "on_prem", "Head office")
    picture.add("front", "alb", "Front")
    picture.arrow("office", "front", port: "443")
    let code = { (cidr: String) in
      """
      resource "aws_security_group" "front" {
        name = "front"
      }

      resource "aws_vpc_security_group_ingress_rule" "front" {
        security_group_id = aws_security_group.front.id
        cidr_ipv4         = "\(cidr)"
        ip_protocol       = "tcp"
        from_port         = 443
        to_port           = 443
      }

      resource "aws_lb" "front" {
        name            = "front"
        security_groups = [aws_security_group.front.id]
      }

      """
    }
    #expect(picture.check(code("192.168.0.0/16")).lines == [])
    #expect(
      picture.check(code("0.0.0.0/0")).lines == [
        "undrawn-access: the internet → Front is open (tcp/443): open to the internet"
      ])
  }

  /// A rule delivers by the policy of its target, also where the bus has a role.
  @Test(arguments: [true, false]) func aTargetMustAdmitTheRule(isAdmitted: Bool) {
    var picture = Picture()
    picture.add("bus", "eventbridge", "bus", address: "aws_cloudwatch_event_bus.bus")
    picture.add("jobs", "sqs", "jobs", address: "aws_sqs_queue.jobs")
    picture.arrow("bus", "jobs")
    let policy = """
      resource "aws_sqs_queue_policy" "jobs" {
        queue_url = aws_sqs_queue.jobs.url
        policy = jsonencode({
          Statement = [{
            Effect    = "Allow"
            Action    = "sqs:SendMessage"
            Resource  = aws_sqs_queue.jobs.arn
            Principal = { Service = "events.amazonaws.com" }
            Condition = { ArnEquals = { "aws:SourceArn" = aws_cloudwatch_event_rule.jobs.arn } }
          }]
        })
      }
      """
    let found = picture.check(
      """
      resource "aws_cloudwatch_event_bus" "bus" { name = "bus" }
      resource "aws_cloudwatch_event_rule" "jobs" {
        name           = "jobs"
        event_bus_name = aws_cloudwatch_event_bus.bus.name
      }
      resource "aws_cloudwatch_event_target" "jobs" {
        rule           = aws_cloudwatch_event_rule.jobs.name
        event_bus_name = aws_cloudwatch_event_bus.bus.name
        arn            = aws_sqs_queue.jobs.arn
      }
      resource "aws_sqs_queue" "jobs" { name = "jobs" }
      """ + (isAdmitted ? "\n" + policy : "")
    ).kinds(.missingAccess)
    #expect(
      found.map(\.message)
        == (isAdmitted
          ? []
          : [
            "“bus” → “jobs” is drawn, and the code does not allow it: no policy of “jobs” admits it"
          ]))
  }
}
