import Reporting

/// Reports what BuildKit refuses, as the parser noticed it; the rest of the file is checked all the same.
struct ParseErrors: DockerfileRule {
  static let rule = LintRule(
    id: "parse-error", severity: .error, practice: .correctness,
    title: "The file does not build",
    why: "BuildKit refuses the file here. Until that is mended nothing is built.",
    source: "https://docs.docker.com/reference/dockerfile/", aliases: ["DL1000"],
    bad: "FROM alpine:3.24\nRUNN echo hi\n", good: "FROM alpine:3.24\nRUN echo hi\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for problem in file.problems where problem.phase != .buildArgument {
      inspection.flag(problem.range, problem.message)
    }
  }
}
