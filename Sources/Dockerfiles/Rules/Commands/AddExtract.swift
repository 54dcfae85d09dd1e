import Reporting

/// An archive that is copied and unpacked by a `RUN` behind it.
struct AddExtract: DockerfileRule {
  static let rule = LintRule(
    id: "add-extract", severity: .info, practice: .fewLayers,
    title: "An archive is copied and then unpacked",
    why:
      "The archive stays in the layer of the COPY. ADD unpacks a tar archive of the context and keeps only its files.",
    source: "https://docs.docker.com/build/building/best-practices/#add-or-copy", aliases: ["DL3010"],
    bad: "FROM debian:13\nCOPY data.tar.gz /tmp/\nRUN tar -xzf /tmp/data.tar.gz -C /data\n",
    good: "FROM debian:13\nADD data.tar.gz /data/\n")

  private static let endings = [
    ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz", ".tbz2", ".tb2", ".tz2", ".tar.xz", ".txz", ".tar.lzma",
    ".tlz", ".tar.lz", ".tar.zst", ".tzst", ".tpz", ".tar.z", ".z", ".gz", ".bz2", ".lz", ".lzma", ".xz",
    ".zip",
  ]
  private static let unpackers: Set<String> = [
    "unzip", "gunzip", "bunzip2", "unlzma", "unxz", "zgz", "uncompress", "zcat", "gzcat",
  ]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for stage in file.stages {
      var archives: [(name: String, range: Range<Int>)] = []
      for instruction in file[stage] {
        if instruction.keyword == .copy, instruction.flag("from") == nil,
          let destination = instruction.destination
        {
          let target = Self.name(destination.text)
          if Self.isArchive(target) {
            archives.append((target, instruction.range))
          } else {
            archives += instruction.sources.map { (Self.name($0.text), $0.range) }.filter {
              Self.isArchive($0.0)
            }
          }
        }
        guard !archives.isEmpty, instruction.keyword == .run, let script = instruction.script else {
          continue
        }
        for command in script.commands where unpacks(command) {
          let names = command.arguments.filter { !$0.text.hasPrefix("-") }.map { Self.name($0.text) }
          for archive in archives where names.contains(archive.name) {
            inspection.flag(archive.range, "\(archive.name) stays in this layer after it was unpacked.")
          }
          archives.removeAll { names.contains($0.name) }
        }
      }
    }
  }

  private func unpacks(_ command: ShellCommand) -> Bool {
    guard let program = command.program else { return false }
    if Self.unpackers.contains(program) { return true }
    return program == "tar"
      && command.arguments.contains { word in
        ["--extract", "--get"].contains(word.text)
          || word.text.hasPrefix("-") && !word.text.hasPrefix("--") && word.text.contains("x")
      }
  }

  private static func isArchive(_ name: String) -> Bool {
    let name = name.lowercased()
    return endings.contains { name.hasSuffix($0) }
  }

  private static func name(_ path: String) -> String {
    path.unquoted.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
  }
}
