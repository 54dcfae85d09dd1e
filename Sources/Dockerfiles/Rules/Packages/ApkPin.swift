import Reporting

struct ApkPin: DockerfileRule {
  static let rule = LintRule(
    id: "apk-pin", severity: .info, practice: .correctness,
    title: "Packages of apk without a version",
    why:
      "Two builds of one file install two versions. Alpine keeps only the newest, so name=~version lasts longer than name=version.",
    source: "https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper", aliases: ["DL3018"],
    bad: "FROM alpine:3.24\nRUN apk add --no-cache curl\n",
    good: "FROM alpine:3.24\nRUN apk add --no-cache 'curl=~8.19'\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for use in file.packageUses(of: .apk) where use.package.action == .install {
      let loose = use.package.operands.filter { word in
        !word.text.contains { "=<>~".contains($0) } && !word.text.hasSuffix(".apk")
      }
      inspection.flagUnpinned(use, loose, form: "name=~version")
    }
  }
}
