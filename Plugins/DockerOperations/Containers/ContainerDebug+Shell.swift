internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

/// A shell beside a container whose image has none: another container that shares its processes and its network, and is
/// removed when the shell ends.
extension ContainerDebug {
  func shellPlan(beside object: PlannedObject, with access: ReadOnlyWorkspace) async throws -> Plan {
    let container = try await access.engine.inspectContainer(object.id)
    guard container.state.running, !container.state.paused, !container.state.restarting else {
      throw Failure(
        code: "container.not-running",
        message: "\(object.name) is \(container.state.status): a shell beside it needs one that runs",
        remedy:
          "See why it does not: longshore run container.debug --container \(object.name). Or look into its image: "
          + "docker run --rm -it --entrypoint sh \(container.config.image)", kind: .badInput)
    }
    guard command != nil || access.hasTerminal else {
      throw Failure(
        code: "debug.no-terminal", message: "a shell beside \(object.name) needs a terminal",
        remedy: "Say what to run there: --shell --command 'ps -ef'.", kind: .needsAnswer)
    }
    let tools = try toolImage()
    var steps: [PlannedStep] = []
    if try await access.engine.localImage(tools) == nil {
      steps.append(
        PlannedStep(
          "Pull the image \(tools.pulled), which is not here yet", effect: .change,
          objects: [PlannedObject(.image, id: tools.pulled)], command: ["docker", "pull", tools.pulled],
          leaves: [.makes(.image, named: tools.pulled)]))
    }
    steps.append(
      PlannedStep(
        "Run `\(arguments.masked.joined(separator: " "))` of \(tools) beside \(object.name), with its processes and network; "
          + "its files are under \(Self.root(of: container)); the helper is removed afterwards",
        effect: .change, flags: [.runsUntrusted], objects: [object],
        command: ["docker", "run", "--rm"] + (command == nil ? ["--interactive", "--tty"] : []) + [
          "--pid", "container:\(object.name)", "--network", "container:\(object.name)", "--cap-add",
          "SYS_PTRACE", tools.description,
        ] + arguments, leaves: [Postcondition(object, .present)]))
    return Plan(steps)
  }

  func runShell(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    guard let object = plan.object(.container) else { throw Failure.unnamed(.container) }
    let tools = try toolImage()
    if try await access.engine.localImage(tools) == nil { try await access.pull(tools.pulled, platform: nil) }
    let name = "longshore-debug-" + String(UInt64.random(in: 0...(.max)), radix: 36)
    let isInteractive = command == nil
    let creation = creation(beside: object, of: tools, for: isInteractive ? access.terminal : nil)
    let ended = try await cleaningUp {
      let made = try await finishing { try await access.engine.createContainer(creation, name: name) }
      return try await isInteractive
        ? interact(with: made.id, at: access) : collect(from: made.id, beside: object, with: access)
    } afterwards: {
      do {
        try await access.engine.removeContainer(name, options: .init(volumes: true, force: true))
      } catch let error as DockerError where [.notFound, .conflict].contains(error.code) {
        // The engine has removed it, or is about to.
      }
    }
    var report = Report(
      "Beside a container", subject: object.name,
      verdict: Verdict(
        ended.exitCode == 0 || isInteractive ? .good : .bad,
        "`\(arguments.masked.joined(separator: " "))` beside \(object.name) ended with exit code \(ended.exitCode)."
      ))
    for (title, text) in [("Output", ended.output), ("Errors", ended.errors)] where !text.isEmpty {
      report.append(.section(title, [.excerpt(Block.Excerpt(file: title.lowercased(), text: text.masked))]))
    }
    return Outcome(
      report, handoff: Handoff(objects: [object]),
      // A shell ends as the last command in it, which its user has seen.
      failure: isInteractive ? nil : .ofCommand(endedWith: ended.exitCode, "beside \(object.name)"))
  }

  /// How the command ended, and what it wrote.
  private struct Ended {
    var exitCode = 0
    var output = ""
    var errors = ""
  }

  private var arguments: [String] { command?.arguments ?? ["sh"] }

  private func toolImage() throws -> ImageName { try image ?? ImageName("busybox") }

  /// Where the helper finds the container's files: below its first process, which is number 1 unless the container
  /// itself shares the host's processes.
  private static func root(of container: Container) -> String {
    "/proc/\(container.hostConfig.pidMode.isEmpty ? 1 : container.state.pid)/root"
  }

  private func creation(
    beside object: PlannedObject, of tools: ImageName, for terminal: (any Terminal)?
  ) -> ContainerCreation {
    var config = ContainerConfig(image: tools.description, cmd: Array(arguments.dropFirst()))
    config.entrypoint = Array(arguments.prefix(1))
    config.labels = ["longshore.helper": "container.debug"]
    // Another user would not see the processes' files.
    config.user = "0"
    if let terminal {
      (config.tty, config.openStdin, config.stdinOnce) = (true, true, true)
      if let kind = terminal.kind { config.env = [EnvironmentVariable("TERM", kind)] }
    }
    var host = HostConfig()
    host.pidMode = "container:\(object.id)"
    host.networkMode = "container:\(object.id)"
    host.capAdd = ["SYS_PTRACE"]
    // Should this process be killed: the engine removes it when its input ends, or when the command does.
    host.autoRemove = true
    return ContainerCreation(config, hostConfig: host)
  }

  private func interact(with id: String, at access: Workspace) async throws -> Ended {
    guard let terminal = access.terminal else {
      throw Failure(
        code: "debug.no-terminal", message: "there is no terminal", remedy: "Say what to run: --command.",
        kind: .needsAnswer)
    }
    var options = AttachOptions()
    options.input = true
    options.tty = true
    var ended = Ended()
    ended.exitCode = try await running(id, attached: options, on: access.engine) { session in
      try await terminal.connect(to: session) { try await access.engine.resizeContainer(id, to: $0) }
    }
    return ended
  }

  private func collect(
    from id: String, beside object: PlannedObject, with access: Workspace
  ) async throws -> Ended {
    access.progress("Running beside \(object.name)")
    var options = AttachOptions()
    options.tty = false
    var (output, errors): ([UInt8], [UInt8]) = ([], [])
    let exitCode = try await running(id, attached: options, on: access.engine) { session in
      for try await frame in session {
        if frame.stream == .error {
          errors += frame.bytes.prefix(max(0, Self.mostOutput - errors.count))
        } else {
          output += frame.bytes.prefix(max(0, Self.mostOutput - output.count))
        }
      }
    }
    return Ended(
      exitCode: exitCode, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  /// Starts the helper, talks to it to its end, and tells how it ended.
  private func running(
    _ id: String, attached options: AttachOptions, on engine: any Engine,
    _ talk: (AttachedSession) async throws -> Void
  ) async throws -> Int {
    let session = try await engine.attachContainer(id, options: options)
    let start = Timestamp.now - .seconds(60)
    async let exit = engine.waitForContainer(id, until: .removed)
    try await engine.startContainer(id)
    try await talk(session)
    do {
      return try await exit.statusCode
    } catch let error as DockerError where error.code == .notFound {
      // It was gone before anybody waited for it; the engine remembers how.
      let events = try await engine.events(
        since: start, until: .now, filters: ["container": [id], "event": ["die"]])
      for try await event in events {
        if case .died(let code)? = LifeEvent(event)?.kind { return code }
      }
      throw error
    }
  }

  private static let mostOutput = 1 << 20
}
