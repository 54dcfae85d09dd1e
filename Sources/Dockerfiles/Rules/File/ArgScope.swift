import Reporting

/// An `ARG` from in front of the first `FROM` that a stage uses without declaring it again.
struct ArgScope: DockerfileRule {
  static let rule = LintRule(
    id: "arg-scope", severity: .warning, practice: .correctness,
    title: "An argument is used outside of its scope",
    why:
      "An ARG in front of the first FROM is seen by FROM alone. ARG with the same name brings it into a stage.",
    source: "https://docs.docker.com/reference/dockerfile/#understand-how-arg-and-from-interact",
    aliases: ["ArgDefinedOutsideOfScope"], isFixable: true,
    fixChanges: "the variable has the value that the ARG at the head of the file gives it, instead of none",
    bad: "ARG VERSION=1\nFROM alpine:3.24\nRUN echo ${VERSION}\n",
    good: "ARG VERSION=1\nFROM alpine:3.24\nARG VERSION\nRUN echo ${VERSION}\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    var global: Set<String> = []
    for instruction in file.instructions {
      if instruction.keyword == .from { break }
      if instruction.keyword == .arg { global.formUnion(instruction.pairs.map(\.key.text)) }
    }
    guard !global.isEmpty else { return }
    for stage in file.stages {
      var known = Set(
        file.ancestry(of: stage).dropLast().flatMap { file[$0] }.filter { [.arg, .env].contains($0.keyword) }
          .flatMap { $0.pairs.map(\.key.text) })
      for instruction in file[stage] {
        if [.arg, .env].contains(instruction.keyword) { known.formUnion(instruction.pairs.map(\.key.text)) }
        for name in names(in: instruction) where global.contains(name) && !known.contains(name) {
          known.insert(name)
          let fix = stage.from.flatMap { file.insertLines("ARG \(name)", after: file.instructions[$0]) }
          inspection.flag(
            instruction.range, "\(name) is declared for FROM alone and is empty here.",
            fix: fix.map { Fix("Declare ARG \(name) in the stage", edits: [$0]) })
        }
      }
    }
  }

  /// The variables that an instruction reads, as far as the shell does not set them itself.
  private func names(in instruction: Instruction) -> [String] {
    var names = instruction.values.flatMap(\.unset)
    guard instruction.keyword == .run, let script = instruction.script else { return names }
    let own = Set(
      script.commands.flatMap { $0.assignments + $0.words }.compactMap { word in
        word.text.firstIndex(of: "=").map { String(word.text[..<$0]) }
      })
    for command in script.commands where command.program != "read" && command.program != "for" {
      for word in command.words + command.assignments
      where word.text.utf8.contains(UInt8(ascii: "$")) && !word.isLiteral {
        names += ShellVariables.names(in: word.text).filter { !own.contains($0) }
      }
    }
    return script.hasCompound ? instruction.values.flatMap(\.unset) : names
  }
}
