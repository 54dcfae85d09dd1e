import Reporting

struct PortRange: DockerfileRule {
  static let rule = LintRule(
    id: "port-range", severity: .error, practice: .correctness,
    title: "EXPOSE of a port that does not exist",
    why: "Ports are numbers from 0 to 65535.",
    source: "https://docs.docker.com/reference/dockerfile/#expose", aliases: ["DL3011", "DS-0008"],
    bad: "FROM alpine:3.24\nEXPOSE 80000\n", good: "FROM alpine:3.24\nEXPOSE 8000\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effectiveInstructions where instruction.keyword == .expose {
      for (word, value) in zip(instruction.arguments, instruction.values) {
        let numbers = value.text.prefix { $0 != "/" }.split(separator: "-").compactMap { Int($0) }
        if numbers.contains(where: { !(0...65535).contains($0) }) {
          inspection.flag(word.range, "\(word.text) is no port: they end at 65535.")
        }
      }
    }
  }
}
