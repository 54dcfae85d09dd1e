internal import DockerClient
internal import Reporting

/// The program writes where its files are read-only.
///
/// Looks for `Read-only file system` in the log, and whether the container was made with `--read-only` or a read-only
/// mount.
struct ReadOnlyFilesystem: DiagnosisRule {
  static let id = "read-only-files"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let phrases = ["read-only file system", "EROFS"]
    // Python tries its usual places, and does not say why none of them serves.
    let temporary = "no usable temporary directory found"
    let isReadOnly = facts.container.hostConfig.readonlyRootfs
    let wanted = isReadOnly ? phrases + [temporary] : phrases
    let complaint =
      facts.complaint(wanted) ?? facts.recentComplaint(within: .seconds(60)) { $0.containsAny(wanted) }
    guard let complaint else { return nil }
    let path = complaint.mentions(temporary) ? "/tmp/" : complaint.path
    let mount = path.flatMap { path in
      facts.container.mounts.first { !$0.rw && "\(path)/".hasPrefix($0.destination + "/") }
    }
    let place = path ?? "a path"
    let folder =
      path.map {
        String(
          $0.split(separator: "/", omittingEmptySubsequences: false).dropFirst().dropLast().reduce("") {
            "\($0)/\($1)"
          })
      } ?? ""
    let target = folder.isEmpty ? "/data" : folder
    var evidence = [complaint.evidence]
    if facts.container.hostConfig.readonlyRootfs {
      evidence.append(Evidence("Root file system", "read-only"))
    }
    if let mount { evidence.append(Evidence("Mount", "\(mount.destination) is mounted read-only")) }
    return Hypothesis(
      Self.self, "it writes to \(place), and that is read-only", confidence: complaint.confidence + 0.02,
      evidence: evidence, lines: [complaint.line],
      remedy: Remedy(
        mount.map { "Mount \($0.destination) without :ro, or let it write elsewhere." }
          ?? "Give it a place to write: a tmpfs for what may be lost, a volume for what may not.",
        mount == nil
          ? facts.recreate(with: "--tmpfs", target, compose: "tmpfs: [\(target)]") : "",
        commands: facts.pauseLoop))
  }
}
