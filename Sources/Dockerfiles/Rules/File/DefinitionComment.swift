import Reporting

/// The comment right above an `ARG` or a named `FROM` that does not begin with its name.
struct DefinitionComment: DockerfileRule {
  static let rule = LintRule(
    id: "definition-comment", severity: .style, practice: .correctness,
    title: "The comment above ARG or FROM does not describe it",
    why:
      "docker build --call=outline shows such comments as descriptions: they begin with the name. An empty line keeps other comments apart.",
    source: "https://docs.docker.com/reference/build-checks/invalid-definition-description/",
    aliases: ["InvalidDefinitionDescription"], isOptIn: true,
    bad: "# the version to install\nARG VERSION=1\nFROM alpine:3.24\n",
    good: "# VERSION the version to install\nARG VERSION=1\nFROM alpine:3.24\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.instructions {
      let names: [String]
      switch instruction.keyword {
      case .arg: names = instruction.pairs.map(\.key.text)
      case .from where instruction.arguments.count == 3: names = [instruction.arguments[2].text.lowercased()]
      default: continue
      }
      guard let comment = instruction.comments.last, !comment.text.isEmpty, let name = names.first,
        !names.contains(
          comment.text.split(separator: " ", omittingEmptySubsequences: false).first.map(String.init) ?? "")
      else { continue }
      let expected = names.count > 1 ? "<name>" : name
      inspection.flag(
        instruction.range, "A description of this would be: # \(expected) <description>.")
    }
  }
}
