internal import DockerClient
internal import Reporting

/// A folder is mounted where the program expects a file: the file was not on the host, and `-v` made a folder of its name.
///
/// Looks for `Is a directory` about the place where something is mounted.
struct FolderForFile: DiagnosisRule {
  static let id = "folder-for-file"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let complaint = facts.complaint(["is a directory", "EISDIR", "isadirectoryerror"]) else {
      return nil
    }
    let binds = facts.container.mounts.filter { $0.type == .bind }
    let text = complaint.statements.joined(separator: "\n")
    let looksLikeFile = { (mount: MountPoint) in
      mount.destination.split(separator: "/").last?.dropFirst().contains(".") ?? false
    }
    let mount =
      binds.first { text.contains($0.destination) }
      ?? (complaint.path == nil ? binds.first(where: looksLikeFile) : nil)
    guard let mount else { return nil }
    return Hypothesis(
      Self.self,
      "\(mount.destination) is a folder where its program expects a file: \(mount.source) was not on the host, so -v made "
        + "an empty folder of that name",
      confidence: 0.95,
      evidence: [complaint.evidence, Evidence("Mount", "\(mount.source) on \(mount.destination)")],
      lines: [complaint.line],
      remedy: Remedy(
        "Remove the empty folder, put the file there, and make the container anew; --mount refuses what is not there.",
        commands: facts.pauseLoop + [
          Block.Command(arguments: ["rmdir", mount.source], comment: "On the engine's host, if it is empty")
        ] + StartError.startAnew(facts)))
  }
}
