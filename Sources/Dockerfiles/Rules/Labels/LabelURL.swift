import Reporting

struct LabelURL: DockerfileRule {
  static let rule = LintRule(
    id: "label-url", severity: .warning, practice: .correctness,
    title: "A label is no URL",
    why: "Registries and dashboards make a link of this label; anything but an absolute URL is a dead one.",
    source: "RFC 3986", aliases: ["DL3052"],
    bad: .init("FROM alpine:3.24\nLABEL home=\"our wiki\"\n", configuration: .label("home", .url)),
    good: .init("FROM alpine:3.24\nLABEL home=https://example.org\n", configuration: .label("home", .url)))

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    file.flagLabels(.url, &inspection, { "\($0) is no URL." }) { text in
      guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else { return false }
      let scheme = text[..<colon]
      return scheme.first?.isLetter == true
        && scheme.utf8.allSatisfy { ShellVariables.isNameByte($0, isFirst: false) || "+-.".utf8.contains($0) }
        && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"{}|\\^`".utf8.contains($0) }
    }
  }
}
