import Reporting

struct UnsetEnv: DockerfileRule {
  static let rule = LintRule(
    id: "unset-env", severity: .warning, practice: .correctness,
    title: "RUN unset does not undo ENV",
    why:
      "unset ends with its RUN; later instructions and the container have the variable as before. Set it inside of the RUN that needs it.",
    source: "https://docs.docker.com/build/building/best-practices/#env", aliases: ["MisusedUnset"],
    bad: "FROM alpine:3.24\nENV STEP=one\nRUN unset STEP\n",
    good: "FROM alpine:3.24\nRUN export STEP=one && echo $STEP && unset STEP\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    let uses = file.commands(named: "unset")
    guard !uses.isEmpty else { return }
    let names = Set(file.effective(.env).flatMap { $0.pairs.map(\.key.text) })
    for use in uses {
      for word in use.command.arguments where names.contains(word.text) {
        guard use.script.commands.last.map({ $0.range == use.command.range }) == true else { continue }
        inspection.flag(word.range, "\(word.text) is set again as soon as this RUN ends.")
      }
    }
  }
}
