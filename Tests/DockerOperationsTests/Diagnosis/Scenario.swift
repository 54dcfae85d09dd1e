import DockerClient
import Reporting
import Testing

@testable import DockerOperations

/// A container in some state, and what the diagnosis must say about it.
struct Scenario: CustomTestStringConvertible, Sendable {
  var testDescription: String { title }

  /// What is the matter, for the reader.
  let title: String
  /// The rule that must be the surest.
  let rule: String
  /// What the verdict must hold.
  let says: [String]
  /// What the advice and commands must hold.
  let suggests: [String]
  private let build: @Sendable (inout ContainerFacts) -> Void

  init(
    _ title: String, is rule: any DiagnosisRule.Type, says: [String] = [], suggests: [String] = [],
    _ build: @escaping @Sendable (inout ContainerFacts) -> Void
  ) {
    self.title = title
    self.rule = rule.id
    self.says = says
    self.suggests = suggests
    self.build = build
  }

  /// The facts: a container `web` of `acme/web:2`, that ran `node server.js` and has stopped a minute ago.
  func facts() throws -> ContainerFacts {
    var container = try Container.blank()
    container.id = String(repeating: "ab", count: 32)
    container.name = "/web"
    container.path = "node"
    container.args = ["server.js"]
    container.config.image = "acme/web:2"
    container.hostConfig.networkMode = "default"
    container.state.status = .exited
    container.state.startedAt = Clock.start
    container.state.finishedAt = Clock.end
    var facts = ContainerFacts(container: container, now: Clock.now)
    facts.host = ContainerFacts.Host(architecture: "x86_64", memory: 8 << 30)
    build(&facts)
    return facts
  }
}

/// The times of the scenarios.
enum Clock {
  static let start = Timestamp(seconds: 1_795_000_000)
  static let end = start + .seconds(2)
  static let now = end + .seconds(60)
}

extension ContainerFacts {
  /// It ended with an exit code, having written lines; those on standard error begin with `!`.
  mutating func ended(_ code: Int, writing lines: String...) {
    container.state.exitCode = code
    write(lines)
  }

  /// It runs since a while.
  mutating func running(for seconds: Int = 3600, writing lines: String...) {
    container.state.status = .running
    container.state.running = true
    container.state.startedAt = now - .seconds(seconds)
    container.state.finishedAt = nil
    write(lines)
  }

  /// The engine could not start it.
  mutating func failedToStart(_ code: Int, _ message: String) {
    container.state.status = .created
    container.state.exitCode = code
    container.state.error = message
    container.state.startedAt = nil
    container.state.finishedAt = nil
  }

  /// It is in a restart loop, waiting for the next try.
  mutating func restarting(_ count: Int, policy: RestartPolicy.Name = .always) {
    container.state.status = .restarting
    container.state.restarting = true
    container.state.running = true
    container.restartCount = count
    container.hostConfig.restartPolicy = RestartPolicy(policy)
  }

  /// It has ports on the host.
  mutating func publish(_ ports: ContainerPort...) {
    for port in ports {
      container.hostConfig.portBindings.bindings[port] = [PortBinding(hostIP: "", hostPort: "18080")]
    }
  }

  /// What the engine remembers of it, in seconds after its start.
  mutating func remember(_ events: (seconds: Double, kind: LifeEvent.Kind)...) {
    self.events = events.map {
      LifeEvent(time: Clock.start + .milliseconds(Int($0.seconds * 1000)), kind: $0.kind)
    }
  }

  /// It wrote lines; those on standard error begin with `!`.
  mutating func write(_ lines: [String]) {
    let begin = container.state.startedAt ?? Clock.start
    log = lines.enumerated().map { index, line in
      let isError = line.hasPrefix("!")
      return LogLine(
        isError ? .error : .output, Array(line.utf8.dropFirst(isError ? 1 : 0)),
        timestamp: begin + .milliseconds(10 * (index + 1)))
    }
  }
}

extension ContainerSummary {
  /// Another container.
  static func named(_ name: String, running: Bool = true, networks: [String] = ["bridge"]) throws
    -> ContainerSummary
  {
    let attached = networks.map { #""\#($0)": {}"# }.joined(separator: ",")
    return try json(
      """
      {"Id": "\(name)-id", "Names": ["/\(name)"], "Image": "img", "State": "\(running ? "running" : "exited")",
       "Status": "\(running ? "Up 2 hours" : "Exited (1) 2 hours ago")", "NetworkSettings": {"Networks": {\(attached)}}}
      """)
  }
}
