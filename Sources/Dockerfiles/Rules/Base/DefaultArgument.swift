import Reporting

struct DefaultArgument: DockerfileRule {
  static let rule = LintRule(
    id: "from-default-arg-invalid", severity: .warning, practice: .correctness,
    title: "Without build arguments the base image has no name",
    why: "A plain docker build fails here. Give the ARG a default that works.",
    source: "https://docs.docker.com/reference/build-checks/invalid-default-arg-in-from/",
    aliases: ["InvalidDefaultArgInFrom"],
    bad: "ARG VERSION\nFROM alpine:$VERSION\n", good: "ARG VERSION=3.24\nFROM alpine:$VERSION\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for problem in file.problems where problem.phase == .buildArgument {
      inspection.flag(problem.range, problem.message)
    }
  }
}
