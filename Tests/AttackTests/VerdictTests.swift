import Comparison
import Diagnostics
import Terraform
import Testing

/// What a stranger adds to code that is as drawn must be a gap, however it is written.
@Suite struct VerdictTests {
  private static let statement = """
    Effect = "Allow", Action = "s3:GetObject", Resource = "${aws_s3_bucket.files.arn}/*"
    """

  private static func bucketPolicy(_ principal: String, _ condition: String = "") -> String {
    """
    resource "aws_s3_bucket_policy" "p" {
      bucket = aws_s3_bucket.files.id
      policy = jsonencode({ Statement = [{ \(statement), Principal = \(principal)\(condition) }] })
    }
    """
  }

  private static func more(_ statement: String) -> String {
    """
    resource "aws_iam_role_policy" "more" {
      role   = aws_iam_role.orders.id
      policy = jsonencode({ Statement = [{ Effect = "Allow", \(statement) }] })
    }
    """
  }

  private static let cases: [(name: String, code: String)] = [
    ("a second bucket", #"resource "aws_s3_bucket" "rogue" {}"#),
    (
      "a second bucket with the drawn one's tag",
      #"resource "aws_s3_bucket" "rogue" { tags = { "zeroplan:component" = "files" } }"#
    ),
    (
      "a second bucket of the same name", #"resource "aws_s3_bucket" "files2" { bucket = "files" }"#
    ),
    (
      "a number of buckets that is not known",
      """
      variable "n" {}
      resource "aws_s3_bucket" "rogue" { count = var.n }
      """
    ),
    ("another account", bucketPolicy(#"{ AWS = "arn:aws:iam::444455556666:root" }"#)),
    ("a role of another account", bucketPolicy(#"{ AWS = "arn:aws:iam::444455556666:role/x" }"#)),
    ("everybody", bucketPolicy(#""*""#)),
    (
      "what a cluster may, on the role of a function",
      """
      resource "aws_iam_role_policy_attachment" "more" {
        role       = aws_iam_role.orders.name
        policy_arn = "arn:aws:iam::aws:policy/AmazonEKSClusterPolicy"
      }
      """
    ),
    (
      "everybody over TLS",
      bucketPolicy(#""*""#, #", Condition = { Bool = { "aws:SecureTransport" = "true" } }"#)
    ),
    (
      "everybody of half the internet twice",
      bucketPolicy(
        #"{ AWS = "*" }"#,
        #", Condition = { IpAddress = { "aws:SourceIp" = ["0.0.0.0/1", "128.0.0.0/1"] } }"#)
    ),
    (
      "everybody of another account",
      bucketPolicy(
        #""*""#, #", Condition = { StringEquals = { "aws:PrincipalAccount" = "444455556666" } }"#)
    ),
    ("everybody but one", bucketPolicy("null, NotPrincipal = { AWS = \"444455556666\" }")),
    (
      "more actions",
      more(#"Action = "s3:DeleteObject", Resource = "${aws_s3_bucket.files.arn}/*""#)
    ),
    (
      "a pattern of actions",
      more(#"Action = "s3:*Object", Resource = "${aws_s3_bucket.files.arn}/*""#)
    ),
    (
      "actions in other case",
      more(#"action = "S3:DELETEOBJECT", resource = "${aws_s3_bucket.files.arn}/*""#)
    ),
    (
      "every action but one",
      more(#"NotAction = "iam:*", Resource = "${aws_s3_bucket.files.arn}/*""#)
    ),
    ("every resource but one", more(#"Action = "s3:PutObject", NotResource = "arn:aws:s3:::x""#)),
    ("a pattern of buckets", more(#"Action = "s3:PutObject", Resource = "arn:aws:s3:::f*""#)),
    (
      "buckets that begin with the drawn one's name",
      more(#"Action = "s3:GetObject", Resource = "${aws_s3_bucket.files.arn}*""#)
    ),
    (
      "a policy as a heredoc",
      """
      resource "aws_iam_role_policy" "more" {
        role   = aws_iam_role.orders.id
        policy = <<-EOT
          {"Statement":{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}}
        EOT
      }
      """
    ),
    (
      "a policy through functions",
      """
      locals { act = join(":", ["s3", title("putObject")]) }
      resource "aws_iam_role_policy" "more" {
        role   = aws_iam_role.orders.id
        policy = replace(jsonencode({ Statement = [{ Effect = "Allow", Action = local.act, Resource = "@" }] }), "@", "*")
      }
      """
    ),
    (
      "a managed policy",
      """
      resource "aws_iam_role_policy_attachment" "x" {
        role       = aws_iam_role.orders.name
        policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
      }
      """
    ),
    (
      "a role for another account that reads the bucket",
      """
      resource "aws_iam_role" "rogue" {
        assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "444455556666" } }] })
      }
      resource "aws_iam_role_policy" "rogue" {
        role   = aws_iam_role.rogue.id
        policy = jsonencode({ Statement = [{ \(statement) }] })
      }
      """
    ),
    (
      "a user with a key",
      """
      resource "aws_iam_user" "rogue" { name = "rogue" }
      resource "aws_iam_access_key" "rogue" { user = aws_iam_user.rogue.name }
      resource "aws_iam_user_policy" "rogue" {
        user   = aws_iam_user.rogue.name
        policy = jsonencode({ Statement = [{ \(statement) }] })
      }
      """
    ),
    ("a key alone", #"resource "aws_iam_access_key" "rogue" { user = "rogue" }"#),
    (
      "a function URL for everybody",
      """
      resource "aws_lambda_function_url" "u" {
        function_name      = aws_lambda_function.orders.function_name
        authorization_type = "NONE"
      }
      """
    ),
    (
      "a permission for everybody",
      """
      resource "aws_lambda_permission" "p" {
        function_name = aws_lambda_function.orders.function_name
        action        = "lambda:InvokeFunction"
        principal     = "*"
      }
      """
    ),
    (
      "a permission for another account",
      """
      resource "aws_lambda_permission" "p" {
        function_name = aws_lambda_function.orders.function_name
        action        = "lambda:InvokeFunction"
        principal     = "444455556666"
      }
      """
    ),
    (
      "a bucket in another region",
      """
      provider "aws" {
        alias  = "far"
        region = "ap-south-1"
      }
      resource "aws_s3_bucket" "rogue" { provider = aws.far }
      """
    ),
    (
      "an instance in the default group, open to the world by rules in two halves",
      """
      resource "aws_default_security_group" "d" {
        ingress {
          protocol         = "-1"
          from_port        = 0
          to_port          = 0
          cidr_blocks      = ["0.0.0.0/1", "128.0.0.0/1"]
          ipv6_cidr_blocks = ["::/0"]
        }
      }
      resource "aws_instance" "rogue" {}
      """
    ),
  ]

  @Test func nothingHides() {
    for (name, code) in Self.cases {
      #expect(gaps(code) != [], "\(name) is no gap")
    }
  }

  @Test func honestCodeOpensNothing() {
    let kinds = Set(check(["main.tf": honest]).gaps.map(\.kind.rawValue))
    #expect(kinds.isSubset(of: ["control", "drift", "parity"]), "\(kinds)")
  }

  /// The same addition in the places where Terraform looks.
  @Test func everyFileIsRead() {
    let rogue = #"resource "aws_s3_bucket" "rogue" {}"#
    let json = #"{"resource":{"aws_s3_bucket":{"rogue":{}}}}"#
    let files: [(name: String, text: String)] = [
      ("z.tf", rogue), ("z.tf.json", json), ("z_override.tf", rogue), ("override.tf.json", json),
      (".hidden/main.tf", ""),
    ]
    for (name, text) in files where !text.isEmpty {
      #expect(gaps(["main.tf": honest, name: text]) != [], "\(name) is not read")
    }
    let counted =
      honest
      + "variable \"n\" { default = 0 }\nresource \"aws_s3_bucket\" \"rogue\" { count = var.n }"
    for (name, text) in [
      ("terraform.tfvars", "n = 1"), ("terraform.tfvars.json", #"{"n":1}"#),
      ("z.auto.tfvars", "n = 1"), ("z.auto.tfvars.json", #"{"n":1}"#),
    ] {
      #expect(gaps(["main.tf": counted, name: text]) != [], "\(name) is not read")
    }
    #expect(gaps(["main.tf": counted]) == [])
    let override =
      #"resource "aws_iam_role_policy" "orders" { policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] }) }"#
    #expect(gaps(["main.tf": honest, "override.tf": override]) != [])
    #expect(gaps(["main.tf": honest + "module \"m\" { source = \"./m\" }", "m/a.tf": rogue]) != [])
  }

  /// Terraform reads both entries of a name that stands twice.
  @Test func aRepeatedNameInJSONIsReadTwice() {
    let twice =
      #"{"resource":{"aws_s3_bucket":{"rogue":{}}},"resource":{"aws_sqs_queue":{"q":{}}}}"#
    let (inventory, diagnostics) = loadInventory(
      MemoryFileSource(texts: ["a.tf.json": twice]), root: "")
    #expect(diagnostics.isEmpty)
    #expect(inventory.resources.map(\.address) == ["aws_s3_bucket.rogue", "aws_sqs_queue.q"])
  }

  /// What cannot be known is said, never passed over.
  @Test func unknownIsSaid() {
    let additions = [
      #"module "m" { source = "git::https://example.com/m.git" }"#,
      """
      variable "p" {}
      resource "aws_iam_role_policy" "more" {
        role   = aws_iam_role.orders.id
        policy = var.p
      }
      """,
      """
      resource "aws_iam_role_policy" "more" {
        role   = aws_iam_role.orders.id
        policy = file("absent.json")
      }
      """,
      """
      variable "who" {}
      resource "aws_s3_bucket_policy" "p" {
        bucket = aws_s3_bucket.files.id
        policy = jsonencode({ Statement = [{ \(Self.statement), Principal = { AWS = var.who } }] })
      }
      """,
    ]
    let known = check(["main.tf": honest]).findings.count { $0.kind == .undecided }
    for addition in additions {
      let found = check(["main.tf": honest + addition]).findings
      #expect(found.count { $0.kind == .undecided } > known, "\(addition)")
    }
  }
}
