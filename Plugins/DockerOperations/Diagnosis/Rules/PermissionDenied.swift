internal import DockerClient
internal import Reporting

/// The program may not do something with a file, a port or a socket.
///
/// Looks for `Permission denied`, `Operation not permitted` and EACCES in the log; tells a port below 1024 from a mount
/// with another owner and from a file of the image that belongs to root.
struct PermissionDenied: DiagnosisRule {
  static let id = "permission-denied"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let complaint = facts.complaint([
      "permission denied", "operation not permitted", "EACCES", "EPERM", "permissionerror",
    ])
    guard let complaint, facts.failedRun?.exitCode != 126 else { return nil }
    let user = facts.container.config.user
    // Who ran into an error that was pasted nobody knows.
    let who = facts.isPasted ? "its user" : user.isEmpty ? "root" : "user \(user)"
    let asWho = facts.isPasted ? "" : " as \(who)"
    var evidence = [complaint.evidence, Evidence("Runs as", who)]
    if complaint.mentions("bind", "listen") {
      return Hypothesis(
        Self.self, "it may not listen on its port\(asWho): \u{201C}\(complaint.line.quote)\u{201D}",
        confidence: complaint.confidence, evidence: evidence, lines: [complaint.line],
        remedy: Remedy(
          "Ports below 1024 need a right that \(who) lacks: let it listen above, such as on 8080, and publish that "
            + "(-p 80:8080).",
          commands: facts.pauseLoop))
    }
    let path = complaint.path
    let mount = path.flatMap { path in facts.container.mounts.first { path.hasPrefix($0.destination) } }
    if let mount { evidence.append(Evidence("Mount", "\(mount.source) on \(mount.destination)")) }
    let place = (path ?? "something") + asWho
    var advice =
      "Let the image give the file to that user (COPY --chown, RUN chown), or run as the user that owns it."
    var commands: [Block.Command] = []
    if let mount, mount.type == .volume {
      advice =
        "The volume \(mount.name.shownVolumeName) belongs to another user: give it to the one that the container runs as."
      // A name is known to the container's own image only.
      let isNumber = user.allSatisfy { $0.isNumber || $0 == ":" }
      commands.append(
        Block.Command(
          arguments: ["docker", "run", "--rm", "-v", "\(mount.name):/volume"]
            + (isNumber ? ["busybox", "chown"] : ["--user", "0", "--entrypoint", "chown", facts.imageName])
            + ["-R", user.isEmpty ? "UID" : user, "/volume"],
          comment: user.isEmpty ? "With the user's number" : "With nothing else using the volume"))
    } else if let mount, mount.type == .bind {
      advice =
        "The mounted folder \(mount.source) on the host belongs to another user: give it to the user that the "
        + "container runs as."
      let owner = user.first?.isNumber == true ? user : "UID"
      commands.append(
        Block.Command(
          arguments: ["sudo", "chown", "-R", owner, mount.source],
          comment: "On the engine's host, with the user's number"))
    }
    return Hypothesis(
      Self.self, "it may not use \(place): \u{201C}\(complaint.line.quote)\u{201D}",
      confidence: complaint.confidence,
      evidence: evidence, lines: [complaint.line],
      remedy: Remedy(advice, commands: facts.pauseLoop + commands + [facts.startAgain]))
  }
}
