import Reporting

/// `ADD` of what it treats like `COPY`: no archive, no address, no repository, none of its own options.
struct AddNotCopy: DockerfileRule {
  static let rule = LintRule(
    id: "add-not-copy", severity: .error, practice: .correctness,
    title: "ADD where COPY does",
    why:
      "ADD also unpacks archives and downloads addresses, so a reader must know what each source is. COPY only copies.",
    source: "https://docs.docker.com/build/building/best-practices/#add-or-copy",
    aliases: ["DL3020", "DS-0005", "CIS-DI-0009", "CKV_DOCKER_4"], isFixable: true,
    fixProof: "for plain files COPY puts the same bytes at the same place as ADD",
    bad: "FROM alpine:3.24\nADD app.py /app/\n", good: "FROM alpine:3.24\nCOPY app.py /app/\n")

  private static let archives = [
    ".tar", ".tgz", ".tbz", ".tbz2", ".txz", ".tlz", ".tzst", ".gz", ".bz2", ".xz", ".lzma", ".zst", ".z",
    ".7z",
    ".zip", ".lz", ".lz4", ".cpio",
  ]

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effectiveInstructions where instruction.keyword == .add {
      let sources = zip(instruction.arguments, instruction.values).dropLast().map {
        ($0.text.unquoted, $1.isKnown)
      }
      let usesOwnPowers = instruction.flags.contains {
        ["checksum", "keep-git-dir", "unpack"].contains($0.name)
      }
      guard sources.contains(where: { !isSpecial($0.0) }), !usesOwnPowers else { continue }
      let isSafe = sources.allSatisfy { !isSpecial($0.0) && $0.1 }
      inspection.flag(
        instruction.name.range, "COPY does the same with fewer surprises.",
        fix: isSafe
          ? Fix(
            "Copy with COPY", edits: [file.replacing(instruction.name.range, with: copyName(instruction))])
          : nil)
    }
  }

  private func copyName(_ instruction: Instruction) -> String {
    instruction.name.text == instruction.name.text.lowercased() ? "copy" : "COPY"
  }

  private func isSpecial(_ source: String) -> Bool {
    let name = source.lowercased()
    return name.hasPrefix("http://") || name.hasPrefix("https://") || name.hasPrefix("git@")
      || name.hasPrefix("git://") || name.hasPrefix("ssh://") || Self.archives.contains { name.hasSuffix($0) }
  }
}
