import DockerClient
import DockerClientTesting
import HTTPTransportTesting
import Testing

/// Questions as machines read them, whoever asks and however JSON was asked for.
struct QuestionFormTests {
  private struct Printed: Decodable {
    let question: Asked
  }

  private struct Asked: Decodable {
    let code: String
    let text: String
    let choices: [Choice]
    let operation: String?
    let parameter: String?
  }

  private struct Choice: Decodable, Equatable {
    let value: String
    let detail: String
  }

  private static let jsonFlags = [["--json"], ["--format", "json"]]

  @Test(arguments: jsonFlags)
  func `what delegation asks has the form of every question, however JSON is asked for`(flags: [String])
    async throws
  {
    let scratch = try Scratch()
    var longshore = Longshore()
    longshore.folder = scratch.path
    for (call, code) in [
      (["ask", "deploy it"], "delegation.open"),
      (["ask", "what is the capital of France?"], "delegation.none"),
    ] {
      let answer = try await longshore.run(call + flags)
      #expect(answer.exitCode == 5, "\(call)")
      let printed = try answer.json(Printed.self)
      #expect(printed.question.code == code)
      #expect(!printed.question.text.isEmpty)
    }
  }

  /// An engine with two containers whose names begin alike.
  private static func twins() throws -> (engine: StubEngine, longshore: Longshore) {
    let containers = [1, 2].map {
      let id = String(repeating: "a\($0)", count: 32)
      return #"{"Id":"\#(id)","Names":["/web-\#($0)"],"Image":"nginx:\#($0)","State":"running"}"#
    }
    let engine = try StubEngine([
      "GET /containers/json": .json("[\(containers.joined(separator: ","))]")
    ])
    var longshore = Longshore()
    longshore.environment["DOCKER_HOST"] = engine.address.description
    return (engine, longshore)
  }

  @Test(arguments: jsonFlags)
  func `what planning asks is one object on stdout, and nothing is done`(flags: [String]) async throws {
    let (engine, longshore) = try Self.twins()
    for call in [
      ["run", "container.restart", "--containers", "web", "--yes"],
      ["ask", "restart the web container", "--yes"],
      ["run", "container.restart", "--containers", "web", "--plan"],
    ] {
      let answer = try await longshore.run(call + flags)
      #expect(answer.exitCode == 5, "\(call) \(answer.errors)")
      let asked = try answer.json(Printed.self).question
      #expect(asked.code == "container.ambiguous")
      #expect(asked.text == #"which container is "web"?"#)
      #expect(
        asked.choices == [
          Choice(value: "web-1", detail: "nginx:1, running"),
          Choice(value: "web-2", detail: "nginx:2, running"),
        ])
      #expect(asked.operation == "container.restart")
      #expect(asked.parameter == "containers")
      #expect(answer.errors.contains("can mean 2 containers"))
    }
    #expect(engine.requests.allSatisfy { $0.method == "GET" })
  }

  @Test(.enabled(if: TestEngine.isUsed, "\(TestEngine.hint)"))
  func `a real engine's containers are the choices, and each is an answer`() async throws {
    var longshore = Longshore()
    longshore.environment["DOCKER_HOST"] = try TestEngine.client.endpoint().address.description
    let twins = "twins\(UInt32.random(in: 0...(.max)))"
    let config = ContainerConfig(image: TestEngine.baseImage, cmd: ["sleep", "600"])
    try await TestEngine.withContainer(twins, config) { first in
      try await TestEngine.withContainer(twins, config, start: false) { second in
        func plan(_ name: String) async throws -> Longshore.Answer {
          try await longshore("run", "container.restart", "--containers", name, "--plan", "--json")
        }
        let answer = try await plan(twins)
        #expect(answer.exitCode == 5, "\(answer.errors)")
        let asked = try answer.json(Printed.self).question
        #expect(asked.code == "container.ambiguous" && asked.parameter == "containers")
        #expect(asked.choices.map(\.value).sorted() == [first, second].sorted())
        #expect(asked.choices.first { $0.value == first }?.detail == "\(TestEngine.baseImage), running")
        #expect(asked.choices.first { $0.value == second }?.detail == "\(TestEngine.baseImage), created")
        for choice in asked.choices { #expect(try await plan(choice.value).exitCode == 0) }
      }
    }
  }

  @Test func `for people, what planning asks stands on stderr alone`() async throws {
    let (engine, longshore) = try Self.twins()
    let answer = try await longshore("run", "container.restart", "--containers", "web", "--yes")
    #expect(engine.requests.allSatisfy { $0.method == "GET" })
    #expect(answer.exitCode == 5)
    #expect(answer.output.isEmpty)
    #expect(answer.errors.contains("web-1 (nginx:1, running), web-2 (nginx:2, running)"))
  }
}
