import Reporting

/// A path that `.dockerignore` leaves out: the build does not find it.
struct CopyIgnored: DockerfileRule {
  static let rule = LintRule(
    id: "copy-ignored", severity: .warning, practice: .dockerignore,
    title: "A path is copied that .dockerignore leaves out",
    why: "The file is not sent to the engine: the build fails with not found.",
    source: "https://docs.docker.com/reference/build-checks/copy-ignored-file/", aliases: ["CopyIgnoredFile"],
    bad: .init(
      "FROM alpine:3.24\nCOPY notes.txt /\n",
      context: ContextPaths(paths: [".dockerignore"], ignoring: ["*.txt"])),
    good: .init(
      "FROM alpine:3.24\nCOPY app.py /\n",
      context: ContextPaths(paths: [".dockerignore"], ignoring: ["*.txt"])))

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    guard let context = inspection.context, let patterns = context.ignorePatterns, !patterns.isEmpty,
      !patterns.contains(where: { $0.hasPrefix("!") })
    else { return }
    for instruction in file.transfers where instruction.flag("from") == nil {
      for source in instruction.sources {
        var path = source.text.unquoted[...]
        while path.hasPrefix("./") { path = path.dropFirst(2) }
        while path.hasPrefix("/") { path = path.dropFirst() }
        while path.hasSuffix("/") { path = path.dropLast() }
        guard !path.isEmpty, path != ".", !path.contains("://"), !path.contains("$"),
          context.isIgnored(String(path))
        else { continue }
        inspection.flag(source.range, "\(path) is left out by .dockerignore.")
      }
    }
  }
}
