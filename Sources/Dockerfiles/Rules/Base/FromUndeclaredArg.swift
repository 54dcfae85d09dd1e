import Reporting

/// A variable in `FROM` that no `ARG` before the first `FROM` declares, with the name that is likely meant.
struct FromUndeclaredArg: DockerfileRule {
  static let rule = LintRule(
    id: "from-undeclared-arg", severity: .error, practice: .correctness,
    title: "FROM uses an argument that is not declared",
    why: "Only ARGs in front of the first FROM are seen by FROM; anything else is empty there.",
    source: "https://docs.docker.com/reference/build-checks/undefined-arg-in-from/",
    aliases: ["UndefinedArgInFrom"],
    bad: "ARG VERSION=3.24\nFROM alpine:${VERSON}\n", good: "ARG VERSION=3.24\nFROM alpine:${VERSION}\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    var known = Set(Environment.global.names)
    for instruction in file.instructions {
      if instruction.keyword == .from { break }
      if instruction.keyword == .arg { known.formUnion(instruction.pairs.map(\.key.text)) }
    }
    var expander = WordExpander()
    expander.escape = file.escape
    for instruction in file.effective(.from) {
      let words =
        instruction.arguments.prefix(1) + instruction.flags.filter { $0.name == "platform" }.map(\.token)
      for word in words where word.text.contains("$") {
        let names = (try? expander.expand(word.text, { _ in nil }).names) ?? []
        for name in Set(names).subtracting(known).sorted() {
          let hint = Spelling.closest(to: name, in: known).map { "; is \($0) meant?" } ?? "."
          inspection.flag(word.range, "No ARG before the first FROM declares \(name)\(hint)")
        }
      }
    }
  }
}
