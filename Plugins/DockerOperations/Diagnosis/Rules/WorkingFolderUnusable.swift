internal import DockerClient
internal import Reporting

/// The folder that the container should start in cannot be entered, or is a file.
///
/// Looks at the runtime's answer `chdir to cwd ("X") set in config.json failed: …` and the engine's `Cannot mkdir: X is not a
/// directory`.
struct WorkingFolderUnusable: DiagnosisRule {
  static let id = "working-folder"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    guard
      let said = facts.said("set in config.json failed", "cannot mkdir", "mkdir of file creates error")
    else { return nil }
    let own = facts.isPasted ? nil : facts.workingFolder
    let path = said.text.word(after: "chdir to cwd ") ?? said.text.word(after: "annot mkdir: ") ?? own
    let folder = "its working folder" + (path.map { " \($0)" } ?? "")
    let isDenied = said.mentions("permission denied")
    let user = facts.isPasted ? "" : facts.container.config.user
    return Hypothesis(
      Self.self,
      isDenied
        ? "\(user.isEmpty ? "the user that it runs as" : "user \(user)") may not enter \(folder)"
        : said.mentions("not a directory") ? "\(folder) is a file" : "\(folder) cannot be entered",
      confidence: said.confidence + 0.05,
      evidence: [Evidence("User", user), said.evidence].filter { !$0.value.isEmpty }, lines: said.lines,
      remedy: Remedy(
        isDenied
          ? "Give it to that user in the Dockerfile (COPY --chown, or RUN chown), or set WORKDIR before USER to a folder that it "
            + "may enter; every folder above it must let it through as well."
          : "Let WORKDIR (or -w) name a folder: a file, or a mount of one, stands at that path.",
        commands: path.map {
          [
            Block.Command(
              arguments: ["docker", "run", "--rm", "--entrypoint", "ls", facts.imageName, "-ld", $0],
              comment: "What is there")
          ]
        } ?? []))
  }
}
