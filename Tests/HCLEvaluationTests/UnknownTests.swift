import Diagnostics
import HCL
import Testing

@Suite struct UnknownTests {
  static let scope = Scope([
    ValueEntry("bucket", .reference(Reference(address: "aws_s3_bucket.x", attribute: []))),
    ValueEntry(
      "key", .reference(Reference(address: "aws_kms_key.k", attribute: ["arn"]), type: .string)),
    ValueEntry(
      "id",
      .unknown(
        Unknown(
          .string, parts: [.reference(Reference(address: "aws_vpc.v", attribute: ["id"]))],
          isNotNull: true,
          references: [Reference(address: "aws_vpc.v", attribute: ["id"])]))),
    ValueEntry("data", .unknown(Unknown(.dynamic, reason: "data source"))),
    ValueEntry("secret", .marked(.string("hush"), Marks(isSensitive: true))),
  ])

  @Test(arguments: [
    ("bucket.arn", "<aws_s3_bucket.x arn>"),
    ("\"${bucket.arn}/*\"", "<aws_s3_bucket.x arn>/*"),
    ("\"a${bucket.arn}b${key}c\"", "a<aws_s3_bucket.x arn>b<aws_kms_key.k arn>c"),
    ("\"${\"${bucket.arn}/*\"}!\"", "<aws_s3_bucket.x arn>/*!"),
    ("bucket.website[0].endpoint", "<aws_s3_bucket.x website 0 endpoint>"),
    ("bucket[\"id\"]", "<aws_s3_bucket.x id>"),
    ("[bucket.arn, \"x\"]", "[<aws_s3_bucket.x arn>, x]"),
    ("join(\"/\", [bucket.arn, \"*\"])", "<aws_s3_bucket.x arn>/*"),
    ("format(\"%s/%s\", bucket.arn, \"*\")", "<aws_s3_bucket.x arn>/*"),
    ("format(\"%10s\", bucket.arn)", "unknown"),
    ("jsonencode({a = bucket.arn})", "{\"a\":\"<aws_s3_bucket.x arn>\"}"),
    ("jsonencode({a = \"${bucket.arn}/<\"})", "{\"a\":\"<aws_s3_bucket.x arn>/\\u003c\"}"),
    ("jsonencode({a = data})", "unknown"),
    ("try(bucket.arn, \"x\")", "<aws_s3_bucket.x arn>"),
    ("one([bucket.arn])", "<aws_s3_bucket.x arn>"),
    ("true ? bucket.arn : \"\"", "<aws_s3_bucket.x arn>"),
    ("{a = bucket}.a.arn", "<aws_s3_bucket.x arn>"),
    ("compact([id, \"\", null])", "[<aws_vpc.v id>]"), ("compact([key, \"\"])", "unknown"),
    ("coalesce(id, \"x\")", "<aws_vpc.v id>"), ("coalesce(null, id)", "<aws_vpc.v id>"),
    ("id == null", "false"),
    ("lower(bucket.arn)", "unknown"), ("bucket.arn == \"x\"", "unknown"),
    ("bucket.count + 1", "unknown"),
    ("data.x.y", "unknown"), ("length([data, data])", "2"), ("length(data)", "unknown"),
    ("contains([\"a\", data], \"a\")", "true"), ("contains([\"a\", data], \"b\")", "unknown"),
    ("[for b in [bucket] : b.id]", "[<aws_s3_bucket.x id>]"),
    ("startswith(\"arn:${key}\", \"arn:\")", "true"),
    ("false && data", "false"), ("true || data", "true"), ("uuid()", "unknown"),
    ("provider::aws::arn_parse(key)", "unknown"),
    ("merge({a = bucket.id}, {b = 1}).a", "<aws_s3_bucket.x id>"),
    ("\"${secret}!\"", "sensitive hush!"), ("upper(secret)", "sensitive HUSH"),
    ("[secret]", "[sensitive hush]"),
    ("\"${secret}${key}\"", "sensitive hush<aws_kms_key.k arn>"),
  ]) func parts(text: String, wanted: String) {
    let (value, problems) = evaluated(text, scope: Self.scope)
    #expect(spoken(value) == wanted, "\(text)")
    #expect(problems.isEmpty, "\(text): \(problems)")
  }

  @Test(arguments: [
    ("lower(bucket.arn)", ["arn"]), ("bucket.a == key", ["a", "arn"]),
    ("data ? bucket.a : bucket.b", ["a", "b"]),
    ("[bucket.a, bucket.b, bucket.a][data]", ["a", "b"]), ("bucket[*].arn", ["arn"]),
    ("[for b in bucket : b.arn]", ["", "arn"]), ("join(bucket.sep, [bucket.a])", ["sep", "a"]),
  ]) func references(text: String, wanted: [String]) {
    let (value, problems) = evaluated(text, scope: Self.scope)
    #expect(value.references.map { $0.attribute.joined(separator: ".") } == wanted, "\(text)")
    #expect(problems.isEmpty, "\(text): \(problems)")
  }

  @Test func reasonsStay() {
    #expect(
      evaluated("\"${data.x}-${bucket.id}\"", scope: Self.scope).0.unknown?.reason == "data source")
  }

  @Test func suggestsNames() {
    let (expression, _) = parseExpression(SourceFile(name: "t", text: "buckt.arn"))
    var evaluator = Evaluator(scope: Self.scope)
    _ = evaluator.evaluate(expression)
    #expect(evaluator.diagnostics.map(\.help) == ["Did you mean `bucket`?"])
    #expect(evaluator.diagnostics.first?.range?.start.column == 1)
  }

  @Test func scopeMayConsumeSteps() {
    let scope = Scope { root, steps in
      guard root == "local", case .attribute("a")? = steps.first else { return nil }
      return Scope.Resolution(.object([ValueEntry("b", .bool(true))]), consuming: 1)
    }
    #expect(evaluated("local.a.b", scope: scope).0 == .bool(true))
  }

  @Test func findsReferences() {
    let text = "[for x in var.list : \"${x}${local.y}\" if each.key] + f(a.b[c.d].e)"
    let (expression, _) = parseExpression(SourceFile(name: "t", text: text))
    #expect(Evaluator.references(in: expression).map(\.root) == ["var", "local", "each", "a", "c"])
  }
}
