internal import DockerClient
internal import Reporting

/// The program ended without an error, though it was meant to go on.
///
/// Looks at exit code 0. A container lives as long as its first process: a service that puts itself into the
/// background, or a shell without a terminal, ends at once. A task that is done looks the same; a restart policy, ports or a
/// health check tell that it should go on.
struct FinishedEarly: DiagnosisRule {
  static let id = "finished"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard facts.startError.isEmpty, let run = facts.failedRun, run.exitCode == 0, !run.wasStopped,
      facts.status == .exited || facts.restartLoop != nil
    else {
      return nil
    }
    let program = facts.container.path.split(separator: "/").last.map(String.init) ?? facts.container.path
    let isShell = ["sh", "bash", "ash", "dash", "zsh"].contains(program) && facts.container.args.isEmpty
    var evidence = [
      Evidence("Command", facts.commandText)
    ]
    if let duration = run.duration { evidence.append(Evidence("Lived", duration.words)) }
    if facts.restarts {
      evidence.append(Evidence("Restart policy", facts.container.hostConfig.restartPolicy.name.rawValue))
    }
    let isUnwanted = facts.restartLoop != nil || isShell
    let isInBackground = Self.runsInBackground(facts.container.args)
    return Hypothesis(
      Self.self, level: isUnwanted ? .bad : facts.looksLikeJob && !isInBackground ? .good : .attention,
      isShell
        ? "its command is a shell with nothing to do and no terminal, so it ended at once (exit code 0)"
        : isInBackground
          ? "its command put a program into the background (&) and was done, which ended all of it (exit code 0)"
          : "its command was done and ended without an error (exit code 0)"
            + (facts.endedOnError ? ", though the last thing that it wrote is one" : ""),
      confidence: 0.85, evidence: evidence, lines: facts.decisiveLog.suffix(5),
      remedy: Remedy(
        isInBackground
          ? "Leave out the & (or end the command with wait): the last program then is the one that is waited for."
          : "",
        isShell
          ? "Give it a terminal (-it), or a command that goes on."
          : "If it should go on: run the service in the foreground (nginx -g 'daemon off;', httpd -DFOREGROUND), as the "
            + "container lives only as long as its first process.",
        isUnwanted && !isShell
          ? "If it is a task that may end: let it not be restarted." : "If it is a task, it did its work.",
        commands: facts.pauseLoop + [facts.startAgain]))
  }
}

extension FinishedEarly {
  /// Whether a shell's command leaves a program behind it: `nohup server &`, and neither `&&` nor `2>&1`.
  fileprivate static func runsInBackground(_ arguments: [String]) -> Bool {
    guard arguments.first == "-c", arguments.count > 1 else { return false }
    let text = Array(arguments[1].utf8)
    let mark = UInt8(ascii: "&")
    let isLeft = text.indices.contains { index in
      guard text[index] == mark else { return false }
      let before = index > 0 ? text[index - 1] : 0
      let behind = index + 1 < text.count ? text[index + 1] : 0
      return ![mark, UInt8(ascii: ">"), UInt8(ascii: "<")].contains(before)
        && ![mark, UInt8(ascii: ">")].contains(behind)
    }
    return isLeft && !arguments[1].hasSuffix("wait")
  }
}

extension ContainerFacts {
  /// Whether nothing tells that it should go on, and it did not end on an error.
  fileprivate var looksLikeJob: Bool {
    let config = container.config
    let goesOn = [.always, .unlessStopped].contains(container.hostConfig.restartPolicy.name)
    return !goesOn && !isPasted && config.exposedPorts.isEmpty
      && container.hostConfig.portBindings.sorted.isEmpty
      && config.healthcheck == nil && !endedOnError
  }

  /// Whether the last thing that it wrote is an error.
  fileprivate var endedOnError: Bool { spoken.events.last?.isError ?? false }
}
