import Testing

struct CommandTests {
  private let longshore = Longshore()

  @Test func `the version is printed`() async throws {
    let answer = try await longshore("version")
    #expect(answer.exitCode == 0)
    #expect(answer.output.hasPrefix("longshore "))
  }

  @Test func `without arguments it says how it is used`() async throws {
    let answer = try await longshore()
    #expect(answer.exitCode == 0)
    #expect(answer.output.contains("longshore route"))
  }

  @Test(arguments: [
    "ask", "route", "agents", "operations", "run", "report", "history", "settings", "doctor", "version",
  ])
  func `every command explains itself`(command: String) async throws {
    let answer = try await longshore(command, "--help")
    #expect(answer.exitCode == 0)
    #expect(answer.output.contains("Usage: longshore \(command)"))
    #expect(answer.errors.isEmpty)
  }

  @Test(arguments: [
    (["rout"], "Did you mean longshore route?"), (["route", "--jsn", "x"], "Did you mean --json?"),
    (["run"], "longshore operations"), (["run", "container.lst"], "Did you mean container.list?"),
    (["run", "dockerfile.lint", "--path", "x"], "Did you mean --paths?"),
    (["run", "dockerfile.lint", "--format", "pdf"], "terminal, markdown, json, html"),
    (["run", "dockerfile.lint", "--fail-on", "all"], "style, info, warning, error, critical"),
    (["run", "dockerfile.lint", "--paths"], "needs a value"), (["-x"], "two dashes"),
    (["run", "dockerfile.lint", "--paths", "--plan"], "--paths=--plan"),
    (["run", "container.list", "--name", "web", "--name", "db"], "takes one value, and got web and db"),
    (["agents", "lits"], "longshore agents list"), (["route"], "no request"),
    (["run", "container.list", "--output", ""], "is no path: it is empty"),
    (["run", "container.list", "--agents", ""], "--agents DIR"),
    ([""], "there is no request"), (["  "], "there is no request"), (["route", " "], "there is no request"),
  ])
  func `a slip is answered with the way out and exit code 2`(arguments: [String], expected: String)
    async throws
  {
    let answer = try await longshore.run(arguments)
    #expect(answer.exitCode == 2)
    #expect(answer.errors.contains(expected))
    #expect(answer.output.isEmpty)
  }

  @Test func `operations are listed with their state`() async throws {
    struct Listing: Decodable {
      let name: String
      let planned: Bool
      let effect: String
    }
    let listings = try await longshore("operations", "--json").json([Listing].self)
    #expect(listings.count == 69)
    #expect(listings.contains { $0.name == "dockerfile.lint" && !$0.planned && $0.effect == "observe" })
    #expect(listings.contains { $0.name == "image.prune" && $0.planned && $0.effect == "destroy" })
  }

  @Test func `an operation is listed with the commands that rules may deny it by`() async throws {
    struct Listing: Decodable {
      let name: String
      let includes: [String: [String]]
    }
    let listings = try await longshore("operations", "--json").json([Listing].self)
    let prune = try #require(listings.first { $0.name == "system.prune" })
    #expect(prune.includes["volume"] == ["Bash(docker volume prune *)"])
    let text = try await longshore("operations", "system.prune").output
    #expect(text.contains("Bash(docker volume prune *) to a volume"))
  }

  @Test func `a planned operation says so and exits 3`() async throws {
    let answer = try await longshore("run", "image.prune")
    #expect(answer.exitCode == 3)
    #expect(answer.errors.contains("image.prune is declared but not built yet"))
  }

  @Test func `an agent whose tools do not cover an operation may not run it`() async throws {
    let answer = try await longshore("run", "container.list", "--agent", "code-reviewer")
    #expect(answer.exitCode == 4)
    #expect(answer.errors.contains("the tools of code-reviewer do not cover container.list"))
  }

  @Test func `without an engine its operations exit 3 and say how to get one`() async throws {
    let answer = try await longshore("run", "container.list")
    #expect(answer.exitCode == 3)
    #expect(answer.errors.contains("/nowhere/docker.sock"))
    #expect(answer.errors.contains("DOCKER_HOST"))
    #expect(answer.output.isEmpty)
  }

  @Test func `doctor says what works and why the rest does not`() async throws {
    struct Check: Decodable {
      let name: String
      let state: String
      let detail: String
      let remedy: String?
    }
    let checks = try await longshore("doctor", "--json").json([Check].self)
    let engine = try #require(checks.first { $0.name == "engine" })
    #expect(engine.state == "missing")
    #expect(engine.detail.contains("unix:///nowhere/docker.sock"))
    #expect(engine.remedy?.isEmpty == false)
    #expect(Set(checks.map(\.name)).isSuperset(of: ["registries", "trivy", "kubectl", "docker compose"]))
  }
}
