internal import DockerClient
internal import Reporting

/// A package manager finds no project in its working folder.
///
/// Looks for its words about the file that describes one: `package.json`, `go.mod`, `Gemfile` and the like.
struct PackageFileMissing: DiagnosisRule {
  static let id = "package-file-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let complaint = facts.complaint { text in
      Self.files.contains { text.contains($0) }
        && text.containsAny([
          "ENOENT", "no such file or directory", "could not find", "could not locate", "couldn't find",
          "cannot find", "not found", "could not open",
        ])
    }
    guard let complaint, let file = Self.files.first(where: { complaint.spoken.contains($0) }) else {
      return nil
    }
    let working = facts.workingFolder
    let folder = complaint.path.flatMap { Self.folder(of: file, at: $0) } ?? working ?? "the working folder"
    let mount = facts.container.mounts.first { "\(folder)/".hasPrefix($0.destination + "/") }
    var evidence = [complaint.evidence]
    if let working { evidence.append(Evidence("Working folder", working)) }
    if let mount { evidence.append(Evidence("Mount", "\(mount.source) on \(mount.destination)")) }
    return Hypothesis(
      Self.self, "there is no \(file) in \(folder), where it looks for its project",
      confidence: complaint.confidence + 0.02, evidence: evidence, lines: [complaint.line],
      remedy: Remedy(
        mount.map {
          "The mount on \($0.destination) hides what the image has there: the project must lie in \($0.source) on the engine's "
            + "host, and be the project's folder itself."
        }
          ?? "Copy the project into that folder when the image is built (WORKDIR /app, COPY . .), or mount it there; see that "
          + ".dockerignore does not leave it out.",
        "If it lies elsewhere in the image: "
          + facts.recreate(with: "--workdir", "/app", compose: "working_dir: /app"),
        commands: facts.pauseLoop + [facts.lookInside]))
  }

  private static func folder(of file: String, at path: String) -> String? {
    guard path.lowercased().hasSuffix("/" + file) else { return nil }
    return path.utf8.count == file.utf8.count + 1 ? "/" : String(path.dropLast(file.utf8.count + 1))
  }

  private static let files = [
    "package.json", "package-lock.json", "composer.json", "go.mod", "gemfile", "requirements.txt", "pom.xml",
    "pyproject.toml", "cargo.toml", "build.gradle",
  ]
}
