import Diagnostics
import Foundation
import HCL
import Terraform
import Testing

@Suite struct AccessTests {
  private func paths(_ code: String) -> [String] {
    let (inventory, diagnostics) = inventory(["main.tf": code])
    #expect(diagnostics.map(\.line) == [])
    let (knowledge, _) = loadAccessKnowledge(templates)
    return accessPaths(InventoryIndex(inventory), knowledge).map(show)
  }

  /// Without what makes the path.
  private func ends(_ code: String) -> [String] {
    paths(code).map { $0.components(separatedBy: " via ")[0] }
  }

  private static let groups = """
    resource "aws_security_group" "web" { name = "web" }
    resource "aws_security_group" "db" { name = "db" }
    resource "aws_instance" "web" { vpc_security_group_ids = [aws_security_group.web.id] }
    resource "aws_db_instance" "db" { vpc_security_group_ids = [aws_security_group.db.id] }

    """
  private static let ingress = """
    resource "aws_vpc_security_group_ingress_rule" "db" {
      security_group_id            = aws_security_group.db.id
      referenced_security_group_id = aws_security_group.web.id
      ip_protocol                  = "tcp"
      from_port                    = 5432
      to_port                      = 5432
    }

    """

  @Test func ingressNeedsEgress() {
    #expect(
      paths(Self.groups + Self.ingress) == [
        "network: aws_instance.web -> aws_db_instance.db tcp range(5432, 5432) lacks: no egress rule of `aws_security_group.web` lets it out via aws_vpc_security_group_ingress_rule.db (main.tf:5:1)"
      ])
    let pair =
      Self.groups + Self.ingress + """
        resource "aws_security_group_rule" "web" {
          security_group_id        = aws_security_group.web.id
          source_security_group_id = aws_security_group.db.id
          type                     = "egress"
          protocol                 = "6"
          from_port                = 5000
          to_port                  = 6000
        }
        """
    #expect(
      paths(pair) == [
        "network: aws_instance.web -> aws_db_instance.db tcp range(5432, 5432) via aws_security_group_rule.web (main.tf:12:1), aws_vpc_security_group_ingress_rule.db (main.tf:5:1)"
      ])
  }

  @Test func egressNeedsIngress() {
    #expect(
      ends(
        Self.groups + """
          resource "aws_vpc_security_group_egress_rule" "web" {
            security_group_id            = aws_security_group.web.id
            referenced_security_group_id = aws_security_group.db.id
            ip_protocol                  = "-1"
          }
          """) == [
          "network: aws_instance.web -> aws_db_instance.db all all lacks: no ingress rule of `aws_security_group.db` lets it in"
        ])
  }

  @Test func inlineRulesAndAddresses() {
    #expect(
      ends(
        """
        resource "aws_security_group" "all" {
          ingress {
            protocol         = "tcp"
            from_port        = 443
            to_port          = 443
            cidr_blocks      = ["10.0.0.0/8"]
            ipv6_cidr_blocks = ["::/0"]
            prefix_list_ids  = ["pl-1"]
          }
          egress = [{ protocol = "-1", from_port = 0, to_port = 0, cidr_blocks = ["0.0.0.0/0"] }]
        }
        resource "aws_launch_template" "t" { vpc_security_group_ids = [aws_security_group.all.id] }
        resource "aws_autoscaling_group" "g" {
          launch_template { id = aws_launch_template.t.id }
        }
        """) == [
          "network: 10.0.0.0/8 -> aws_autoscaling_group.g tcp range(443, 443)",
          "network: anyone -> aws_autoscaling_group.g tcp range(443, 443)",
          "network: prefix list pl-1 -> aws_autoscaling_group.g tcp range(443, 443)",
          "network: aws_autoscaling_group.g -> anyone all all",
        ])
  }

  @Test func unknownPeersStayUnknown() {
    let lines = ends(
      """
      variable "rules" {
        type    = any
        default = null
      }
      data "x_rules" "r" {}
      resource "aws_security_group" "g" {
        dynamic "ingress" {
          for_each = data.x_rules.r.all
          content { protocol = ingress.value }
        }
      }
      resource "aws_instance" "i" { vpc_security_group_ids = [aws_security_group.g.id] }
      """)
    #expect(
      lines == [
        "network: unknown: its peers are not known from the code -> aws_instance.i all unknown uncertain"
      ])
  }

  private static let role = """
    resource "aws_iam_role" "r" { name = "runner" }
    resource "aws_iam_instance_profile" "p" { role = aws_iam_role.r.name }
    resource "aws_instance" "i" { iam_instance_profile = aws_iam_instance_profile.p.name }
    resource "aws_s3_bucket" "b" { bucket = "shop-files" }
    resource "aws_s3_bucket" "c" { bucket = "shop" }
    resource "aws_sqs_queue" "q" { name = "jobs" }

    """

  @Test func identityByReferenceNamePatternAndAnything() {
    let statement = """
      resource "aws_iam_role_policy" "p" {
        role = "runner"
        policy = jsonencode({
          Statement = [
            { Effect = "Allow", Action = ["s3:GetObject", "sqs:*"], Resource = [aws_sqs_queue.q.arn, "${aws_s3_bucket.b.arn}/*"] },
            { Effect = "Allow", Action = "s3:PutObject", Resource = "arn:aws:s3:::shop/*" },
            { Effect = "Allow", Action = "s3:ListBucket", Resource = "arn:aws:s3:::shop*" },
            { Effect = "Allow", Action = "sqs:SendMessage", Resource = "arn:aws:sqs:eu-west-1:111122223333:other" },
            { Effect = "Deny", Action = "*", Resource = "*" },
            { Effect = "Allow", NotAction = "iam:*", Resource = "*" },
          ]
        })
      }
      """
    #expect(
      ends(Self.role + statement) == [
        "identity: aws_instance.i -> aws_sqs_queue.q [sqs:*]",
        "identity: aws_instance.i -> aws_s3_bucket.b [s3:GetObject]",
        "identity: aws_instance.i -> aws_s3_bucket.c [s3:PutObject]",
        "identity: aws_instance.i -> aws_s3_bucket.b [s3:ListBucket] wildcard",
        "identity: aws_instance.i -> aws_s3_bucket.c [s3:ListBucket] wildcard",
        "identity: aws_instance.i -> elsewhere arn:aws:sqs:eu-west-1:111122223333:other [sqs:SendMessage]",
        "identity: aws_instance.i -> everything [*] wildcard",
      ])
  }

  @Test func managedPolicies() {
    let attachments = """
      resource "aws_iam_role_policy_attachment" "all" {
        for_each   = toset(["AdministratorAccess", "AmazonSSMManagedInstanceCore", "Unheard"])
        role       = aws_iam_role.r.name
        policy_arn = "arn:aws:iam::aws:policy/${each.key}"
      }
      """
    #expect(
      ends(Self.role + attachments) == [
        "identity: aws_instance.i -> everything [*] wildcard",
        "identity: aws_instance.i -> everything [ssm:UpdateInstanceInformation, ssmmessages:*, ec2messages:*, ssm:GetParameter, ssm:GetParameters] wildcard",
        "identity: aws_instance.i -> unknown: what the policy `arn:aws:iam::aws:policy/Unheard` allows is not in the code uncertain",
      ])
  }

  @Test func resourcePoliciesAndPermissions() {
    let code = """
      resource "aws_sns_topic" "t" {}
      resource "aws_lambda_function" "f" { function_name = "f" }
      resource "aws_sqs_queue_policy" "q" {
        queue_url = aws_sqs_queue.q.url
        policy = jsonencode({
          Statement = [
            { Effect = "Allow", Action = "sqs:SendMessage", Resource = aws_sqs_queue.q.arn, Principal = { Service = "sns.amazonaws.com" },
              Condition = { ArnEquals = { "aws:SourceArn" = aws_sns_topic.t.arn } } },
            { Effect = "Allow", Action = "sqs:*", Resource = "*", Principal = "*" },
            { Effect = "Allow", Action = "sqs:ReceiveMessage", Resource = "*", Principal = { AWS = ["arn:aws:iam::444455556666:root", aws_iam_role.r.arn] } },
          ]
        })
      }
      resource "aws_lambda_permission" "p" {
        function_name = aws_lambda_function.f.function_name
        action        = "lambda:InvokeFunction"
        principal     = "sns.amazonaws.com"
        source_arn    = aws_sns_topic.t.arn
      }
      resource "aws_lambda_permission" "open" {
        function_name = aws_lambda_function.f.arn
        action        = "lambda:InvokeFunction"
        principal     = "*"
      }
      """
    #expect(
      ends(Self.role + code) == [
        "resourcePolicy: aws_sns_topic.t -> aws_sqs_queue.q [sqs:SendMessage] as sns.amazonaws.com",
        "resourcePolicy: anyone -> aws_sqs_queue.q [sqs:*]",
        "resourcePolicy: account 444455556666 -> aws_sqs_queue.q [sqs:ReceiveMessage]",
        "resourcePolicy: aws_instance.i -> aws_sqs_queue.q [sqs:ReceiveMessage]",
        "resourcePolicy: anyone -> aws_lambda_function.f [lambda:InvokeFunction] as *",
        "resourcePolicy: aws_sns_topic.t -> aws_lambda_function.f [lambda:InvokeFunction] as sns.amazonaws.com",
      ])
  }

  @Test func trustOfForeignAccounts() {
    let code = """
      resource "aws_iam_role" "deploy" {
        assume_role_policy = jsonencode({
          Statement = [
            { Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "444455556666", Service = "ec2.amazonaws.com" } },
            { Effect = "Allow", Action = "sts:AssumeRoleWithWebIdentity", Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/x" } },
          ]
        })
      }
      """
    #expect(
      ends(code) == [
        "trust: account 444455556666 -> aws_iam_role.deploy [sts:AssumeRole]",
        "trust: elsewhere arn:aws:iam::111122223333:oidc-provider/x -> aws_iam_role.deploy [sts:AssumeRoleWithWebIdentity]",
      ])
  }

  @Test func viewsReadInlineAndSplitAlike() throws {
    let (inventory, _) = inventory([
      "main.tf": """
      resource "aws_security_group" "a" {
        ingress {
          protocol    = "tcp"
          from_port   = 22
          to_port     = 22
          cidr_blocks = ["10.0.0.0/8"]
        }
      }
      resource "aws_vpc_security_group_ingress_rule" "a" {
        security_group_id = aws_security_group.a.id
        ip_protocol       = "tcp"
        from_port         = 22
        to_port           = 22
        cidr_ipv4         = "10.0.0.0/8"
      }
      """
    ])
    let (views, problems) = loadViews(templates)
    #expect(problems.map(\.line) == [])
    let view = try #require(views.first { $0.name == "sg_ingress" })
    let records = view.records(InventoryIndex(inventory))
    #expect(records.map(\.owner) == ["aws_security_group.a", "aws_security_group.a"])
    for field in ["protocol", "from_port", "to_port", "cidrs", "sgs"] {
      #expect(show(records[0].field(field)) == show(records[1].field(field)), "\(field)")
    }
    #expect(records.map(\.place.description) == ["main.tf:2:3", "main.tf:9:1"])
  }

  @Test func statementsOfARole() {
    let (inventory, _) = inventory([
      "main.tf": Self.role + """
        resource "aws_iam_role_policy" "p" {
          role   = aws_iam_role.r.id
          policy = jsonencode({ Statement = { Effect = "Allow", Action = "s3:*", Resource = "*" } })
        }
        """
    ])
    let (knowledge, _) = loadAccessKnowledge(templates)
    let index = StatementIndex(InventoryIndex(inventory), knowledge)
    for address in ["aws_iam_role.r", "aws_iam_role_policy.p"] {
      #expect(
        index.document(of: address).statements.map { $0.actions.map(\.description) } == [["s3:*"]])
    }
    #expect(index.document(of: "aws_s3_bucket.b").statements.isEmpty)
  }
}
