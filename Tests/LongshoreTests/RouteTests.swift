import Testing

struct RouteTests {
  private let longshore = Longshore()

  /// A text, or a list of texts.
  private struct Texts: Decodable, Equatable {
    let all: [String]

    init(_ all: String...) { self.all = all }

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      all = try (try? container.decode(String.self)).map { [$0] } ?? container.decode([String].self)
    }
  }

  private struct Delegation: Decodable {
    struct Step: Decodable {
      let text: String
      let agent: String
      let operation: String?
      let arguments: [String: Texts]
    }
    struct Candidate: Decodable {
      struct Match: Decodable {
        let text: String
        let start: Int
        let end: Int
        let source: String
      }
      let agent: String
      let matched: [Match]
    }
    let id: String?
    let request: String
    let decision: String
    let agent: String?
    let confidence: Double
    let steps: [Step]
    let candidates: [Candidate]
    let microseconds: Double
    struct Question: Decodable {
      let text: String
      let choices: [String]
    }
    let question: Question?
  }

  @Test func `a request is routed with its operation, its argument and what matched`() async throws {
    let answer = try await longshore("route", "--json", "why does web keep restarting?")
    #expect(answer.exitCode == 0)
    let delegation = try answer.json(Delegation.self)
    #expect(delegation.decision == "delegate")
    #expect(delegation.agent == "docker-operations")
    #expect(delegation.steps.first?.operation == "container.debug")
    #expect(delegation.steps.first?.arguments == ["container": Texts("web")])
    let bytes = Array(delegation.request.utf8)
    for match in delegation.candidates.flatMap(\.matched) {
      #expect(String(decoding: bytes[match.start..<match.end], as: UTF8.self) == match.text)
    }
  }

  @Test func `two intents become two steps that share their object`() async throws {
    let delegation = try await longshore(
      "route", "--json", "check api for security problems and then write kubernetes manifests for it"
    ).json(Delegation.self)
    #expect(delegation.steps.map(\.agent) == ["container-security", "kubernetes-operator"])
    #expect(delegation.steps.map(\.operation) == ["security.posture", "kubernetes.manifests"])
    #expect(delegation.steps.map(\.arguments) == [["containers": Texts("api")], ["container": Texts("api")]])
  }

  @Test(arguments: [
    ("clean up docker but keep my volumes", "system.prune"),
    ("remove all images and leave the volumes", "image.remove"),
    // A wish, nothing that is to be left alone.
    ("the server ends at once, and keep the container running", "container.debug"),
    // The last word is a name, whatever else it means.
    ("docker start jenkins", "container.start"), ("docker container restart gitlab", "container.restart"),
    ("docker inspect harbor", "container.inspect"), ("docker stop hangs", "container.stop"),
  ])
  func `what is to be kept and what is a name asks for nothing`(request: String, operation: String)
    async throws
  {
    let delegation = try await longshore("route", "--json", request).json(Delegation.self)
    #expect(delegation.steps.map(\.operation) == [operation])
  }

  @Test func `what belongs to nobody is none, and exits 5`() async throws {
    let answer = try await longshore("route", "--json", "write me a poem about the sea")
    #expect(answer.exitCode == 5)
    let delegation = try answer.json(Delegation.self)
    #expect(delegation.decision == "none")
    #expect(delegation.agent == nil)
    #expect(delegation.steps.isEmpty)
  }

  @Test func `what names nothing is asked about, and exits 5 with the choices`() async throws {
    let answer = try await longshore("route", "--json", "deploy it")
    #expect(answer.exitCode == 5)
    let delegation = try answer.json(Delegation.self)
    #expect(delegation.decision == "ask")
    #expect(delegation.steps.isEmpty)
    #expect(delegation.question?.choices.contains("kubernetes-operator") == true)
    let asked = try await longshore("ask", "deploy it")
    #expect(asked.exitCode == 5)
    #expect(asked.errors.contains("does not say what"))
  }

  @Test func `what nobody takes is said with the command that explains it`() async throws {
    let asked = try await longshore("ask", "write me a poem about the sea's colour")
    #expect(asked.exitCode == 5)
    #expect(asked.errors.contains(#"longshore route 'write me a poem about the sea'\''s colour'"#))
  }

  @Test func `the help of an operation shows its parameters`() async throws {
    let help = try await longshore("run", "container.debug", "--help")
    #expect(help.exitCode == 0)
    #expect(help.output.contains("--container container"))
    #expect(help.output.contains("Usage: longshore run"))
  }

  @Test func `lines of standard input are answered in order, with their ids`() async throws {
    let input = """
      docker ps -a please
      {"id": "second", "request": "write me a poem about the sea"}

      {"this is": "no request object, docker logs web"}
      """
    let answer = try await longshore("route", "--json", "--stdin", input: input)
    #expect(answer.exitCode == 0)
    let lines = answer.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0].contains("\"operation\":\"container.list\""))
    #expect(lines[1].hasPrefix("{\"id\":\"second\","))
    #expect(lines[2].contains("\"decision\":\"none\""))
    #expect(lines[3].contains("no request object"))
  }

  @Test func `the answer for people shows the words that decided and where they are declared`() async throws {
    let answer = try await longshore("route", "docker build is slow")
    #expect(answer.output.contains("docker-operations"))
    #expect(answer.output.contains("Agents/docker-operations.md:"))
  }

  @Test func `a definition named with --agents takes part`() async throws {
    let answer = try await longshore(
      "route", "--json", "--agents", "Tests/Fixtures/definitions/harbour-pilot.md",
      "steer the ferry into berth nine")
    #expect(answer.output.contains("\"agent\":\"harbour-pilot\""))
  }

  @Test func `a labelled file is scored, for people and for machines`() async throws {
    let file = "Tests/Fixtures/routing/literal.jsonl"
    let path = "\(Longshore.package)/\(file)"
    struct Summary: Decodable {
      struct Share: Decodable {
        let right: Int
        let total: Int
      }
      let requests: Int
      let agents: Share
      let noneF1: Double
      let calibrationError: Double
    }
    let summary = try await longshore("route", "--json", "--evaluate", path).json(Summary.self)
    #expect(summary.requests == 204)
    #expect(summary.agents.total == 204)
    #expect(summary.agents.right > 190)
    let shown = try await longshore("route", "--evaluate", path)
    #expect(shown.exitCode == 0)
    #expect(shown.output.contains("Agents right, none included"))
    let missing = try await longshore("route", "--evaluate", "no/such.jsonl")
    #expect(missing.exitCode == 2)
  }

  @Test func `what is wrong with a container is asked of the container, not of a Dockerfile`() async throws {
    let delegation = try await longshore("route", "--json", "what is wrong with web?").json(Delegation.self)
    #expect(delegation.steps.first?.operation == "container.debug")
    #expect(delegation.steps.first?.arguments == ["container": Texts("web")])
  }

  @Test func `a bare order is a question about its object`() async throws {
    let delegation = try await longshore("route", "--json", "restart it").json(Delegation.self)
    #expect(delegation.decision == "ask")
    #expect(delegation.question?.text.contains("does not say what") == true)
  }

  @Test func `on a terminal what matched is marked in the request, and the runner-up has its reason`()
    async throws
  {
    let output = try await longshore("route", "show the docker logs of api, don't touch kubernetes").output
    #expect(output.contains("[docker logs of api], (don't touch kubernetes)"))
    #expect(output.contains("Not kubernetes-operator:"))
    #expect(output.contains("Not counted"))
  }
}
