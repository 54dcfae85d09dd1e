import Reporting

extension Inspection {
  /// Reports each instruction of a kind that a later one of the same stage overrides.
  mutating func flagOverridden(_ keyword: Keyword, in file: Dockerfile) {
    for stage in file.stages {
      for instruction in file[stage].filter({ $0.keyword == keyword }).dropLast() {
        flag(
          instruction.range, "A later \(keyword.name) of this stage overrides it.",
          fix: Fix(
            "Remove the \(keyword.name) that a later one overrides", edits: [file.removal(of: instruction)]))
      }
    }
  }
}
