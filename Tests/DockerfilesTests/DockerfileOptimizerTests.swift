import Reporting
import Testing

@testable import Dockerfiles

@Suite struct DockerfileOptimizerTests {
  private let context = ContextPaths(paths: [
    "Dockerfile", "build.js", "package-lock.json", "package.json", "server.js",
  ])

  @Test func `the web fixture is mended, explained and measured`() throws {
    let source = try fixture("web/Dockerfile")
    let result = try DockerfileOptimizer().optimize(source, path: "Dockerfile", context: context)
    let rules = Set(result.applied.map(\.finding.rule))
    #expect(
      rules.isSuperset(of: [
        "base-latest", "maintainer", "legacy-kv", "update-alone", "consecutive-run", "apt-recommends",
        "apt-lists",
        "cache-order", "add-not-copy", "npm-install", "user-missing", "no-healthcheck", "json-args",
        "single-stage",
      ]))
    for line in [
      "RUN npm ci", "COPY --from=build /app /app", "COPY package.json package-lock.json ./", "USER node",
      "CMD [\"npm\", \"start\"]",
      "    && rm -rf /var/lib/apt/lists/*",
    ] {
      #expect(result.text.split(separator: "\n").contains { $0 == line }, "\(line)")
    }
    let tag = StableTags.tag(for: BaseImage("node")) ?? ""
    #expect(result.text.contains("\nFROM node:\(tag) AS build\n"))
    #expect(result.text.contains("\nFROM node:\(tag)-slim\n"))
    #expect(result.before.layers == 6 && result.after.layers == 2)
    #expect(result.after.findingCount < result.before.findingCount / 2)
    #expect(result.notes.contains { $0.hasPrefix("user-missing:") })
  }

  @Test func `what needs a person is left and said`() throws {
    let result = try DockerfileOptimizer().optimize(
      fixture("web/Dockerfile"), path: "Dockerfile", context: context)
    #expect(
      Set(result.remaining.map(\.rule))
        == ["apt-pin", "secret-arg-env", "dockerignore-missing", "user-non-numeric"])
    #expect(result.remaining.allSatisfy { $0.fix == nil })
    let ignore = try #require(result.dockerignore)
    #expect(ignore.contains("\nnode_modules\n") && ignore.contains(".git\n"))
  }

  @Test(arguments: RuleRegistry.rules)
  func `a second run changes nothing`(_ rule: LintRule) throws {
    let optimizer = DockerfileOptimizer()
    for example in [rule.bad, rule.good] {
      let once = try optimizer.optimize(Array(example.text.utf8), path: "f", context: example.context)
      let twice = try optimizer.optimize(once.bytes, path: "f", context: example.context)
      #expect(twice.text == once.text)
      #expect(twice.applied.isEmpty)
      #expect(once.remaining.allSatisfy { $0.fix == nil })
    }
  }

  @Test func `a file in order stays as it is, byte for byte`() throws {
    let text =
      "# syntax=docker/dockerfile:1\r\nFROM gcr.io/distroless/static:nonroot\r\nCOPY app /app\r\nHEALTHCHECK NONE\r\nENTRYPOINT [\"/app\"]"
    let result = try DockerfileOptimizer().optimize(Array(text.utf8), path: "f")
    #expect(!result.isChanged)
    #expect(result.bytes == result.original)
  }

  @Test func `changes can be limited to those that keep the image`() throws {
    let text = Array("FROM python:latest\nADD a /b\nCMD x\n".utf8)
    let result = try DockerfileOptimizer(writesComments: false, keepsImage: true).optimize(text, path: "f")
    #expect(result.text == "FROM python:latest\nCOPY a /b\nCMD x\n")
    #expect(result.notes.isEmpty)
  }

  @Test func `comments above the change say what, by which rule and why; matters of style have none`() throws
  {
    let result = try DockerfileOptimizer().optimize(
      Array("FROM example/x:1\nENV A b\nRUN apk add c\n".utf8), path: "f")
    #expect(
      result.text
        == "FROM example/x:1\nENV A=b\n# Keep no package index (apk-no-cache):\n# the same packages are installed; only the package index is not kept\nRUN apk add --no-cache c\n"
    )
    let short = try DockerfileOptimizer().optimize(Array("FROM example/x:1\nADD a /b\n".utf8), path: "f")
    #expect(
      short.text.contains(
        "\n# Copy with COPY (add-not-copy): for plain files COPY puts the same bytes at the same place as ADD\nCOPY a /b\n"
      ))
  }

  @Test func `an ignored rule is not fixed`() throws {
    let text = "FROM example/x:1\n# longshore ignore=apk-no-cache\nRUN apk add c\n"
    #expect(try optimized(text) == text)
  }

  @Test func `edits that overlap or lie outside are refused`() {
    let bytes = Array("abcdef".utf8)
    let edits = [TextEdit(start: 4, end: 5, replacement: "E"), TextEdit(start: 1, end: 3, replacement: "-")]
    #expect(edits.applied(to: bytes) == Array("a-dEf".utf8))
    #expect(
      [TextEdit(start: 0, end: 3, replacement: ""), TextEdit(start: 2, end: 4, replacement: "")].applied(
        to: bytes) == nil)
    #expect([TextEdit(start: 5, end: 7, replacement: "")].applied(to: bytes) == nil)
    #expect([TextEdit(start: 3, end: 2, replacement: "")].applied(to: bytes) == nil)
  }

  @Test func `a proposal leaves out nothing that is copied by name`() throws {
    let file = try parsed("FROM rust:1\nCOPY . .\nCOPY target/release/app /app\nCOPY .env ./\n")
    let text = try #require(DockerignoreProposal(for: file, context: nil)?.text)
    let lines = text.split(separator: "\n")
    #expect(!lines.contains("target") && !lines.contains(".env"))
    #expect(lines.contains(".git") && lines.contains("# Rust"))
    #expect(DockerignoreProposal(for: try parsed("FROM a\nCOPY a b\n"), context: nil) == nil)
    #expect(DockerignoreProposal(for: file, context: ContextPaths(paths: [".dockerignore"])) == nil)
  }
}
