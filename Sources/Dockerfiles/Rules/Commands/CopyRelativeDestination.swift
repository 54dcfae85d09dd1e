import Reporting

/// `COPY` to a relative path in a stage that nothing has given a working directory.
struct CopyRelativeDestination: DockerfileRule {
  static let rule = LintRule(
    id: "copy-relative-dest", severity: .warning, practice: .correctness,
    title: "COPY to a relative path without WORKDIR",
    why:
      "The files land wherever the base image's working directory is, today. Set WORKDIR, or name the full path.",
    source: "https://docs.docker.com/reference/dockerfile/#workdir", aliases: ["DL3045"],
    bad: "FROM alpine:3.24\nCOPY app.py app/\n", good: "FROM alpine:3.24\nWORKDIR /srv\nCOPY app.py app/\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    var isSet: [Int: Bool] = [:]
    for stage in file.stages {
      var hasWorkdir = false
      if case .stage(let parent) = stage.base { hasWorkdir = isSet[parent] ?? false }
      for instruction in file[stage] {
        if instruction.effective.keyword == .workdir { hasWorkdir = true }
        let copy = instruction.effective
        guard copy.keyword == .copy, !hasWorkdir, let destination = copy.destination else { continue }
        let path = destination.text.unquoted
        let isDrive = path.utf8.dropFirst().first == UInt8(ascii: ":") && path.first?.isLetter == true
        guard !path.hasPrefix("/"), !path.hasPrefix("$"), !path.hasPrefix("\\"), !isDrive else { continue }
        inspection.flag(destination.range, "No WORKDIR says where \(path) is.")
      }
      isSet[stage.index] = hasWorkdir
    }
  }
}
