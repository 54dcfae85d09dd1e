import Testing

struct AgentsTests {
  private let longshore = Longshore()

  @Test func `the five agents that ship are there in any folder`() async throws {
    struct Listing: Decodable {
      let name: String
      let file: String
    }
    var elsewhere = longshore
    elsewhere.folder = "/"
    let agents = try await elsewhere("agents", "list", "--json").json([Listing].self)
    #expect(
      agents.map(\.name) == [
        "code-reviewer", "container-security", "docker-operations", "gitops-pipeline", "kubernetes-operator",
      ])
    #expect(agents.allSatisfy { $0.file.hasPrefix("built-in/") })
  }

  @Test func `agents in the working folder come before those that ship`() async throws {
    let answer = try await longshore("agents", "show", "docker-operations", "--json")
    #expect(answer.output.contains("\"file\" : \"Agents/docker-operations.md\""))
  }

  @Test func `the agents that ship are without fault`() async throws {
    struct Validation: Decodable {
      struct Diagnostic: Decodable {
        let file: String
        let code: String
        let severity: String
      }
      let files: Int
      let agents: Int
      let diagnostics: [Diagnostic]
    }
    let answer = try await longshore("agents", "validate", "Agents", "--json")
    #expect(answer.exitCode == 0)
    let validation = try answer.json(Validation.self)
    #expect(validation.files == 5)
    #expect(validation.agents == 5)
    #expect(validation.diagnostics.filter { $0.severity != "info" }.map(\.code) == [])
  }

  @Test func `a broken definition is placed, spoils no other, and makes exit code 1`() async throws {
    let answer = try await longshore("agents", "validate", "Tests/Fixtures/definitions/broken.md")
    #expect(answer.exitCode == 1)
    #expect(answer.output.contains("broken.md"))
    let route = try await longshore(
      "route", "--agents", "Tests/Fixtures/definitions/broken.md", "--json", "docker ps -a")
    #expect(route.exitCode == 0)
    #expect(route.errors.contains("broken.md:"))
    #expect(route.output.contains("\"agent\":\"docker-operations\""))
  }

  @Test(arguments: [
    ("Tests/Fixtures/nowhere.md", "no such file"), ("Tests/Fixtures/web/package.json", "describes no agent"),
  ])
  func `a file that gives no definition is one clear line and exit code 2`(path: String, expected: String)
    async throws
  {
    for arguments in [["agents", "show", path], ["route", "--agents", path, "docker ps"]] {
      let answer = try await longshore.run(arguments)
      #expect(answer.exitCode == 2)
      #expect(answer.errors.contains(expected))
      #expect(answer.output.isEmpty)
    }
  }

  @Test func `an unknown agent is answered with the known ones`() async throws {
    let answer = try await longshore("agents", "show", "dokcer")
    #expect(answer.exitCode == 2)
    #expect(answer.errors.contains("docker-operations"))
  }

  @Test func `a new definition is written once, and is without fault`() async throws {
    let folder = try Scratch()
    var there = longshore
    there.folder = folder.path
    #expect(try await there("agents", "new", "Log Reader").exitCode == 0)
    let validation = try await there("agents", "validate", "Agents/log-reader.md")
    #expect(validation.exitCode == 0)
    #expect(validation.output.contains("0 errors, 0 warnings"))
    let again = try await there("agents", "new", "Log Reader")
    #expect(again.exitCode == 2)
    #expect(again.errors.contains("already there"))
  }

  @Test func `--fix mends what needs no decision, and only that`() async throws {
    let folder = try Scratch()
    try folder.write("---\ndescription: Use it: always\ntools: Read\n---\nBody stays.\n", to: "helper.md")
    let fixed = try await longshore("agents", "validate", folder.path + "/helper.md", "--fix")
    #expect(fixed.exitCode == 0)
    #expect(fixed.errors.contains("mended"))
    let text = try await longshore("agents", "show", folder.path + "/helper.md", "--json")
    #expect(text.output.contains("\"description\" : \"Use it: always\""))
    #expect(
      try await longshore("agents", "validate", folder.path + "/helper.md").output.contains("0 warnings"))
  }

  @Test(arguments: ["claude", "copilot", "opencode", "gemini", "cursor"])
  func `an exported definition is read again without an error`(host: String) async throws {
    let folder = try Scratch()
    let export = try await longshore(
      "agents", "export", "docker-operations", "--to", host, "--output", folder.path)
    #expect(export.exitCode == 0)
    #expect(export.errors.contains("wrote "))
    let validation = try await longshore("agents", "validate", folder.path)
    #expect(validation.exitCode == 0)
    #expect(validation.output.contains("1 agent in 1 file: 0 errors"))
  }

  @Test func `faults come as SARIF`() async throws {
    struct Log: Decodable {
      struct Run: Decodable {
        struct Result: Decodable {
          struct Location: Decodable {
            struct Region: Decodable {
              let startLine: Int
              let startColumn: Int?
            }
            struct Physical: Decodable { let region: Region }
            let physicalLocation: Physical
          }
          let ruleId: String
          let locations: [Location]
        }
        let results: [Result]
      }
      let version: String
      let runs: [Run]
    }
    let answer = try await longshore(
      "agents", "validate", "Tests/Fixtures/definitions/broken.md", "--format", "sarif")
    #expect(answer.exitCode == 1)
    let log = try answer.json(Log.self)
    #expect(log.version == "2.1.0")
    #expect(log.runs.flatMap(\.results).map(\.ruleId) == ["name-missing", "yaml-invalid"])
    let region = log.runs.first?.results.last?.locations.first?.physicalLocation.region
    #expect(region?.startLine == 3)
    #expect(region?.startColumn == 1)
  }

  @Test func `a fault far to the right is shown with the words around it`() async throws {
    let folder = try Scratch()
    let words = (1...40).map { "word\($0)" }.joined(separator: " ")
    try folder.write("---\nname: helper\ndescription: \(words) é now: \(words)\n---\n", to: "helper.md")
    let answer = try await longshore("agents", "validate", folder.path + "/helper.md")
    let lines = answer.output.split(separator: "\n").map(String.init)
    let caret = try #require(lines.firstIndex { $0.contains("^") })
    #expect(lines[caret - 1].contains("é now: word1"))
    #expect(lines[caret - 1].count <= 100)
    let mark = lines[caret].prefix { $0 != "^" }.count
    #expect(lines[caret - 1].dropFirst(mark).hasPrefix(": word1"))
    let sarif = try await longshore("agents", "validate", folder.path + "/helper.md", "--format", "sarif")
    #expect(sarif.output.contains("\"startColumn\" : \("description: \(words) é now".count + 1)"))
  }

  @Test func `a file with carriage returns alone is shown by its lines`() async throws {
    let folder = try Scratch()
    try folder.write("---\rname: helper\rdescription: Use it: now\r---\rBody\r", to: "helper.md")
    let answer = try await longshore("agents", "validate", folder.path + "/helper.md")
    #expect(answer.output.contains("3 │ description: Use it: now"))
  }
}
