import Reporting

struct LabelEmail: DockerfileRule {
  static let rule = LintRule(
    id: "label-email", severity: .warning, practice: .correctness,
    title: "A label is no e-mail address",
    why: "Whoever finds the image wants to write to its keeper: name@host.",
    source: "RFC 5322, section 3.4.1", aliases: ["DL3058"],
    bad: .init("FROM alpine:3.24\nLABEL contact=ada\n", configuration: .label("contact", .email)),
    good: .init("FROM alpine:3.24\nLABEL contact=ada@example.org\n", configuration: .label("contact", .email))
  )

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    file.flagLabels(.email, &inspection, { "\($0) is no e-mail address." }) { text in
      let parts = text.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, let name = parts.first, let host = parts.last else { return false }
      return !name.isEmpty && host.contains(".") && !host.hasPrefix(".") && !host.hasSuffix(".")
        && (name + host).utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>()[]\\,;:\"".utf8.contains($0) }
    }
  }
}
