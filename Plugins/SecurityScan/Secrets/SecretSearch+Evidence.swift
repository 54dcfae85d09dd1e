internal import AgentKit
internal import ContainerCapabilities
internal import Reporting
internal import SecretDetection

extension SecretSearch {
  /// What the search shows about the standards that definitions ask for.
  func evidence(on objects: [PlannedObject], report: Report) -> [StandardEvidence] {
    let images = objects.filter { [.image, .container].contains($0.kind) }
    return [
      .met(.allExamined, "all \(objects.count) that were named were searched"),
      gaps.isEmpty
        ? .notApplicable(.gapsListed, "nothing was left out")
        : .met(.gapsListed, "\(gaps.count) kinds of places stand under \"Not searched\""),
      images.isEmpty
        ? .open(.secretsOutOfImage, "no image was searched")
        : found.findings.isEmpty
          ? .open(
            .secretsOutOfImage, "none in settings and history; the files in the layers were not searched")
          : .broken(.secretsOutOfImage, "\(found.findings.count) findings"),
      reportEvidence(report),
    ]
  }

  /// Whether the report itself holds what the scanner would find.
  private func reportEvidence(_ report: Report) -> StandardEvidence {
    guard let text = try? ReportFormat.json.render(report) else {
      return .open(.secretsOutOfReport, "the report could not be searched")
    }
    let matches = SecretScanner.standard.matches(in: Array(text.utf8))
    return .of(
      .secretsOutOfReport, holds: matches.isEmpty,
      matches.isEmpty
        ? "the finished report was searched by the same rules: none"
        : "\(matches.count) in the finished report")
  }
}
