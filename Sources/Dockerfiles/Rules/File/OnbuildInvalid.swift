import Reporting

struct OnbuildInvalid: DockerfileRule {
  static let rule = LintRule(
    id: "onbuild-invalid", severity: .error, practice: .correctness,
    title: "ONBUILD with an instruction that it cannot run",
    why: "ONBUILD, FROM and MAINTAINER are not allowed as triggers: the build of this image fails.",
    source: "https://docs.docker.com/reference/dockerfile/#onbuild-limitations", aliases: ["DL3043"],
    bad: "FROM alpine:3.24\nONBUILD FROM debian:13\n", good: "FROM alpine:3.24\nONBUILD RUN echo hi\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.instructions where instruction.keyword == .onbuild {
      guard let trigger = instruction.trigger, [.onbuild, .from, .maintainer].contains(trigger.keyword) else {
        continue
      }
      inspection.flag(trigger.name.range, "\(trigger.keyword.name) cannot be a trigger.")
    }
  }
}
