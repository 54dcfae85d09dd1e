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
}
