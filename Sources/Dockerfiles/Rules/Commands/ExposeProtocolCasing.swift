import Reporting

struct ExposeProtocolCasing: DockerfileRule {
  static let rule = LintRule(
    id: "expose-proto-casing", severity: .style, practice: .correctness,
    title: "The protocol of EXPOSE is not in lower case",
    why: "Protocols are written in lower case: tcp, udp, sctp.",
    source: "https://docs.docker.com/reference/build-checks/expose-proto-casing/",
    aliases: ["ExposeProtoCasing"], isFixable: true, fixProof: "the image exposes the same port and protocol",
    bad: "FROM alpine:3.24\nEXPOSE 80/TCP\n", good: "FROM alpine:3.24\nEXPOSE 80/tcp\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effective(.expose) {
      for word in instruction.arguments {
        guard let slash = word.text.firstIndex(of: "/") else { continue }
        let name = word.text[slash...]
        guard name != name.lowercased(), !name.contains("$") else { continue }
        inspection.flag(
          word.range, "Write \(name.dropFirst().lowercased()).",
          fix: Fix(
            "Write the protocol in lower case",
            edits: [file.replacing(word.range, with: word.text[..<slash] + name.lowercased())]))
      }
    }
  }
}
