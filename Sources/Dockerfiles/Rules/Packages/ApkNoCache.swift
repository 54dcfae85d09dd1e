import Reporting

struct ApkNoCache: DockerfileRule {
  static let rule = LintRule(
    id: "apk-no-cache", severity: .info, practice: .fewLayers,
    title: "apk add without --no-cache",
    why:
      "--no-cache takes a fresh index and keeps none: smaller, and no apk update or rm is needed around it.",
    source: "https://man.archlinux.org/man/apk.8 (--no-cache)",
    aliases: ["DL3019", "DS-0025", "DKL-DI-0004"],
    isFixable: true, fixProof: "the same packages are installed; only the package index is not kept",
    bad: "FROM alpine:3.24\nRUN apk add curl\n", good: "FROM alpine:3.24\nRUN apk add --no-cache curl\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packageUses(of: .apk) where use.package.action == .install {
      guard let verb = use.package.verb, !use.package.has("--no-cache"),
        !use.instruction.mountsCache(containing: "/apk"), !use.instruction.keepsOutOfImage("/var/cache/apk")
      else { continue }
      inspection.flag(
        verb.range, "apk keeps its index in the layer.",
        fix: Fix("Keep no package index", edits: [file.inserting(" --no-cache", behind: verb)]))
    }
  }
}
