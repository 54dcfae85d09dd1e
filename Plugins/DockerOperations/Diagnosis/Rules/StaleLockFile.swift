internal import DockerClient
internal import Reporting

/// A file by which a run marks that it goes on was left behind, so the program believes that it runs already.
///
/// Looks for the words of programs about their pid and lock files, at where that file lies, and whether another container
/// runs with the same data: then the mark is right.
struct StaleLockFile: DiagnosisRule {
  static let id = "stale-lock-file"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard let complaint = facts.complaint(where: Self.speaksOfLock) else { return nil }
    let path = Self.path(in: complaint, facts)
    let mount = path.flatMap(facts.mount)
    let user = mount.flatMap { facts.runningUser(of: $0) }
    let file = path ?? "a lock file"
    var evidence = [complaint.evidence]
    if let mount { evidence.append(mount.evidence) }
    if let user { evidence.append(Evidence("Runs with the same data", user)) }
    let removal =
      "Most often the run before it left the file behind, as happens when it is killed. See that nothing else uses the data"
    return Hypothesis(
      Self.self,
      user.map { "it finds \(file) in use: the container \($0) runs with the same data" }
        ?? "it finds \(file), takes it for a sign that it runs already, and ends",
      confidence: complaint.confidence + 0.06, evidence: evidence, lines: [complaint.line],
      remedy: user.map {
        Remedy(
          "Only one may use the data at a time: stop \($0), or give each its own.",
          commands: [Block.Command(arguments: ["docker", "stop", $0]), facts.startAgain])
      }
        ?? Remedy(
          mount == nil && path != nil && !facts.isPasted
            ? "\(removal); a container that is made anew has no such file, and one that is started again has it still."
            : "\(removal), then remove it.",
          "So that it does not happen again: let the entrypoint remove the file first"
            + (path.map { " (rm -f \($0); exec …)" } ?? "") + ", or keep it on a tmpfs.",
          commands: facts.pauseLoop + Self.commands(removing: path, on: mount, facts)))
  }

  private static func commands(
    removing path: String?, on mount: MountPoint?, _ facts: ContainerFacts
  ) -> [Block.Command] {
    guard let path, !facts.isPasted else { return [] }
    guard let mount else { return StartError.startAnew(facts) }
    return mount.command("rm", path).map { [$0, facts.startAgain] } ?? []
  }

  private static func speaksOfLock(_ line: SpokenLine) -> Bool {
    line.containsAny([
      "server is already running", "unable to lock the lock file",
      "server is already active for display",
    ])
      || line.containsAny(["pid file", "pidfile", "lock file", "lockfile", "pid-file", "lock-file"])
        && line.containsAny([
          "already exists", "file exists", "already running", "is stale", "found, ensure",
        ])
        && !line.containsAny(["not found", "no such file", "no lock file", "no lockfile", "no pid file"])
        && !line.containsAny(dependencyLocks)
  }

  /// Files in which package managers keep the versions that they chose: they belong there.
  private static let dependencyLocks = [
    "yarn.lock", "gemfile.lock", "poetry.lock", "uv.lock", "pdm.lock", "pipfile.lock", "cargo.lock",
    "composer.lock", "bun.lock", "deno.lock", "mix.lock", "flake.lock", "pixi.lock", "pubspec.lock",
    "podfile.lock", "gradle.lockfile", "package-lock.json", "pnpm-lock.yaml", "packages.lock.json",
    ".terraform.lock.hcl",
  ]

  /// The file: its path, or its name in the folder that the lines after it name, as PostgreSQL has it. What is not named like
  /// one is none: the path ends up behind `rm`.
  private static func path(in complaint: Complaint, _ facts: ContainerFacts) -> String? {
    let told =
      complaint.statements
      + facts.spoken.log.drop { $0 != complaint.line }.dropFirst().prefix(2).map(\.plainText)
    let paths = told.compactMap { FilePathInText.first(in: $0) }.map {
      $0.last == "." ? String($0.dropLast()) : $0
    }
    if let file = paths.first(where: isNamedLikeOne) { return file }
    guard let name = told.lazy.compactMap({ $0.word(after: "file \"") }).first(where: isNamedLikeOne),
      !name.contains("/")
    else { return nil }
    return paths.first.map { "\($0)/\(name)" }
  }

  private static func isNamedLikeOne(_ path: String) -> Bool {
    let name = path.split(separator: "/").last?.lowercased() ?? ""
    guard !dependencyLocks.contains(name), !path.contains("../") else { return false }
    return name == "pid" || name.contains("pidfile") || name.hasPrefix(".x") && name.hasSuffix("-lock")
      || [".pid", ".lck", ".lock"].contains { name.hasSuffix($0) }
  }
}
