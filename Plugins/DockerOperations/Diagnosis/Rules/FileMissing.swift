internal import DockerClient
internal import Reporting

/// A file that the program wants to read is not there.
///
/// Looks for ENOENT, the exceptions that are named after it, and `No such file or directory` with a path.
struct FileMissing: DiagnosisRule {
  static let id = "file-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard ![126, 127].contains(facts.failedRun?.exitCode) else { return nil }
    let complaint = facts.complaint { text in
      !text.hasPrefix("exec ")
        && !text.containsAny(["permission denied", "is a directory", "bad interpreter"])
        && text.containsAny([
          "ENOENT", "filenotfounderror", "filenotfoundexception", "templatenotfound", "nosuchfileexception",
          "no such file or directory",
        ])
    }
    guard let complaint else { return nil }
    let path = complaint.path
    let mount = path.flatMap { path in
      facts.container.mounts.first { "\(path)/".hasPrefix($0.destination + "/") }
    }
    var evidence = [complaint.evidence]
    if let mount { evidence.append(Evidence("Mount", "\(mount.source) on \(mount.destination)")) }
    return Hypothesis(
      Self.self,
      path.map { "its program needs the file \($0), which is not there" }
        ?? "its program needs a file that is not there: \u{201C}\(complaint.line.quote)\u{201D}",
      confidence: complaint.confidence - 0.04, evidence: evidence, lines: [complaint.line],
      remedy: Remedy(
        mount.map {
          "The mount on \($0.destination) hides what the image has there: put the file into \($0.source)."
        } ?? facts.movedWorkingFolder
          ?? "Copy the file into the image, or mount it; see that .dockerignore does not leave it out.",
        "A relative path is looked for in the working folder"
          + (facts.workingFolder.map { ", which is \($0)." } ?? "."),
        commands: facts.pauseLoop + [facts.lookInside]))
  }
}
