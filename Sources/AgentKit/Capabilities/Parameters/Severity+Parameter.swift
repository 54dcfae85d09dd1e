public import Reporting

extension Severity: ChoiceParameter {
  /// `severity`
  public static var placeholder: String { "severity" }

  /// How people ask for findings of this severity and worse; "error" and "info" alone mean other things more often.
  public var wordings: [String] {
    switch self {
    case .style: ["style findings", "style issues"]
    case .info: ["info level", "infos"]
    case .warning: ["warnings", "warnings only", "only warnings"]
    case .error: ["errors only", "only errors", "only the errors", "just errors"]
    case .critical: ["critical", "only critical"]
    }
  }
}
