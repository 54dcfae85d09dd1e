import Reporting

/// A constant platform, unless the stage's name says that this stage is for it.
struct FromPlatformConst: DockerfileRule {
  static let rule = LintRule(
    id: "from-platform-const", severity: .warning, practice: .correctness,
    title: "FROM --platform with a constant",
    why:
      "The image can then be built for this platform alone, and docker buildx --platform gives the wrong one without a word.",
    source: "https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/",
    aliases: ["DL3029", "FromPlatformFlagConstDisallowed"],
    differences: ["DL3029 also reports a stage whose name tells its platform, which Docker recommends."],
    bad: "FROM --platform=linux/amd64 alpine:3.24\n", good: "FROM --platform=$BUILDPLATFORM alpine:3.24\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effective(.from) {
      guard let flag = instruction.flag("platform"), let platform = flag.value, !platform.contains("$"),
        !platform.isEmpty
      else { continue }
      let name = instruction.arguments.count == 3 ? instruction.arguments[2].text.lowercased() : ""
      let parts = platform.lowercased().split(separator: "/")
      if parts.contains(where: { name.holds(String($0)) }) { continue }
      inspection.flag(flag.token.range, "The stage is always for \(platform), whatever is built.")
    }
  }
}
