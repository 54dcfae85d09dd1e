internal import DockerClient
internal import Reporting

/// The file that the container should run is there, but may not be executed.
///
/// Looks at `exec: "/x": permission denied` and `exec /x: permission denied` (exit code 126): the execute bit is missing, or
/// is there for the owner only, it is a folder, or its mount is `noexec`, as a tmpfs is unless it is told otherwise. A
/// shell in the container reports the same as exit code 126 in the log.
struct NotExecutable: DiagnosisRule {
  static let id = "not-executable"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    if error.contains("exec: \"") || error.contains("exec /"),
      error.contains(": permission denied") || error.contains(": is a directory")
    {
      let named = error.range(of: "exec /").flatMap {
        FilePathInText.first(in: "/" + error[$0.upperBound...])
      }
      return hypothesis(
        facts, program: StartError.program(error) ?? named ?? facts.container.path, confidence: 0.97,
        evidence: Evidence("Engine's message", StartError.short(error)), lines: [])
    }
    guard error.isEmpty else { return nil }
    if let refused = facts.complaint(where: { $0.hasPrefix("exec /") && $0.contains("permission denied") }) {
      return hypothesis(
        facts, program: refused.path ?? facts.container.path, confidence: 0.95, evidence: refused.evidence,
        lines: [refused.line])
    }
    guard facts.failedRun?.exitCode == 126, facts.complaint(["argument list too long"]) == nil else {
      return nil
    }
    let line = facts.decisiveLog.last { $0.plainText.lowercased().contains("permission denied") }
    return hypothesis(
      facts, program: line.flatMap { Self.program(in: $0.plainText) } ?? facts.container.path,
      confidence: 0.85,
      evidence: Evidence("Its last word", line?.quote ?? "nothing"), lines: line.map { [$0] } ?? [])
  }

  /// The program in `sh: ./run.sh: Permission denied`, `/s.sh: line 2: /x/y: Permission denied`.
  private static func program(in line: String) -> String? {
    let parts = line.split(separator: ":").map { $0.drop { $0 == " " } }
    guard let end = parts.lastIndex(where: { $0.lowercased().hasPrefix("permission denied") }), end > 0 else {
      return nil
    }
    return FilePathInText.isHarmless(parts[end - 1]) ? String(parts[end - 1]) : nil
  }

  private func hypothesis(
    _ facts: ContainerFacts, program: String, confidence: Double, evidence: Evidence, lines: [LogLine]
  ) -> Hypothesis {
    let user = facts.container.config.user
    let mode = facts.program.flatMap { $0.path == program ? $0.permissions : nil }
    let isOwners =
      mode.map { $0 & 0o111 != 0 && $0 & 0o001 == 0 } ?? false && !["", "0", "root"].contains(user)
    let mount = facts.mount(over: program)
    let tmpfs =
      mount?.type == .tmpfs
      ? mount?.destination
      : facts.container.hostConfig.tmpfs.keys.sorted().first { program.hasPrefix($0 + "/") }
    let reading = Block.Command(arguments: ["sh", program]).command
    let reason: String
    let advice: String
    var commands = [look(at: program, in: facts)]
    if let tmpfs {
      reason = "the tmpfs at \(tmpfs) is mounted noexec"
      advice = facts.recreate(with: "--tmpfs", "\(tmpfs):exec", compose: "tmpfs: [\"\(tmpfs):exec\"]")
    } else if isOwners, let mode {
      reason =
        "its mode \(String(mode, radix: 8)) lets only its owner execute it, and it runs as user \(user)"
      advice =
        mount == nil
        ? "Let everybody execute it (COPY --chmod=755), give it to that user (COPY --chown), or run as its owner."
        : "Let everybody execute it where it lies, or run as its owner."
    } else {
      reason = mode == nil ? "it lacks the execute bit, or is a folder" : "it lacks the execute bit"
      advice =
        facts.isRefusedExec
        ? "Name the program that reads it, such as \(reading), or set the execute bit in the container; for good, in the "
          + "Dockerfile: COPY --chmod=755."
        : mount == nil
          ? "Set the execute bit before the image is built (git keeps it too), or in the Dockerfile: COPY --chmod=755, or RUN "
            + Block.Command(arguments: ["chmod", "+x", program]).command + "."
          : "It comes from \(mount?.origin ?? "a mount"), not from the image: set the execute bit there (git keeps it too). "
            + "Where that file system takes none, have a shell read it: \(reading)."
    }
    if facts.isRefusedExec {
      commands.append(
        Block.Command(arguments: ["docker", "exec", "--user", "0", facts.name, "chmod", "+x", program]))
    } else if let mend = mount?.command("chmod", "+x", program) {
      commands = [mend, facts.startAgain]
    } else {
      commands += StartError.startAnew(facts)
    }
    return Hypothesis(
      Self.self, "\(program) may not be executed (exit code 126): \(reason)", confidence: confidence,
      evidence: [Evidence("Command", facts.commandText), evidence]
        + (mount.map { [$0.evidence] } ?? []),
      lines: lines,
      remedy: Remedy(
        advice,
        mode == nil && mount?.type == .bind && mount?.destination == program
          ? "Should it be a folder: -v made it, because the file was not there. Remove it, and put the file there."
          : "",
        commands: commands))
  }

  /// Shows the file's permissions: in the container that runs, else in its image.
  private func look(at program: String, in facts: ContainerFacts) -> Block.Command {
    Block.Command(
      arguments: facts.isRefusedExec
        ? ["docker", "exec", facts.name, "ls", "-ld", program]
        : ["docker", "run", "--rm", "--entrypoint", "ls", facts.imageName, "-ld", program],
      comment: "See its permissions")
  }
}
