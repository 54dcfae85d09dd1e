import Reporting

struct DebianFrontend: DockerfileRule {
  static let rule = LintRule(
    id: "debian-frontend", severity: .info, practice: .correctness,
    title: "DEBIAN_FRONTEND stays set in the image",
    why:
      "Whoever works in the container later wonders why no package asks its questions. ARG holds for the build alone.",
    source:
      "https://docs.docker.com/engine/faq/#why-is-debian_frontendnoninteractive-discouraged-in-dockerfiles",
    isFixable: true, fixChanges: "containers no longer have DEBIAN_FRONTEND in their environment",
    bad: "FROM debian:13\nENV DEBIAN_FRONTEND=noninteractive\n",
    good: "FROM debian:13\nARG DEBIAN_FRONTEND=noninteractive\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effective(.env) {
      guard let pair = instruction.pairs.first(where: { $0.key.text == "DEBIAN_FRONTEND" }) else { continue }
      let isParent =
        file.stage(holding: instruction).map(file.isParent) ?? true
      let isAlone = instruction.pairs.count == 1 && !pair.isLegacy && !isParent
      let name = instruction.name.text == instruction.name.text.lowercased() ? "arg" : "ARG"
      inspection.flag(
        pair.key.range, "Containers inherit this; only the build needs it.",
        fix: isAlone
          ? Fix("Set it for the build alone", edits: [file.replacing(instruction.name.range, with: name)])
          : nil)
    }
  }
}
