import Reporting

/// A `chmod` of what the instruction before has copied: the files are stored a second time.
///
/// The fix is made for one file with a mode in digits, in a file that needs BuildKit anyway.
struct ChmodLayer: DockerfileRule {
  static let rule = LintRule(
    id: "chmod-layer", severity: .info, practice: .fewLayers,
    title: "chmod stores copied files a second time",
    why:
      "A changed mode is a changed file: the layer of the chmod holds it whole. COPY --chmod sets the mode at once.",
    source: "https://docs.docker.com/reference/dockerfile/#copy---chown---chmod", isFixable: true,
    fixProof: "the files get the same mode as they are copied",
    bad:
      "# syntax=docker/dockerfile:1\nFROM alpine:3.24\nCOPY start.sh /usr/local/bin/start.sh\nRUN chmod 755 /usr/local/bin/start.sh\n",
    good:
      "# syntax=docker/dockerfile:1\nFROM alpine:3.24\nCOPY --chmod=755 start.sh /usr/local/bin/start.sh\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for change in CopiedFileChange.all(in: file, by: "chmod") {
      let mode = change.argument
      let isExact = (3...4).contains(mode.count) && mode.allSatisfy { "01234567".contains($0) }
      inspection.flag(
        change.command.range, "\(change.destination) is stored again with another mode.",
        fix: isExact && file.usesBuildKit ? change.fix("--chmod=\(mode)", in: file) : nil)
    }
  }
}
