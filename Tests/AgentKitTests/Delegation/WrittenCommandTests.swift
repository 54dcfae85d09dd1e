import Testing

@testable import AgentKit

/// Requests that are commands as they are typed in a shell.
struct WrittenCommandTests {
  private static let forms = [
    CommandForm(
      "run", "thing run",
      options: [
        "--name": "name", "-p --publish": "ports",
        "--rm": .several([.parameter("gone"), .preset("wait", true)]),
        "-d --detach": .without("wait"), "-t": .seconds("time"), "--restart": .pair("policy", "tries"),
        "-f --filter": .filter(["label": "label"]), "-i --tty": .nothing, "--format": .anything,
      ],
      operands: [.one("thing"), .rest("command")])
  ]

  private struct Run: DeclaredOperation {
    static let declaration = Declaration("thing.run", "Runs a thing.", atMost: .change, commands: forms)

    @Parameter("The thing.") var thing: String
    @Parameter("Its name.") var name: String?
    @Parameter("Its ports.") var ports: [Int] = []
    @Parameter("Whether it goes.") var gone = false
    @Parameter("Whether to wait.") var wait = false
    @Parameter("A time.") var time: String?
    @Parameter("A policy.") var policy: String?
    @Parameter("How often.") var tries: Int?
    @Parameter("A label.") var label: String?
    @Parameter("A command.") var command: String?
  }

  private func read(_ line: String) throws -> CommandForm.Reading {
    let words = try ShellWords.words(of: line).map(\.text)
    return Self.forms[0].read(
      words[...], for: try RegisteredOperation(planned: Run.self, for: "a").parameters)
  }

  @Test(
    arguments: [
      ("x", ["thing": "x"]), ("--name=a x", ["thing": "x", "name": "a"]),
      ("--name a -p 1 -p2 x", ["thing": "x", "name": "a", "ports": [1, 2]]),
      ("-ip 3 x y -p 4 'a b'", ["thing": "x", "ports": [3], "command": "y -p 4 'a b'"]),
      ("--rm x", ["thing": "x", "gone": true, "wait": true]), ("--rm -d x", ["thing": "x", "gone": true]),
      ("-d --rm x", ["thing": "x", "gone": true]), ("--rm=false x", ["thing": "x"]),
      ("-t 3 x", ["thing": "x", "time": "3s"]), ("-t 3m x", ["thing": "x", "time": "3m"]),
      ("--restart no x", ["thing": "x", "policy": "no"]),
      ("--restart on-failure:3 x", ["thing": "x", "policy": "on-failure", "tries": 3]),
      ("-f label=a=b x", ["thing": "x", "label": "a=b"]), ("--format '{{.}}' -- x", ["thing": "x"]),
    ] as [(String, Arguments)])
  func `options and words fill what they say`(line: String, arguments: Arguments) throws {
    guard case .arguments(let read) = try read(line) else {
      Issue.record("\(line) was not taken")
      return
    }
    #expect(read == arguments)
  }

  @Test(arguments: ["--cap-add A x", "-p a x", "-f status=x x", "-z x"])
  func `what cannot be carried out as it is written is refused`(line: String) throws {
    guard case .refused(let reason) = try read(line) else {
      Issue.record("\(line) was not refused")
      return
    }
    #expect(!reason.isEmpty)
  }

  @Test(arguments: ["", "--name", "-p"])
  func `what is not whole is none`(line: String) throws {
    guard case .none = try read(line) else {
      Issue.record("\(line) was taken")
      return
    }
  }
}
