import Reporting

struct FromPlatformRedundant: DockerfileRule {
  static let rule = LintRule(
    id: "from-platform-redundant", severity: .info, practice: .correctness,
    title: "FROM --platform=$TARGETPLATFORM is the default",
    why: "A stage is built for the target platform anyway; the option only makes readers wonder.",
    source: "https://docs.docker.com/reference/build-checks/redundant-target-platform/",
    aliases: ["DL3065", "RedundantTargetPlatform"], isFixable: true,
    fixProof: "the option says what the builder assumes without it",
    bad: "FROM --platform=$TARGETPLATFORM alpine:3.24\n", good: "FROM alpine:3.24\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effective(.from) {
      guard let flag = instruction.flag("platform"), let word = instruction.arguments.first,
        ["$TARGETPLATFORM", "${TARGETPLATFORM}"].contains(flag.value), instruction.flags.count == 1
      else { continue }
      inspection.flag(
        flag.token.range, "This is what a build does without the option.",
        fix: Fix(
          "Leave out the option that says the default",
          edits: [file.replacing(flag.token.range.lowerBound..<word.range.lowerBound, with: "")]))
    }
  }
}
