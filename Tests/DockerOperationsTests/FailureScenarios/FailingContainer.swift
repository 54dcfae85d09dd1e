import AgentKit
import Archives
import DockerClient
import DockerClientTesting
import Testing

@testable import DockerOperations

/// A container that really fails on the engine, and the rule that must be the surest about it.
struct FailingContainer: CustomTestStringConvertible, Sendable {
  /// What must have happened before it is looked at.
  enum Moment: Sendable {
    case created
    case startFailed
    case ended
    case endedTwice
    case running(seconds: Double)
    case outOfMemoryInside
    case unhealthy
    case healthy
    case startedTwice
    case restarted
    case killedAfterStop
    case killed
    case paused
  }

  var testDescription: String { title }
  let title: String
  let rule: String
  let moment: Moment
  /// Whether the operations that are offered make it run.
  let isMended: Bool
  let config: ContainerConfig
  let host: HostConfig
  /// Files that its image has beside those of the base image.
  let files: [String: [UInt8]]

  init(
    _ title: String, _ rule: any DiagnosisRule.Type, _ command: [String], _ moment: Moment = .ended,
    isMended: Bool = false, files: [String: [UInt8]] = [:],
    _ more: (inout ContainerConfig, inout HostConfig) -> Void = { _, _ in }
  ) {
    self.title = title
    self.rule = rule.id
    self.moment = moment
    self.isMended = isMended
    self.files = files
    var config = ContainerConfig(image: "", cmd: command)
    var host = HostConfig()
    more(&config, &host)
    self.config = config
    self.host = host
  }

  static func shell(
    _ title: String, _ rule: any DiagnosisRule.Type, _ script: String, _ moment: Moment = .ended,
    isMended: Bool = false, _ more: (inout ContainerConfig, inout HostConfig) -> Void = { _, _ in }
  ) -> FailingContainer {
    FailingContainer(title, rule, ["sh", "-c", script], moment, isMended: isMended, more)
  }

  /// Makes it, lets it fail, and hands over its name.
  func withContainer(_ body: (String) async throws -> Void) async throws {
    guard !files.isEmpty else { return try await fail(config, body) }
    var tar = TarWriter()
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      try tar.add(TarEntry(path, .file(size: bytes.count), mode: 0o755), contents: bytes)
    }
    let archive = tar.finish()
    try await TestEngine.withContainer("build", ContainerConfig(image: "", cmd: ["true"]), start: false) {
      base in
      try await TestEngine.client.putContainerArchive(
        base, path: ContainerPath(rawValue: "/"), ArchiveSource(tar: archive))
      try await TestEngine.withImageName("scenario") { image in
        let parts = image.split(separator: ":").map(String.init)
        var options = CommitOptions()
        options.repository = parts[0]
        options.tag = parts[1]
        _ = try await TestEngine.client.commitContainer(base, options: options)
        var config = config
        config.image = image
        try await fail(config, body)
      }
    }
  }

  private func fail(_ config: ContainerConfig, _ body: (String) async throws -> Void) async throws {
    let engine = TestEngine.client
    try await TestEngine.withContainer("scenario", config, hostConfig: host, start: false) { name in
      switch moment {
      case .created: break
      case .startFailed:
        await #expect(throws: DockerError.self) { try await engine.startContainer(name) }
      case .ended:
        try await engine.startContainer(name)
        _ = try await engine.waitForContainer(name)
      case .endedTwice:
        for _ in 1...2 {
          try await engine.startContainer(name)
          _ = try await engine.waitForContainer(name)
        }
      case .running(let seconds):
        try await engine.startContainer(name)
        try await Task.sleep(for: .seconds(seconds))
      case .outOfMemoryInside:
        // The engine remembers 256 events of all containers: it is looked at as soon as it has happened.
        let events = try await engine.events(filters: ["container": [name], "event": ["oom"]])
        try await engine.startContainer(name)
        for try await _ in events { break }
      case .unhealthy:
        try await engine.startContainer(name)
        while try await engine.inspectContainer(name).state.health?.status != .unhealthy {
          try await Task.sleep(for: .milliseconds(50))
        }
      case .healthy:
        try await engine.startContainer(name)
        while try await engine.inspectContainer(name).state.health?.status != .healthy {
          try await Task.sleep(for: .milliseconds(50))
        }
      case .startedTwice:
        try await engine.startContainer(name)
        _ = try await engine.waitForContainer(name)
        try await engine.startContainer(name)
        try await Task.sleep(for: .milliseconds(300))
      case .restarted:
        try await engine.startContainer(name)
        while try await engine.inspectContainer(name).restartCount < 2 {
          try await Task.sleep(for: .milliseconds(50))
        }
      case .killedAfterStop:
        try await engine.startContainer(name)
        try await Task.sleep(for: .milliseconds(1500))
        try await engine.stopContainer(name, timeout: 1)
      case .killed:
        try await engine.startContainer(name)
        try await engine.killContainer(name)
        _ = try await engine.waitForContainer(name)
      case .paused:
        try await engine.startContainer(name)
        try await engine.pauseContainer(name)
      }
      try await body(name)
    }
  }
}

/// Does what a diagnosis offers, as a user does who says yes.
func apply(_ offers: [Offer]) async throws {
  for offer in offers {
    var arguments: Arguments = [:]
    for argument in offer.arguments {
      let isList = ["containers", "networks", "volumes"].contains(argument.parameter)
      if isList {
        var values: [JSONValue] = []
        if case .array(let known)? = arguments[argument.parameter] { values = known }
        arguments[argument.parameter] = .array(values + [.string(argument.value)])
      } else {
        arguments[argument.parameter] =
          argument.parameter == "pidsLimit"
          ? Int(argument.value).map { .integer($0) } : .string(argument.value)
      }
    }
    _ = try await act(OperationName(stringLiteral: offer.operation), arguments, of: TestEngine.client)
  }
}
