import Reporting

/// SPDX expressions are read by their grammar: identifiers joined by `AND`, `OR` and `WITH`.
struct LabelSPDX: DockerfileRule {
  static let rule = LintRule(
    id: "label-spdx", severity: .warning, practice: .correctness,
    title: "A label is no SPDX licence",
    why: "Licence scanners know the identifiers of the SPDX list alone.",
    source: "https://spdx.org/licenses/", aliases: ["DL3054"],
    bad: .init("FROM alpine:3.24\nLABEL license=\"our own\"\n", configuration: .label("license", .spdx)),
    good: .init("FROM alpine:3.24\nLABEL license=Apache-2.0\n", configuration: .label("license", .spdx)))

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    file.flagLabels(.spdx, &inspection, { "\($0) is no SPDX licence." }) { text in
      let words = text.split { " ()".contains($0) }.filter { !["AND", "OR", "WITH"].contains($0) }
      return !words.isEmpty
        && words.allSatisfy { SPDXLicences.isKnown($0.hasSuffix("+") ? String($0.dropLast()) : String($0)) }
    }
  }
}
