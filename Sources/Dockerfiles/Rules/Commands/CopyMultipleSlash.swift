import Reporting

/// Several sources and a destination that does not end with a slash: the build fails.
struct CopyMultipleSlash: DockerfileRule {
  static let rule = LintRule(
    id: "copy-multi-slash", severity: .error, practice: .correctness,
    title: "Several files are copied to a path without / at its end",
    why: "Several sources need a folder as destination, and a folder is written with a slash at its end.",
    source: "https://docs.docker.com/reference/dockerfile/#destination-1", aliases: ["DL3021", "DS-0011"],
    isFixable: true, fixChanges: "the files are copied into the folder; without the slash the build fails",
    bad: "FROM alpine:3.24\nCOPY a.txt b.txt /data\n", good: "FROM alpine:3.24\nCOPY a.txt b.txt /data/\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.transfers where instruction.arguments.count > 2 {
      guard let destination = instruction.destination, let value = instruction.values.last?.text.unquoted,
        !value.hasSuffix("/"), !value.hasSuffix("\\"), !value.contains("$"), !value.hasPrefix("<<"),
        ![".", ".."].contains(value)
      else { continue }
      let isPlain = instruction.form == .words && destination.text == value
      let end = destination.range.upperBound
      inspection.flag(
        destination.range, "\(destination.text) is a folder for several files; write \(destination.text)/.",
        fix: isPlain
          ? Fix("Write the folder with a slash", edits: [TextEdit(start: end, end: end, replacement: "/")])
          : nil)
    }
  }
}
