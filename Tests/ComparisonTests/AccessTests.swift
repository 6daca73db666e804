import Comparison
import Diagnostics
import Testing

/// Arrows against rules and statements, each gap with its negative twin.
struct AccessTests {
  private static let picture: Picture = {
    var picture = Picture()
    picture.add("people", "users", "People")
    picture.add("front", "alb", "Front")
    picture.add("web", "fargate", "Web")
    picture.add("db", "rds", "Orders DB")
    picture.add("files", "s3", "Files")
    picture.add("other", "s3", "Other")
    picture.arrow("people", "front", port: "443")
    picture.arrow("front", "web", port: "8080")
    picture.arrow("web", "db", port: "5432")
    picture.arrow("web", "files", ["read"])
    return picture
  }()

  private static func group(_ name: String) -> String {
    "resource \"aws_security_group\" \"\(name)\" {\n  name = \"\(name)\"\n}\n"
  }

  private static func rule(
    _ kind: String, _ group: String, _ peer: String, _ from: Int, _ to: Int? = nil,
    name: String? = nil
  ) -> String {
    """
    resource "aws_vpc_security_group_\(kind)_rule" "\(name ?? "\(group)_\(kind)_\(from)")" {
      security_group_id = aws_security_group.\(group).id
      \(peer)
      ip_protocol       = "tcp"
      from_port         = \(from)
      to_port           = \(to ?? from)
    }

    """
  }

  private static func to(_ group: String) -> String {
    "referenced_security_group_id = aws_security_group.\(group).id"
  }

  private static func policy(_ name: String, _ actions: String, _ resource: String) -> String {
    """
    resource "aws_iam_role_policy" "\(name)" {
      name   = "\(name)"
      role   = aws_iam_role.web.name
      policy = jsonencode({
        Version   = "2012-10-17"
        Statement = [{ Effect = "Allow", Action = \(actions), Resource = \(resource) }]
      })
    }

    """
  }

  private static let resources =
    group("front") + group("web") + group("db") + """
      resource "aws_lb" "front" {
        name            = "front"
        security_groups = [aws_security_group.front.id]
      }
      resource "aws_iam_role" "web" {
        name               = "web"
        assume_role_policy = jsonencode({
          Version   = "2012-10-17"
          Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ecs-tasks.amazonaws.com" } }]
        })
      }
      resource "aws_ecs_task_definition" "web" {
        family        = "web"
        task_role_arn = aws_iam_role.web.arn
      }
      resource "aws_ecs_service" "web" {
        name            = "web"
        task_definition = aws_ecs_task_definition.web.arn
        network_configuration {
          subnets         = []
          security_groups = [aws_security_group.web.id]
        }
      }
      resource "aws_db_instance" "orders" {
        identifier             = "orders"
        vpc_security_group_ids = [aws_security_group.db.id]
      }
      resource "aws_s3_bucket" "files" {
        bucket = "files"
      }
      resource "aws_s3_bucket" "other" {
        bucket = "other"
      }

      """

  private static let front = rule("ingress", "front", "cidr_ipv4 = \"0.0.0.0/0\"", 443)
  private static let frontOut = rule("egress", "front", to("web"), 8080)
  private static let webIn = rule("ingress", "web", to("front"), 8080)
  private static let webOut = rule("egress", "web", to("db"), 5432)
  private static let dbIn = rule("ingress", "db", to("web"), 5432)
  private static let read = policy(
    "read", "[\"s3:GetObject\", \"s3:ListBucket\"]",
    "[aws_s3_bucket.files.arn, \"${aws_s3_bucket.files.arn}/*\"]")
  private static let whole = resources + front + frontOut + webIn + webOut + dbIn + read

  @Test func whatIsDrawnAndNoMoreIsClean() {
    #expect(Self.picture.check(Self.whole).lines == [])
  }

  struct Gap: Sendable, CustomTestStringConvertible {
    var name: String
    var adds = ""
    var without: [String] = []
    var kind: FindingKind
    var says: String
    var testDescription: String { name }
  }

  static let gaps: [Gap] = [
    Gap(
      name: "no way in", without: [dbIn], kind: .missingAccess, says: "no ingress rule of"),
    Gap(name: "no way out", without: [webOut], kind: .missingAccess, says: "no egress rule of"),
    Gap(
      name: "neither", without: [webOut, dbIn], kind: .missingAccess,
      says: "no rule of a security group lets it through"),
    Gap(
      name: "let in by address, not out",
      adds: rule("ingress", "db", "cidr_ipv4 = \"10.0.0.0/16\"", 5432),
      without: [webOut, dbIn], kind: .missingAccess, says: "no egress rule lets it out"),
    Gap(
      name: "no statement", without: [read], kind: .missingAccess,
      says: "no statement allows s3:GetObject"),
    Gap(
      name: "the internet into the database",
      adds: rule("ingress", "db", "cidr_ipv4 = \"0.0.0.0/0\"", 5432), kind: .undrawnAccess,
      says: "the internet → Orders DB is open (tcp/5432): open to the internet"),
    Gap(
      name: "IPv6 into the database", adds: rule("ingress", "db", "cidr_ipv6 = \"::/0\"", 5432),
      kind: .undrawnAccess, says: "open to the internet"),
    Gap(
      name: "another port from the internet",
      adds: rule("ingress", "front", "cidr_ipv4 = \"0.0.0.0/0\"", 80), kind: .undrawnAccess,
      says: "open to the internet"),
    Gap(
      name: "a range of addresses",
      adds: rule("ingress", "db", "cidr_ipv4 = \"10.0.0.0/8\"", 5432), kind: .undrawnAccess,
      says: "a range of addresses instead of the drawn client"),
    Gap(
      name: "more ports",
      adds: rule("ingress", "db", to("web"), 5000, 6000)
        + rule("egress", "web", to("db"), 5000, 6000),
      kind: .undrawnAccess, says: "wider than the arrow, which says tcp/5432"),
    Gap(
      name: "a pair that nobody drew",
      adds: rule("ingress", "db", to("front"), 5432, name: "front_db")
        + rule("egress", "front", to("db"), 5432),
      kind: .undrawnAccess, says: "Front → Orders DB is open (tcp/5432): a path that nobody drew"),
    Gap(
      name: "a group that nobody carries",
      adds: group("loose") + rule("ingress", "db", to("loose"), 5432, name: "loose"),
      kind: .undrawnAccess, says: "a path that nobody drew"),
    Gap(
      name: "a way out", adds: rule("egress", "web", "cidr_ipv4 = \"0.0.0.0/0\"", 443),
      kind: .undrawnAccess, says: "a way out to the whole internet"),
    Gap(
      name: "a group that is not known",
      adds: "variable \"g\" {\n  type = string\n}\n"
        + rule("ingress", "db", "referenced_security_group_id = var.g", 5432, name: "unknown"),
      kind: .undecided, says: "is not known from the code"),
    Gap(
      name: "an action beyond the verb",
      adds: policy("more", "\"s3:PutObject\"", "\"${aws_s3_bucket.files.arn}/*\""),
      kind: .undrawnAccess, says: "more than the arrow says: s3:PutObject"),
    Gap(
      name: "every action",
      adds: policy("more", "\"s3:*\"", "\"${aws_s3_bucket.files.arn}/*\""), kind: .undrawnAccess,
      says: "more than the arrow says: s3:*"),
    Gap(
      name: "every resource", adds: policy("more", "\"s3:GetObject\"", "\"*\""),
      kind: .undrawnAccess, says: "it may do this on every resource"),
    Gap(
      name: "a permission that nobody drew",
      adds: policy("more", "\"s3:GetObject\"", "\"${aws_s3_bucket.other.arn}/*\""),
      kind: .undrawnAccess,
      says: "Web → Other is open (s3:GetObject): a permission that nobody drew"),
    Gap(
      name: "a bucket of others",
      adds: policy("more", "\"s3:GetObject\"", "\"arn:aws:s3:::elsewhere/*\""),
      kind: .undrawnAccess,
      says: "a permission on something that nobody drew"),
    Gap(
      name: "a policy that is not known",
      adds:
        "resource \"aws_iam_role_policy_attachment\" \"x\" {\n  role = aws_iam_role.web.name\n  policy_arn = \"arn:aws:iam::aws:policy/Unheard\"\n}\n",
      kind: .undecided, says: "is not in the code"),
    Gap(
      name: "anyone into a bucket", adds: bucketPolicy("\"*\"", "{}"), kind: .undrawnAccess,
      says: "anyone may, and no condition says who"),
    Gap(
      name: "anyone with TLS into a bucket",
      adds: bucketPolicy("\"*\"", "{ Bool = { \"aws:SecureTransport\" = \"true\" } }"),
      kind: .undrawnAccess, says: "anyone may, and no condition says who"),
    Gap(
      name: "another account into a bucket", adds: bucketPolicy("{ AWS = \"999999999999\" }", "{}"),
      kind: .undrawnAccess, says: "another account may, and nobody drew it"),
    Gap(
      name: "another account takes on a role",
      adds: """
        resource "aws_iam_role" "partner" {
          name               = "partner"
          assume_role_policy = jsonencode({
            Version   = "2012-10-17"
            Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::999999999999:root" } }]
          })
        }
        """, kind: .undrawnAccess, says: "another account may take on the role"),
  ]

  private static func bucketPolicy(_ principal: String, _ condition: String) -> String {
    """
    resource "aws_s3_bucket_policy" "files" {
      bucket = aws_s3_bucket.files.id
      policy = jsonencode({
        Version   = "2012-10-17"
        Statement = [{
          Effect    = "Allow", Action = "s3:GetObject", Resource = "${aws_s3_bucket.files.arn}/*",
          Principal = \(principal), Condition = \(condition)
        }]
      })
    }
    """
  }

  @Test(arguments: gaps) func gapsAreFound(_ gap: Gap) {
    var code = Self.resources
    for part in [Self.front, Self.frontOut, Self.webIn, Self.webOut, Self.dbIn, Self.read]
    where !gap.without.contains(part) {
      code += part
    }
    let result = Self.picture.check(code + gap.adds)
    let found = result.findings.filter { $0.kind == gap.kind && $0.message.contains(gap.says) }
    #expect(found.count == 1, "\(result.lines)")
    #expect(found.allSatisfy { $0.resource?.range?.file == "main.tf" })
  }

  struct Harmless: Sendable, CustomTestStringConvertible {
    var name: String
    var adds: String
    var testDescription: String { name }
  }

  static let harmless: [Harmless] = [
    Harmless(name: "logs", adds: policy("logs", "[\"logs:PutLogEvents\"]", "\"*\"")),
    Harmless(
      name: "name servers",
      adds: rule("egress", "web", "cidr_ipv4 = \"10.0.0.2/32\"", 53)),
    Harmless(name: "the group itself", adds: rule("ingress", "web", to("web"), 7000)),
    Harmless(
      name: "anyone of this account",
      adds: bucketPolicy(
        "\"*\"", "{ StringEquals = { \"aws:PrincipalAccount\" = \"111111111111\" } }")),
    Harmless(name: "this account", adds: bucketPolicy("{ AWS = \"111111111111\" }", "{}")),
  ]

  @Test(arguments: harmless) func whatBelongsToRunningIsNoGap(_ case: Harmless) {
    #expect(Self.picture.check(Self.whole + `case`.adds).lines == [])
  }
}
