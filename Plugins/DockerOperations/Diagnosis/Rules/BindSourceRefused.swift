internal import DockerClient
internal import Reporting

/// The engine could not make the folder of the host that should be mounted.
///
/// Looks at the answer `error while creating mount source path`, and at the system's reason in it.
struct BindSourceRefused: DiagnosisRule {
  static let id = "bind-source-refused"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let said = facts.said("error while creating mount source path") else { return nil }
    let path = said.text.word(after: "mount source path ")
    let reason = Self.reasons.first { said.mentions($0.phrase) }
    return Hypothesis(
      Self.self,
      "the engine could not make \(path ?? "the folder that should be mounted") on its host"
        + (reason.map { ": \($0.phrase)" } ?? ""),
      confidence: said.confidence + 0.05, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        reason?.advice ?? "Make it yourself on the engine's host, or mount another one.",
        "A volume needs no folder of the host.",
        commands: path.map {
          [Block.Command(arguments: ["ls", "-ld", $0], comment: "On the engine's host: what is there?")]
        } ?? []))
  }

  private static let reasons: [(phrase: String, advice: String)] = [
    (
      "read-only file system",
      "That part of the engine's host cannot be written: take a path below /home, /srv or /var. Docker from snap sees only home "
        + "folders."
    ),
    (
      "operation not permitted",
      "The file system there takes no new folder even from root: a share of another machine (NFS with root_squash, SMB), "
        + "Docker Desktop's or macOS' protected folders. Make it yourself, as a user who may."
    ),
    (
      "permission denied",
      "The engine may not write there: rootless Docker has the rights of its user, and SELinux and shares of other machines "
        + "keep root out too. Make it yourself, as a user who may."
    ),
    (
      "file exists",
      "A file, a broken link or a mount that hangs is there: remove it, or unmount and mount it again."
    ),
    ("not a directory", "A part of the path is a file: correct the path."),
    ("no such device", "What was mounted there is gone: mount it again."),
  ]
}
