internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension ContainerLogs: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    Plan(
      try await targets(in: access).map { object in
        PlannedStep(
          "Read the log of \(object.name)", effect: .observe, objects: [object], command: command(for: object)
        )
      })
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    var parts: [(name: String, digest: LogDigest)] = []
    for object in plan.objects where object.kind == .container {
      parts.append((object.name, try await digest(of: object, with: access)))
    }
    var report = Report(
      "Logs", subject: parts.map(\.name).joined(separator: ", "), verdict: verdict(on: parts))
    for (name, digest) in parts {
      let blocks = blocks(for: name, digest)
      report.append(contentsOf: parts.count == 1 ? blocks : [.section(name, blocks)])
    }
    if follow {
      report.append(
        .section(
          "Follow",
          [
            .commands(
              parts.map {
                Block.Command(
                  arguments: ["docker", "logs", "--follow", "--tail", "20", $0.name],
                  comment: "A report ends; this goes on")
              })
          ]))
    }
    return Outcome(report, handoff: Handoff(objects: plan.objects, findings: findings(in: parts)))
  }

  /// How many lines are shown unless somebody says so.
  private static let usualTail = 200
  /// The most lines that are shown.
  private static let longestTail = 10_000

  private var shownLines: Int { min(max(tail ?? Self.usualTail, 1), Self.longestTail) }
  private var isFiltered: Bool { matching != nil || level != nil }

  /// The containers that are meant: those that were named, those that the steps before were about, or the only one that
  /// runs.
  private func targets(in access: ReadOnlyWorkspace) async throws -> [PlannedObject] {
    var targets: [PlannedObject] = []
    for name in containers { targets.append(try await access.engine.container(named: name)) }
    if let service { targets += try await access.engine.containers(of: service) }
    if targets.isEmpty {
      targets = access.received.lazy.compactMap { $0.object(.container) }.prefix(1).map { $0 }
    }
    if targets.isEmpty {
      let running = try await access.engine.listContainers()
      guard running.count == 1 else {
        throw ResolutionError.unnamed(.container, choices: running.map(NamedObject.init))
      }
      targets = running.map { PlannedObject(.container, id: $0.id, name: $0.displayName) }
    }
    var seen: Set<String> = []
    return targets.filter { seen.insert($0.id).inserted }
  }

  private func command(for object: PlannedObject) -> [String] {
    var command = ["docker", "logs", "--timestamps"]
    if !isFiltered { command += ["--tail", String(shownLines)] }
    if let since { command += ["--since", since.description] }
    if let until { command += ["--until", until.description] }
    return command + [object.name]
  }

  private func digest(of object: PlannedObject, with access: Workspace) async throws -> LogDigest {
    // With a filter the last lines of the log may hold none that fits: then all of it is read, and little kept.
    var options = LogOptions()
    options.tail = isFiltered ? nil : shownLines
    options.since = since?.timestamp
    options.until = until?.timestamp
    options.timestamps = true
    // A log can be read where the container cannot be looked at: then only what looks like a secret is masked.
    let config = try? await access.engine.inspectContainer(object.id).config
    let secrets = config.map(KnownSecrets.init)
    var digest = LogDigest(
      filter: LogFilter(level: level, pattern: matching.map(LogPattern.init)), capacity: shownLines)
    for try await line in try await access.engine.containerLogs(object.id, options: options).lines(
      limit: 16 << 10)
    {
      digest.add(secrets?.masked(line) ?? line)
      if digest.readCount.isMultiple(of: 100_000) {
        access.progress("Read \(Block.Unit.count.text(Double(digest.readCount))) lines of \(object.name)")
      }
    }
    return digest
  }
}
