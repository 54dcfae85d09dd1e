import Reporting

/// Everything in front of the first `FROM` that is neither `ARG` nor a comment.
struct FirstInstruction: DockerfileRule {
  static let rule = LintRule(
    id: "first-instruction", severity: .error, practice: .correctness,
    title: "An instruction stands in front of the first FROM",
    why: "There is no image yet that it could change: the build fails.",
    source: "https://docs.docker.com/reference/dockerfile/#format", aliases: ["DL3061"],
    bad: "RUN echo hi\nFROM alpine:3.24\n", good: "FROM alpine:3.24\nRUN echo hi\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.instructions {
      if instruction.keyword == .from { return }
      guard instruction.keyword != .arg else { continue }
      inspection.flag(
        instruction.name.range, "\(instruction.keyword.name) stands in front of the first FROM.")
    }
  }
}
