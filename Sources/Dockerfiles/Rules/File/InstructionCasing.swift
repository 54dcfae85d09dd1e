import Reporting

/// Instructions whose case differs from the file's majority, mixed case always.
struct InstructionCasing: DockerfileRule {
  static let rule = LintRule(
    id: "instruction-casing", severity: .style, practice: .correctness,
    title: "Instructions in different cases",
    why:
      "Instructions are written in capitals so that they stand out from their arguments; one file keeps to one way.",
    source: "https://docs.docker.com/reference/build-checks/consistent-instruction-casing/",
    aliases: ["ConsistentInstructionCasing"], isFixable: true,
    fixProof: "the builder reads keywords in any case",
    bad: "FROM alpine:3.24\nrun echo hi\nCMD [\"sh\"]\n",
    good: "FROM alpine:3.24\nRUN echo hi\nCMD [\"sh\"]\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    let names = file.instructions.filter { $0.keyword != .unknown }.map(\.name)
    let lower = names.count { $0.text == $0.text.lowercased() }
    let upper = names.count { $0.text == $0.text.uppercased() }
    let isLower = lower > upper
    for name in names {
      let wanted = isLower ? name.text.lowercased() : name.text.uppercased()
      if name.text == wanted { continue }
      inspection.flag(
        name.range, "\(name.text) is \(wanted) elsewhere in this file.",
        fix: Fix("Write instructions in one case", edits: [file.replacing(name.range, with: wanted)]))
    }
  }
}
