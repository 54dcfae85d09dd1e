import Reporting

struct CopyRootfs: DockerfileRule {
  static let rule = LintRule(
    id: "copy-rootfs", severity: .warning, practice: .multiStage,
    title: "A whole file system is copied from another stage",
    why: "Everything that the stage was to leave behind comes along. Copy the folders that are needed.",
    source: "https://docs.docker.com/build/building/multi-stage/", aliases: ["DL3067"],
    bad: "FROM debian:13 AS build\nFROM debian:13\nCOPY --from=build / /\n",
    good: "FROM debian:13 AS build\nFROM debian:13\nCOPY --from=build /app /app\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for copy in file.effective(.copy) where copy.flag("from") != nil {
      guard copy.destination?.text.unquoted == "/" else { continue }
      for source in copy.sources where source.text.unquoted == "/" {
        inspection.flag(source.range, "This copies the other stage as a whole.")
      }
    }
  }
}
