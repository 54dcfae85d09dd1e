internal import DockerClient
internal import Reporting

/// A build copies a file that is not in its context.
///
/// Looks at BuildKit's `failed to compute cache key: … "/x": not found` and the older `COPY failed: file not found in build
/// context`.
struct BuildFileMissing: DiagnosisRule {
  static let id = "build-file-missing"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let said = facts.said(
      "failed to compute cache key", "failed to calculate checksum of ref", "file not found in build context",
      "copy failed", "add failed", "forbidden path outside the build context")
    guard let said,
      said.mentions("not found", "no such file or directory", "does not exist", "forbidden path")
    else { return nil }
    let name = Self.quoted(in: said.text) ?? said.text.word(after: "stat ")
    let path = name.map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 }
    return Hypothesis(
      Self.self, "\(path ?? "what COPY or ADD names") is not in the build context, so it cannot be copied",
      confidence: said.confidence + 0.05, evidence: [said.evidence], lines: said.lines,
      remedy: Remedy(
        "A path of COPY is looked for in the build context, the folder at the end of the command (docker build -f "
          + "DOCKERFILE CONTEXT), not beside the Dockerfile and not above the context.",
        "See that .dockerignore does not leave it out, and that capitals are the same. With COPY --from it is looked for in "
          + "that stage or image.",
        commands: [
          Block.Command(arguments: ["ls", path ?? "."], comment: "In the folder that is the context"),
          Block.Command("cat .dockerignore"),
        ]))
  }

  /// The path in `"/package.json": not found`.
  private static func quoted(in text: String) -> String? {
    guard let end = text.range(of: "\": not found")?.lowerBound,
      let start = text[..<end].lastIndex(of: "\"")
    else { return nil }
    return String(text[start..<end]).word(after: "\"")
  }
}
