import Reporting

/// A `.dockerignore` that lets something through which no image needs; sizes are told where they are known.
struct DockerignoreIncomplete: DockerfileRule {
  static let rule = LintRule(
    id: "dockerignore-incomplete", severity: .info, practice: .dockerignore,
    title: ".dockerignore lets through what no image needs",
    why:
      "Repositories, dependencies of another machine and build results make the context slow to send, and leak into the image.",
    source: "https://docs.docker.com/build/concepts/context/#dockerignore-files",
    bad: .init(
      "FROM alpine:3.24\nCOPY . /app\n",
      context: ContextPaths(paths: [".dockerignore", ".git"], ignoring: ["*.log"])),
    good: .init(
      "FROM alpine:3.24\nCOPY . /app\n",
      context: ContextPaths(paths: [".dockerignore", ".git"], ignoring: [".git"])))

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard let context = inspection.context, context.hasDockerignore, context.ignorePatterns != nil else {
      return
    }
    let copy = file.transfers.first { instruction in
      instruction.flag("from") == nil
        && instruction.sources.contains { [".", "./", "/", "*"].contains($0.text) }
    }
    let through = ContextPaths.unneeded.filter { context.contains($0) && !context.isIgnored($0) }
    guard let copy, !through.isEmpty else { return }
    let bytes = through.reduce(0) { $0 + (context.sizes[$1] ?? 0) }
    let saving = bytes > 0 ? ": \(bytes / 1000) kB that need not be sent" : ""
    inspection.flag(copy.range, "This takes \(through.joined(separator: ", ")) along\(saving).")
  }
}
