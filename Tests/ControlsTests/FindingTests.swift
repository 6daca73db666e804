import Catalog
import Comparison
import Diagnostics
import HCL
import Terraform
import Testing

@Suite struct ControlFindingTests {
  static func findings(_ id: String, _ text: String) throws -> [Finding] {
    let (estate, _) = estate(text)
    let (verdicts, problems) = judge(estate, controls: [try control(id)], views: views)
    #expect(problems.isEmpty)
    return controlFindings(verdicts, estate: estate) { address in
      address == "aws_s3_bucket.a"
        ? Finding.ComponentPlace(
          id: "a", diagram: DiagramPlace(page: "Page", label: "A", cell: "1"))
        : nil
    }.findings
  }

  @Test func saysWhatWhyAndHow() throws {
    let finding = try #require(
      Self.findings("ZT-S3-01", "resource \"aws_s3_bucket\" \"a\" {\n  bucket = \"a\"\n}").first)
    #expect(finding.kind == .control)
    #expect(finding.severity == .critical)
    #expect(finding.component?.id == "a")
    #expect(finding.message == "`aws_s3_bucket.a` does not meet “Buckets block public access”")
    let fix = try #require(finding.fix)
    #expect(fix.contains("resource \"aws_s3_bucket_public_access_block\" \"a\" {"))
    #expect(fix.contains("bucket                  = aws_s3_bucket.a.id"))
    #expect(finding.references.contains { $0.source == "fsbp" && $0.ids.contains("S3.8") })
  }

  /// At the argument, the rule or the statement that is at fault, else at the resource.
  @Test(arguments: [
    (
      "ZT-RDS-01",
      "resource \"aws_db_instance\" \"a\" {\n  engine = \"postgres\"\n  publicly_accessible = true\n}",
      3
    ),
    ("ZT-RDS-02", "resource \"aws_db_instance\" \"a\" {\n  engine = \"postgres\"\n}", 1),
    (
      "ZT-NET-02",
      "resource \"aws_security_group\" \"a\" {\n  ingress {\n    protocol = \"tcp\"\n    from_port = 443\n    to_port = 443\n    cidr_blocks = [\"10.0.0.0/8\"]\n  }\n  ingress {\n    protocol = \"tcp\"\n    from_port = 22\n    to_port = 22\n    cidr_blocks = [\"0.0.0.0/0\"]\n  }\n}",
      12
    ),
    (
      "ZT-IAM-09",
      "data \"aws_iam_policy_document\" \"a\" {\n  statement {\n    actions = [\"s3:GetObject\"]\n    resources = [\"arn\"]\n  }\n  statement {\n    actions = [\"sqs:*\"]\n    resources = [\"arn\"]\n  }\n}\nresource \"aws_iam_policy\" \"a\" {\n  policy = data.aws_iam_policy_document.a.json\n}",
      6
    ),
    (
      "ZT-S3-01",
      "resource \"aws_s3_bucket\" \"a\" {}\nresource \"aws_s3_bucket_public_access_block\" \"a\" {\n  bucket = aws_s3_bucket.a.id\n  block_public_acls = true\n  block_public_policy = false\n}",
      5
    ),
  ]) func place(id: String, text: String, line: Int) throws {
    let findings = try Self.findings(id, text)
    #expect(findings.map { $0.resource?.range?.start.line } == [line])
  }

  @Test func instancesOfOneBlockAreOneFinding() throws {
    let findings = try Self.findings(
      "ZT-SQS-03",
      "resource \"aws_sqs_queue\" \"q\" {\n  count = 3\n  name = \"q${count.index}\"\n}")
    #expect(
      findings.map(\.message) == [
        "`aws_sqs_queue.q[0]` and 2 more instances do not meet “SQS and SNS refuse plain HTTP”"
      ])
  }

  @Test func undecidedSaysWhy() throws {
    let findings = try Self.findings(
      "ZT-KMS-01",
      "variable \"rotate\" { type = bool }\nresource \"aws_kms_key\" \"k\" {\n  enable_key_rotation = var.rotate\n}"
    )
    #expect(findings.map(\.kind) == [.undecided])
    #expect(findings.first?.message.contains("variable") == true, "\(findings.map(\.message))")
  }

  @Test func manualIsListed() throws {
    let findings = try Self.findings("ZT-IAM-01", "")
    #expect(findings.map(\.kind) == [.manual])
  }
}
