import Reporting

/// Blank lines between the lines of one instruction; comment lines are fine.
struct EmptyContinuation: DockerfileRule {
  static let rule = LintRule(
    id: "empty-continuation", severity: .warning, practice: .correctness,
    title: "A blank line inside of an instruction",
    why:
      "A blank line after a continuation looks like the instruction's end and is not. BuildKit is going to refuse it.",
    source: "https://docs.docker.com/reference/build-checks/no-empty-continuation/",
    aliases: ["NoEmptyContinuation"], isFixable: true,
    fixProof: "the builder drops these lines before it reads the instruction",
    bad: "FROM alpine:3.24\nRUN echo a \\\n\n  b\n", good: "FROM alpine:3.24\nRUN echo a \\\n  b\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.instructions {
      guard let first = instruction.emptyContinuations.first else { continue }
      // Blank lines at the very end follow an escape character that continues nothing.
      let isInside = instruction.emptyContinuations.allSatisfy {
        $0.upperBound <= instruction.range.upperBound
      }
      let fix = Fix(
        "Remove the blank lines inside of the instruction",
        edits: instruction.emptyContinuations.map { file.replacing($0, with: "") })
      // Docker's check reports the line in which the instruction ends.
      let last = file.lines.start(
        ofLineWith: max(instruction.range.upperBound - 1, instruction.range.lowerBound))
      let end = isInside ? max(last, instruction.range.lowerBound) : first.lowerBound
      let number = file.lines.position(of: first.lowerBound).line
      inspection.flag(
        end..<max(end, instruction.range.upperBound),
        "Line \(number) is blank and interrupts this \(instruction.keyword.name).", fix: isInside ? fix : nil)
    }
  }
}
