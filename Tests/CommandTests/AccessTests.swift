import Foundation
import Testing

@Suite struct AccessCommandTests {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(Self.code(port: 443, actions: #"["s3:GetObject"]"#), to: "a/main.tf")
  }

  static func code(
    port: Int, actions: String, cidr: String = "10.0.0.0/16", last: Int? = nil
  ) -> String {
    """
    resource "aws_security_group" "web" {
      ingress {
        protocol    = "tcp"
        from_port   = \(port)
        to_port     = \(last ?? port)
        cidr_blocks = ["\(cidr)"]
      }
    }

    resource "aws_instance" "web" {
      vpc_security_group_ids = [aws_security_group.web.id]
      iam_instance_profile   = aws_iam_instance_profile.web.name
    }

    resource "aws_iam_instance_profile" "web" {
      name = "web"
      role = aws_iam_role.web.name
    }

    resource "aws_iam_role" "web" {
      name = "web"
      assume_role_policy = jsonencode({
        Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }]
      })
    }

    resource "aws_s3_bucket" "files" {
      bucket = "files"
    }

    resource "aws_iam_role_policy" "web" {
      role = aws_iam_role.web.name
      policy = jsonencode({
        Statement = [{ Effect = "Allow", Action = \(actions), Resource = "${aws_s3_bucket.files.arn}/*" }]
      })
    }

    """
  }

  private func since(_ code: String) throws -> Run {
    try workspace.write(code, to: "b/main.tf")
    return try workspace.run("access", "b", "--since", "a")
  }

  @Test func pathsNameTheirEndsAndTheRulesThatOpenThem() throws {
    let run = try workspace.run("access", "a")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.contains(
        """
        By network (1)
          10.0.0.0/16 → aws_instance.web [default]
              tcp/443
              by aws_security_group.web (main.tf:2:3)

        """))
    #expect(
      run.output.contains(
        "  aws_instance.web → aws_s3_bucket.files [default]\n      s3:GetObject\n"))
    let json = try workspace.run("access", "a", "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let path = try #require((object?["paths"] as? [[String: Any]])?.first)
    #expect(
      Set(path.keys).isSuperset(of: ["kind", "from", "to", "protocol", "port", "via", "certain"]))
    let markdown = try workspace.run("access", "a", "--format", "markdown")
    #expect(markdown.output.hasPrefix("# Who may reach or do what\n"))
  }

  @Test func theSameIsNeitherWiderNorNarrower() throws {
    // A comment moves every place; that changes nothing.
    let run = try since("# moved\n" + Self.code(port: 443, actions: #"["s3:GetObject"]"#))
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output == "nobody may reach or do more or less than before\n")
  }

  @Test func aFurtherActionIsWiderAndSaidAlone() throws {
    let run = try since(Self.code(port: 443, actions: #"["s3:GetObject", "s3:DeleteObject"]"#))
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("Widened (1)\n  aws_instance.web → aws_s3_bucket.files"))
    #expect(run.output.contains("      s3:DeleteObject\n"))
    #expect(!run.output.contains("s3:GetObject"))
    #expect(run.output.hasSuffix("1 paths widened, 0 narrowed\n"))
  }

  @Test func awildcardIsWiderAndItsPartsAreNarrower() throws {
    let wide = Self.code(port: 443, actions: #"["s3:*"]"#)
    #expect(try since(wide).status == 1)
    try workspace.write(wide, to: "a/main.tf")
    let back = try since(Self.code(port: 443, actions: #"["s3:GetObject"]"#))
    #expect(back.status == 0)
    #expect(back.output.hasSuffix("0 paths widened, 1 narrowed\n"))
  }

  @Test func networksAndPortsHoldOthers() throws {
    let get = #"["s3:GetObject"]"#
    let inside = try since(Self.code(port: 443, actions: get, cidr: "10.0.7.0/24"))
    #expect(inside.status == 0, "\(inside.output)")
    #expect(inside.output.contains("0 paths widened"))
    #expect(try since(Self.code(port: 443, actions: get, cidr: "10.0.0.0/8")).status == 1)
    #expect(try since(Self.code(port: 443, actions: get, cidr: "0.0.0.0/0")).status == 1)
    #expect(try since(Self.code(port: 443, actions: get, last: 444)).status == 1)
    try workspace.write(Self.code(port: 440, actions: get, last: 450), to: "a/main.tf")
    #expect(try since(Self.code(port: 443, actions: get, last: 444)).status == 0)
  }
}
