import Reporting

struct AddChecksum: DockerfileRule {
  static let rule = LintRule(
    id: "add-checksum", severity: .warning, practice: .correctness,
    title: "ADD of an address without a checksum",
    why:
      "Whoever controls the server or the line decides what is in the image. ADD --checksum refuses anything else.",
    source: "https://docs.docker.com/reference/dockerfile/#add---checksum",
    bad: "FROM alpine:3.24\nADD https://example.org/tool /usr/local/bin/tool\n",
    good:
      "FROM alpine:3.24\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.org/tool /usr/local/bin/tool\n"
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effective(.add) where instruction.flag("checksum") == nil {
      for source in instruction.sources {
        let text = source.text.unquoted.lowercased()
        guard text.hasPrefix("http://") || text.hasPrefix("https://"),
          !text.hasSuffix(".git"), !text.contains(".git#"), !text.contains(".git?")
        else { continue }
        inspection.flag(source.range, "Nothing checks what this address sends.")
      }
    }
  }
}
