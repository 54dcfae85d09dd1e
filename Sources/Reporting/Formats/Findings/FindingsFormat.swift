/// The forms in which a list of findings alone is handed to another program: code hosts and build servers.
public enum FindingsFormat: String, Codable, Sendable, CaseIterable {
  /// GitLab's code quality report (a subset of Code Climate's issues).
  case gitlab
  /// Checkstyle's XML, which most build servers read.
  case checkstyle
  /// Workflow commands of GitHub Actions: annotations beside the lines.
  case github

  /// The file that such a report is usually written to.
  public var fileName: String {
    switch self {
    case .gitlab: "gl-code-quality-report.json"
    case .checkstyle: "checkstyle.xml"
    case .github: "annotations.txt"
    }
  }

  /// The findings in this form, ending with a line feed.
  public func text(of findings: [Finding]) -> String {
    switch self {
    case .gitlab: CodeQualityForm.text(of: findings)
    case .checkstyle: CheckstyleForm.text(of: findings)
    case .github: AnnotationForm.text(of: findings)
    }
  }
}
