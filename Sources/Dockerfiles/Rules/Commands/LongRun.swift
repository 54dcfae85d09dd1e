import Reporting

struct LongRun: DockerfileRule {
  static let rule = LintRule(
    id: "long-run", severity: .style, practice: .correctness,
    title: "A RUN of one very long line",
    why: "A long line hides what changed in a review. Break it behind && and between arguments.",
    source: "https://docs.docker.com/build/building/best-practices/#sort-multi-line-arguments",
    aliases: ["LongRunInstruction"], isOptIn: true,
    bad:
      "FROM debian:13\nRUN apt-get update && apt-get install -y --no-install-recommends ca-certificates curl git jq less make unzip wget xz-utils zip && rm -rf /var/lib/apt/lists/*\n",
    good:
      "FROM debian:13\nRUN apt-get update \\\n    && apt-get install -y --no-install-recommends ca-certificates curl git \\\n    && rm -rf /var/lib/apt/lists/*\n"
  )

  private static let limit = 120

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for (instruction, script) in file.scripts where script.commands.count > 1 && !script.isHeredoc {
      let first = file.lines.line(of: instruction.range.lowerBound)
      let last = file.lines.line(of: max(instruction.range.upperBound - 1, 0))
      guard let long = (first...last).first(where: { file.lines.lines[$0].count > Self.limit }) else {
        continue
      }
      inspection.flag(instruction.range, "Line \(long + 1) has \(file.lines.lines[long].count) bytes.")
    }
  }
}
