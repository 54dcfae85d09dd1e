internal import AgentKit
internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

extension ContainerExec: AgentOperation {
  func plan(with access: ReadOnlyWorkspace) async throws -> Plan {
    let object = try await access.engine.container(named: container)
    let state = try await access.engine.inspectContainer(object.id).state
    guard state.running, !state.paused, !state.restarting else {
      throw Failure(
        code: "container.not-running",
        message: "\(object.name) is \(state.status): a command needs one that runs",
        remedy: "Start it: longshore run container.start --containers \(object.name)", kind: .badInput)
    }
    guard command != nil || access.hasTerminal else {
      throw Failure(
        code: "exec.no-terminal", message: "a shell in \(object.name) needs a terminal of its own",
        remedy: "By hand: docker exec -it \(object.name) sh. Or say the command to run.", kind: .needsAnswer)
    }
    let command = try command ?? CommandLine("sh")
    return Plan(
      "Run `\(command.shown)` in \(object.name)" + (user.map { " as \($0)" } ?? ""),
      effect: .change, flags: [.runsUntrusted], objects: [object], command: line(for: command, in: object),
      leaves: [Postcondition(object, .present)])
  }

  func run(_ plan: Plan, with access: Workspace) async throws -> Outcome {
    guard let object = plan.object(.container) else { throw Failure.unnamed(.container) }
    var creation = ExecCreation(try (command ?? CommandLine("sh")).arguments)
    creation.env = environment.map { EnvironmentVariable($0.name, $0.value) }
    creation.user = user?.description ?? ""
    creation.workingDir = workdir?.description ?? ""
    if command == nil || interactive, let terminal = access.terminal {
      return try await interact(creation, in: object, at: terminal, with: access)
    }
    access.progress("Running in \(object.name)")
    let result = try await EndableCommand(creation, in: object, on: access.engine).run { id in
      try await access.engine.finishExec(id, limit: Self.mostOutput)
    }
    var report = Report(
      "Command in a container", subject: object.name,
      verdict: Verdict(
        result.exitCode == 0 ? .good : .bad,
        "It ended with exit code \(result.exitCode)"
          + (ExitCodeMeaning.words(result.exitCode).map { " (\($0))" } ?? "") + "."))
    for (title, text) in [("Output", result.outputText), ("Errors", result.errorText)] where !text.isEmpty {
      report.append(.section(title, [.excerpt(Block.Excerpt(file: title.lowercased(), text: text.masked))]))
    }
    if result.exitCode == 126, result.outputText.contains("executable file not found") {
      report.append(
        .commands([
          Block.Command(
            arguments: ["longshore", "run", "container.debug", "--shell", "--container", object.name],
            comment: "The image has no such program: a shell beside the container brings its own")
        ]))
    }
    if result.isTruncated {
      report.append(.paragraph("What goes beyond \(MemoryText.words(Self.mostOutput)) was left out."))
    }
    return Outcome(
      report, handoff: Handoff(objects: [object]),
      failure: .ofCommand(endedWith: result.exitCode, "in \(object.name)"))
  }

  /// Connects the terminal to the command until it ends.
  private func interact(
    _ creation: ExecCreation, in object: PlannedObject, at terminal: any Terminal, with access: Workspace
  ) async throws -> Outcome {
    var creation = creation
    (creation.tty, creation.attachStdin) = (true, true)
    if let kind = terminal.kind { creation.env.append(EnvironmentVariable("TERM", kind)) }
    let code = try await EndableCommand(creation, in: object, on: access.engine).run { id in
      let session = try await access.engine.startExec(id, tty: true)
      try await terminal.connect(to: session) { try await access.engine.resizeExec(id, to: $0) }
      return try await access.engine.inspectExec(id).exitCode
    }
    return Outcome(
      Report(
        "Command in a container", subject: object.name,
        verdict: Verdict(.good, code.map { "It ended with exit code \($0)." } ?? "It goes on.")),
      handoff: Handoff(objects: [object]))
  }

  private static let mostOutput = 1 << 20

  private func line(for command: CommandLine, in object: PlannedObject) -> [String] {
    var line = ["docker", "exec"] + (self.command == nil || interactive ? ["--interactive", "--tty"] : [])
    if let user { line += ["--user", user.description] }
    if let workdir { line += ["--workdir", workdir.description] }
    for variable in environment { line += ["--env", variable.name] }
    return line + [object.name] + command.arguments
  }
}
