import Reporting

/// The whole context is copied and nothing says what to leave out. Silent where the context is not known.
struct DockerignoreMissing: DockerfileRule {
  static let rule = LintRule(
    id: "dockerignore-missing", severity: .warning, practice: .dockerignore,
    title: "No .dockerignore",
    why:
      "COPY . takes .git, .env and node_modules along: secrets in the image, megabytes in the context, and a cache that any of them invalidates.",
    source: "https://docs.docker.com/build/concepts/context/#dockerignore-files",
    bad: .init("FROM alpine:3.24\nCOPY . /app\n", context: ContextPaths(paths: ["Dockerfile", "main.py"])),
    good: .init(
      "FROM alpine:3.24\nCOPY . /app\n",
      context: ContextPaths(paths: ["Dockerfile", ".dockerignore", "main.py"])))

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard let context = inspection.context, !context.hasDockerignore else { return }
    let copy = file.effectiveInstructions.first { instruction in
      (instruction.keyword == .copy || instruction.keyword == .add) && instruction.flag("from") == nil
        && instruction.sources.contains { [".", "./", "/", "*", "./*"].contains($0.text) }
    }
    guard let copy else { return }
    let telling = ContextPaths.unneeded.filter(context.contains)
    let bytes = telling.reduce(0) { $0 + (context.sizes[$1] ?? 0) }
    let saving = bytes > 0 ? ", \(bytes / 1000) kB in all" : ""
    inspection.flag(
      copy.range,
      telling.isEmpty
        ? "This copies everything, and no .dockerignore leaves anything out."
        : "This copies \(telling.joined(separator: ", ")) too\(saving): there is no .dockerignore.")
  }
}
