import Reporting

/// A `chown` of what the instruction before has copied: the files are stored a second time.
struct ChownLayer: DockerfileRule {
  static let rule = LintRule(
    id: "chown-layer", severity: .info, practice: .fewLayers,
    title: "chown stores copied files a second time",
    why:
      "A changed owner is a changed file: the layer of the chown holds it whole. COPY --chown sets the owner at once.",
    source: "https://docs.docker.com/reference/dockerfile/#copy---chown---chmod", isFixable: true,
    fixChanges: "folders that COPY has to make on the way get the same owner as the files",
    bad: "FROM alpine:3.24\nCOPY app.conf /etc/app.conf\nRUN chown 1000:1000 /etc/app.conf\n",
    good: "FROM alpine:3.24\nCOPY --chown=1000:1000 app.conf /etc/app.conf\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for change in CopiedFileChange.all(in: file, by: "chown") {
      let isPlain = !change.argument.contains("$") && change.argument.contains(":")
      inspection.flag(
        change.command.range, "\(change.destination) is stored again with another owner.",
        fix: isPlain ? change.fix("--chown=\(change.argument)", in: file) : nil)
    }
  }
}
