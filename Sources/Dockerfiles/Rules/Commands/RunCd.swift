import Reporting

/// A `RUN` that begins by changing the folder. Going back and forth within a longer script is left alone.
struct RunCd: DockerfileRule {
  static let rule = LintRule(
    id: "run-cd", severity: .warning, practice: .correctness,
    title: "cd instead of WORKDIR",
    why:
      "cd is forgotten at the end of the RUN. WORKDIR holds for everything that follows, and is seen at a glance.",
    source: "https://docs.docker.com/build/building/best-practices/#workdir", aliases: ["DL3003", "DS-0013"],
    bad: "FROM alpine:3.24\nRUN cd /usr/src && make\n", good: "FROM alpine:3.24\nWORKDIR /usr/src\nRUN make\n"
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for (_, script) in file.scripts {
      guard let first = script.topLevel.first(where: { $0.program != "set" }), first.program == "cd" else {
        continue
      }
      inspection.flag(first.range, "Set the folder with WORKDIR.")
    }
  }
}
