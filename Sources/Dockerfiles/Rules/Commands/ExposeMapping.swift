import Reporting

struct ExposeMapping: DockerfileRule {
  static let rule = LintRule(
    id: "expose-mapping", severity: .error, practice: .correctness,
    title: "EXPOSE with an address or a port of the host",
    why:
      "EXPOSE names ports of the container; where they appear on a host is said by docker run -p and Compose.",
    source: "https://docs.docker.com/reference/build-checks/expose-invalid-format/",
    aliases: ["ExposeInvalidFormat"], isFixable: true, fixProof: "the image exposes the same port",
    bad: "FROM alpine:3.24\nEXPOSE 8080:80\n", good: "FROM alpine:3.24\nEXPOSE 80\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effective(.expose) {
      for (word, value) in zip(instruction.arguments, instruction.values) {
        guard let colon = value.text.lastIndex(of: ":"), !value.text.contains("$") else { continue }
        let port = String(value.text[value.text.index(after: colon)...])
        guard !port.isEmpty, colon != value.text.startIndex else { continue }
        inspection.flag(
          word.range, "\(value.text) maps a port; the container's own is \(port).",
          fix: word.text == value.text
            ? Fix("Name the container's port alone", edits: [file.replacing(word.range, with: port)]) : nil)
      }
    }
  }
}
