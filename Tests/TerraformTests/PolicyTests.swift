import Diagnostics
import HCL
import Terraform
import Testing

@Suite struct PolicyTests {
  private func statements(_ code: String, _ address: String = "x_policy.p") throws
    -> (statements: [PolicyStatement], undecided: [String])
  {
    let (inventory, diagnostics) = inventory(["main.tf": code])
    #expect(diagnostics.map(\.line) == [])
    let attribute = try #require(inventory.resource(address).body.attribute("policy"))
    let document = PolicyReader(inventory).document(attribute)
    return (document.statements, document.undecided)
  }

  private static let bucket = "resource \"aws_s3_bucket\" \"b\" {}\n"

  private func show(_ statement: PolicyStatement) -> String {
    let parts: [String] = [
      "\(statement.effect)", statement.sid ?? "-",
      statement.actions.map(\.description).joined(separator: ","),
      statement.resources.map(\.description).joined(separator: ","),
      statement.principals.map { "\($0.type):\($0.identifier.description)" }.joined(separator: ","),
      statement.conditions.map {
        "\($0.test) \($0.variable) \($0.values.map(\.description).joined(separator: ","))"
      }.joined(separator: ";"),
    ]
    return parts.joined(separator: " | ")
  }

  private static let expected =
    "allow | Read | s3:GetObject,s3:ListBucket | ${aws_s3_bucket.b.arn},${aws_s3_bucket.b.arn}/* | AWS:* | StringEquals aws:SourceAccount 111122223333"

  @Test func byDocument() throws {
    let result = try statements(
      Self.bucket + """
        data "aws_iam_policy_document" "d" {
          statement {
            sid       = "Read"
            actions   = ["s3:GetObject", "s3:ListBucket"]
            resources = [aws_s3_bucket.b.arn, "${aws_s3_bucket.b.arn}/*"]
            principals {
              type        = "AWS"
              identifiers = ["*"]
            }
            condition {
              test     = "StringEquals"
              variable = "aws:SourceAccount"
              values   = ["111122223333"]
            }
          }
        }
        resource "x_policy" "p" { policy = data.aws_iam_policy_document.d.json }
        """)
    #expect(result.statements.map(show) == [Self.expected])
    #expect(result.statements.first?.place.description == "main.tf:3:3")
  }

  @Test func byEncoding() throws {
    let result = try statements(
      Self.bucket + """
        resource "x_policy" "p" {
          policy = jsonencode({
            Statement = [{
              Sid       = "Read"
              Effect    = "Allow"
              Action    = ["s3:GetObject", "s3:ListBucket"]
              Resource  = [aws_s3_bucket.b.arn, "${aws_s3_bucket.b.arn}/*"]
              Principal = { AWS = "*" }
              Condition = { StringEquals = { "aws:SourceAccount" = "111122223333" } }
            }]
          })
        }
        """)
    #expect(result.statements.map(show) == [Self.expected])
    #expect(result.statements.first?.place.description == "main.tf:3:12")
  }

  @Test func byText() throws {
    let result = try statements(
      Self.bucket + """
        locals { b = aws_s3_bucket.b }
        resource "x_policy" "p" {
          policy = <<EOF
        {
          "Statement": {
            "Sid": "Read", "Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"],
            "Resource": ["${local.b.arn}", "${local.b.arn}/*"], "Principal": {"AWS": ["*"]},
            "Condition": {"StringEquals": {"aws:SourceAccount": "111122223333"}}
          }
        }
        EOF
        }
        """)
    #expect(result.statements.map(show) == [Self.expected])
  }

  @Test func documentsMergeBySid() throws {
    let result = try statements(
      """
      data "aws_iam_policy_document" "source" {
        statement {
          sid     = "A"
          actions = ["a:Source"]
        }
        statement { actions = ["none:Source"] }
        statement {
          sid     = "B"
          actions = ["b:Source"]
        }
      }
      data "aws_iam_policy_document" "override" {
        statement {
          sid     = "C"
          actions = ["c:Override"]
        }
      }
      data "aws_iam_policy_document" "all" {
        source_policy_documents   = [data.aws_iam_policy_document.source.json]
        override_policy_documents = [data.aws_iam_policy_document.override.json]
        statement {
          sid     = "A"
          actions = ["a:Own"]
        }
        statement {
          sid     = "C"
          actions = ["c:Own"]
        }
        statement { actions = ["none:Own"] }
      }
      resource "x_policy" "p" { policy = data.aws_iam_policy_document.all.minified_json }
      """)
    #expect(
      result.statements.flatMap { $0.actions.map(\.description) } == [
        "a:Own", "none:Source", "b:Source", "c:Override", "none:Own",
      ])
  }

  @Test func whatIsNotKnownIsSaid() throws {
    let result = try statements(
      "resource \"x_policy\" \"p\" {\n  policy = \"x\"\n}")
    #expect(result.undecided == ["the policy is not JSON"])
  }

  @Test(arguments: [
    ("s3:Get*", "s3:GetObject", true), ("S3:GETOBJECT", "s3:GetObject", true),
    ("s3:*Object", "s3:GetObjectAcl", false), ("*", "iam:PassRole", true),
    ("s3:Get?bject", "s3:GetObject", true), ("s3:Get", "s3:GetObject", false),
  ]) func actions(_ pattern: String, _ action: String, _ expected: Bool) {
    #expect(PolicyPattern.action(pattern, covers: action) == expected)
  }

  /// Against the obvious recursive definition, on texts of two letters.
  @Test func patternsAgreeWithTheDefinition() {
    var random = SplitMix64(seed: 7)
    func text(_ alphabet: [UInt8]) -> String {
      let bytes = (0..<random.below(8)).map { _ in alphabet[random.below(alphabet.count)] }
      return String(decoding: bytes, as: UTF8.self)
    }
    for _ in 0..<20_000 {
      let (a, b) = (text(Array("ab*?".utf8)), text(Array("ab*?".utf8)))
      let plain = text(Array("ab".utf8))
      #expect(
        PolicyPattern.matches(a, plain) == defined(Array(a.utf8)[...], Array(plain.utf8)[...]),
        "\(a) \(plain)")
      if PolicyPattern.matches(a, plain), PolicyPattern.matches(b, plain) {
        #expect(PolicyPattern.intersect(a, b), "\(a) \(b) \(plain)")
      }
      if !b.utf8.contains(UInt8(ascii: "*")), !b.utf8.contains(UInt8(ascii: "?")) {
        #expect(PolicyPattern.intersect(a, b) == PolicyPattern.matches(a, b), "\(a) \(b)")
      }
    }
  }

  private func defined(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    if first == UInt8(ascii: "*") {
      return defined(pattern.dropFirst(), text)
        || (!text.isEmpty && defined(pattern, text.dropFirst()))
    }
    guard let letter = text.first, first == UInt8(ascii: "?") || first == letter else {
      return false
    }
    return defined(pattern.dropFirst(), text.dropFirst())
  }
}

struct SplitMix64 {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
