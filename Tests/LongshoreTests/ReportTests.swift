import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct ReportTests {
  private let longshore = Longshore()
  private static let lint = ["run", "dockerfile.lint", "--paths", "Tests/Fixtures/web"]

  private struct Criteria: Decodable {
    struct Item: Decodable {
      let text: String
      let state: String
      let evidence: String?
    }
    struct Block: Decodable {
      let type: String
      let title: String?
      let blocks: [Block]?
      let items: [Item]?

      private enum Key: String, CodingKey { case type, title, blocks, items }

      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        type = try container.decode(String.self, forKey: .type)
        title = try container.decodeIfPresent(String.self, forKey: .title)
        blocks = try container.decodeIfPresent([Block].self, forKey: .blocks)
        items = type == "checklist" ? try container.decode([Item].self, forKey: .items) : nil
      }

      var all: [Item] { (items ?? []) + (blocks ?? []).flatMap(\.all) }
    }
    let blocks: [Block]
  }

  @Test func `the schema is printed`() async throws {
    let answer = try await longshore("report", "schema")
    #expect(answer.exitCode == 0)
    #expect(answer.output.contains("longshore.report/1"))
    #expect(try JSONDecoder().decode([String: JSONAny].self, from: Data(answer.output.utf8)).count > 5)
  }

  @Test func `a saved report is shown in any format`() async throws {
    let scratch = try Scratch()
    let saved = scratch.path + "/lint.json"
    let answer = try await longshore.run(Self.lint + ["--output", saved])
    #expect(answer.exitCode == 0)
    #expect(answer.output.contains("Dockerfile lint"))
    #expect(try await longshore("report", "show", saved).output == answer.output)
    for (format, sign) in [
      ("html", "<!DOCTYPE html>"), ("markdown", "# Dockerfile lint"), ("sarif", "\"version\" : \"2.1.0\""),
      ("junit", "<testsuites"), ("json", "longshore.report/1"),
    ] {
      let shown = try await longshore("report", "show", saved, "--format", format)
      #expect(shown.exitCode == 0)
      #expect(shown.output.contains(sign))
    }
  }

  @Test(arguments: [
    ("[]", "is no report"), ("", "is no report"), ("{\"schema\":\"longshore.report/2\"}", "is no report"),
  ])
  func `what is no report is one clear line and exit code 2`(text: String, expected: String) async throws {
    let scratch = try Scratch()
    try scratch.write(text, to: "x.json")
    let answer = try await longshore("report", "show", scratch.path + "/x.json")
    #expect(answer.exitCode == 2)
    #expect(answer.errors.contains(expected))
    #expect(answer.output.isEmpty)
  }

  @Test(arguments: [
    ("r.html", "<!DOCTYPE html>"), ("r.md", "# Dockerfile lint"), ("r.sarif", "sarif"),
    ("r.xml", "<testsuites"),
    ("r.json", "longshore.report/1"), ("r.txt", "Dockerfile lint"), ("r", "Dockerfile lint"),
  ])
  func `the file's name chooses the format, and the terminal shows the report`(name: String, sign: String)
    async throws
  {
    let scratch = try Scratch()
    let answer = try await longshore.run(Self.lint + ["--output", "\(scratch.path)/\(name)"])
    #expect(answer.exitCode == 0)
    #expect(answer.output.hasPrefix("Dockerfile lint"))
    #expect(answer.errors.contains("wrote \(scratch.path)/\(name)"))
    let written = try String(contentsOfFile: "\(scratch.path)/\(name)", encoding: .utf8)
    #expect(written.contains(sign))
  }

  @Test func `into a folder goes a report under its own name`() async throws {
    let scratch = try Scratch()
    let answer = try await longshore.run(Self.lint + ["--output", scratch.path, "--format", "html"])
    #expect(answer.exitCode == 0)
    #expect(FileManager.default.fileExists(atPath: scratch.path + "/report.html"))
  }

  @Test func `a file that is named as a report gets the report, though something was made`() async throws {
    let scratch = try Scratch()
    try scratch.write("FROM ubuntu:latest\nRUN apt-get update\n", to: "Dockerfile")
    let output = scratch.path + "/r.html"
    let answer = try await longshore.run([
      "run", "dockerfile.optimize", "--path", scratch.path + "/Dockerfile", "--output", output,
    ])
    #expect(try String(contentsOfFile: output, encoding: .utf8).contains("<html"))
    #expect(answer.errors.contains("not written: Dockerfile"))
  }

  @Test func `several steps are one document that begins with who did what`() async throws {
    let scratch = try Scratch()
    try scratch.write("FROM ubuntu:latest\nRUN apt-get update\n", to: "Dockerfile")
    var longshore = Longshore()
    longshore.folder = scratch.path
    _ = try await longshore("lint the Dockerfile, then review the Dockerfile", "--output", "r.json")
    let text = try String(contentsOfFile: scratch.path + "/r.json", encoding: .utf8)
    for operation in ["dockerfile.lint", "review.dockerfile"] {
      #expect(text.contains("\"\(operation)\""), "\(operation)")
    }
  }

  @Test func `writing is a step of the plan, with its place and its effect`() async throws {
    struct Plan: Decodable {
      struct Step: Decodable {
        struct Object: Decodable { let id: String }
        let effect: String
        let objects: [Object]
      }
      let output: Step?
    }
    let scratch = try Scratch()
    let output = scratch.path + "/r.html"
    let text = try await longshore.run(Self.lint + ["--plan", "--output", output])
    #expect(text.output.contains("2. Write the report to \(output)  [writeFiles]"))
    let json = try await longshore.run(Self.lint + ["--plan", "--json", "--output", output]).json(Plan.self)
    #expect(json.output?.effect == "writeFiles")
    #expect(json.output?.objects.map(\.id) == [output])
    #expect(!FileManager.default.fileExists(atPath: output))
  }

  @Test func `a bad place is refused before any work is done`() async throws {
    let scratch = try Scratch()
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/link.html", withDestinationPath: "/etc/passwd")
    for (place, expected) in [("link.html", "is a link"), ("nowhere/r.html", "cannot be written")] {
      let answer = try await longshore.run(Self.lint + ["--output", "\(scratch.path)/\(place)"])
      #expect(answer.exitCode == 2)
      #expect(answer.errors.contains(expected))
      #expect(answer.output.isEmpty)
    }
  }

  @Test func `the standards of the agent that acts are a checklist with evidence`() async throws {
    let report = try await longshore.run(Self.lint + ["--json"]).json(Criteria.self)
    let section = try #require(report.blocks.last)
    #expect(section.title == "Standards of docker-operations")
    for item in section.all where item.state == "passed" || item.state == "failed" {
      #expect(item.evidence?.isEmpty == false, "\(item.text)")
    }
    func state(_ words: String) -> String? { section.all.first { $0.text.contains(words) }?.state }
    #expect(state("user other than root") == "failed")
    #expect(state("can repeat the work") == "unknown")
    #expect(state("image builds") == "unknown")
    #expect(state("Instructions that change often") == "failed")
  }

  @Test func `another agent's standards are held in its own words`() async throws {
    let scratch = try Scratch()
    try scratch.write(
      """
      ---
      name: strict
      description: Reviews images
      ---
      # strict
      ## Quality Standards
      - Base images carry a version tag
      - The moon is full
      """, to: "strict.md")
    let report = try await longshore.run(
      Self.lint + ["--json", "--agents", scratch.path + "/strict.md", "--agent", "strict"]
    ).json(Criteria.self)
    let items = try #require(report.blocks.last).all
    #expect(items.map(\.text) == ["Base images carry a version tag", "The moon is full"])
    #expect(items.map(\.state) == ["failed", "unknown"])
    #expect(items[0].evidence?.contains("line 1") == true)
    #expect(items[1].evidence == nil)
  }
}

/// Any JSON value, to count members.
private struct JSONAny: Decodable { init(from decoder: any Decoder) {} }
