internal import AgentKit
internal import Reporting

/// The form for another program in which findings are kept as a file.
enum FindingsStyle: String, ChoiceParameter {
  case gitlab
  case checkstyle
  case github

  static let placeholder = "style"

  /// The names alone are words of other requests.
  var wordings: [String] {
    switch self {
    case .gitlab: ["gitlab code quality", "code quality report"]
    case .checkstyle: ["checkstyle"]
    case .github: ["github annotations"]
    }
  }

  var format: FindingsFormat {
    switch self {
    case .gitlab: .gitlab
    case .checkstyle: .checkstyle
    case .github: .github
    }
  }
}
