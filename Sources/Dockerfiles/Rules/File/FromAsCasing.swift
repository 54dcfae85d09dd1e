import Reporting

struct FromAsCasing: DockerfileRule {
  static let rule = LintRule(
    id: "from-as-casing", severity: .style, practice: .correctness,
    title: "FROM and AS in different cases",
    why: "FROM and AS are two halves of one instruction and read best in one case.",
    source: "https://docs.docker.com/reference/build-checks/from-as-casing/",
    aliases: ["FromAsCasing"], isFixable: true, fixProof: "the builder reads keywords in any case",
    bad: "FROM alpine:3.24 as base\n", good: "FROM alpine:3.24 AS base\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.instructions
    where instruction.keyword == .from && instruction.arguments.count == 3 {
      let name = instruction.name.text
      let keyword = instruction.arguments[1]
      let isLower = name == name.lowercased()
      guard isLower || name == name.uppercased() else { continue }
      let wanted = isLower ? keyword.text.lowercased() : keyword.text.uppercased()
      if keyword.text == wanted { continue }
      inspection.flag(
        keyword.range, "\(keyword.text) is written in another case than \(name).",
        fix: Fix("Write FROM and AS in one case", edits: [file.replacing(keyword.range, with: wanted)]))
    }
  }
}
