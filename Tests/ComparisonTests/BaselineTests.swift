import Comparison
import Diagnostics
import Synthesis
import Testing

/// What the account's baseline does is declared by its module, as long as nobody edited it.
struct BaselineTests {
  private static let fresh = [
    "accounts/dev/main.tf": """
    module "baseline" {
      source = "../../modules/account_baseline"
      name   = var.name
    }
    """,
    "accounts/dev/variables.tf": "variable \"name\" {\n  default = \"shop\"\n}\n",
    "modules/account_baseline/locals.tf": "locals {\n  actions = [\"s3:GetBucketTagging\"]\n}\n",
    "modules/account_baseline/functions/respond.py": "print()\n",
    "modules/account_baseline/main.tf": """
    variable "name" {}
    resource "aws_iam_role" "respond" {
      name               = "respond"
      assume_role_policy = jsonencode({ Statement = [] })
    }
    resource "aws_iam_role_policy" "respond" {
      role = aws_iam_role.respond.id
      policy = jsonencode({
        Statement = [{ Effect = "Allow", Action = local.actions, Resource = "arn:aws:s3:::shop-*" }]
      })
    }
    resource "aws_lambda_function" "respond" {
      function_name = "respond"
      role          = aws_iam_role.respond.arn
    }
    resource "aws_lambda_permission" "respond" {
      action        = "lambda:InvokeFunction"
      function_name = aws_lambda_function.respond.function_name
      principal     = "events.amazonaws.com"
    }
    """,
  ]
  /// What the environment has beside the account.
  private static let code =
    "resource \"aws_s3_bucket\" \"images\" {\n  bucket = \"shop-images\"\n}\n"

  private func findings(
    edited: [String: String] = [:], isRecorded: Bool = true
  ) -> [String] {
    var lock = LockFile()
    lock.components = [
      LockFile.Entry(cell: "", kind: "account", name: "baseline", address: "module.baseline")
    ]
    let tree = GeneratedTree(
      files: Self.fresh.map { GeneratedTree.File(path: $0.key, bytes: Array($0.value.utf8)) }
        + [GeneratedTree.File(path: LockFile.path, bytes: Array(lock.printed().utf8))],
      diagnostics: [], isPartial: false)
    let files = Self.fresh.merging(edited) { $1 }
      .merging(["accounts/dev/bucket_custom.tf": Self.code]) { $1 }
    var picture = Picture()
    picture.add("images", "s3", "images", address: "aws_s3_bucket.images")
    let drift =
      isRecorded
      ? DriftInput(lock: lock, fresh: tree, present: MemoryFileSource(texts: files)) : nil
    return picture.check(files, root: "accounts/dev", drift: drift).findings
      .filter { $0.kind == .undrawnAccess || $0.kind == .undrawnComponent }.map(\.message)
  }

  @Test func whatAnUneditedBaselineDoesIsDeclared() {
    #expect(findings() == [])
  }

  @Test func aStrangersModuleOfTheSameNameIsJudged() {
    let found = findings(isRecorded: false)
    #expect(
      found.contains(
        "`module.baseline.aws_lambda_function.respond` (Lambda function) is in the code, and nobody drew it"
      )
    )
    #expect(found.contains { $0.utf8.starts(with: "events.amazonaws.com →".utf8) })
    #expect(
      found.contains {
        $0.utf8.starts(with: "`module.baseline.aws_lambda_function.respond` →".utf8)
      })
  }

  @Test(arguments: [
    ["modules/account_baseline/locals.tf": "locals {\n  actions = [\"s3:PutObject\"]\n}\n"],
    ["modules/account_baseline/functions/respond.py": "import os\n"],
    ["modules/account_baseline/a_override.tf": "locals {\n  actions = [\"s3:PutObject\"]\n}\n"],
    ["modules/account_baseline/more.tf": "locals {\n  a = 1\n}\n"],
    [
      "accounts/dev/main.tf":
        "module \"baseline\" {\n  source = \"../../modules/account_baseline\"\n  name = \"x\"\n}\n"
    ],
    ["accounts/dev/my_override.tf": "module \"baseline\" {\n  name = \"x\"\n}\n"],
  ]) func anEditedBaselineIsJudgedLikeAnyCode(edited: [String: String]) {
    #expect(!findings(edited: edited).isEmpty)
  }

  @Test func formattingAndOwnFilesAreNoEdit() {
    let spaced = "locals {\n     actions   = [\"s3:GetBucketTagging\"]\n}\n"
    #expect(findings(edited: ["modules/account_baseline/locals.tf": spaced]) == [])
    #expect(findings(edited: ["accounts/dev/mine_custom.tf": "locals {\n  a = 1\n}\n"]) == [])
  }

  @Test func whatOthersMayDoWithTheBaselineIsJudged() {
    let found = findings(edited: [
      "accounts/dev/open_custom.tf": """
      resource "aws_iam_role" "mine" {
        name               = "mine"
        assume_role_policy = jsonencode({ Statement = [] })
      }
      resource "aws_iam_role_policy" "mine" {
        role = aws_iam_role.mine.id
        policy = jsonencode({
          Statement = [{ Effect = "Allow", Action = "s3:PutObject", Resource = "arn:aws:s3:::shop-images/*" }]
        })
      }
      resource "aws_lambda_function" "mine" {
        function_name = "mine"
        role          = aws_iam_role.mine.arn
      }
      """
    ])
    #expect(found.count == 2)
  }
}
