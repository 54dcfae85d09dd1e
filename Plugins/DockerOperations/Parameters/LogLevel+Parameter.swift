internal import AgentKit
package import LogAnalysis

extension LogLevel: ChoiceParameter {
  package static var placeholder: String { "level" }

  /// "debug" and "trace" alone ask for something else more often.
  package var wordings: [String] {
    switch self {
    case .trace: ["trace level"]
    case .debug: ["debug level", "debug lines"]
    case .info: ["info level", "info lines"]
    case .warning: ["warnings", "warning", "warn"]
    case .error: ["errors", "error lines", "error level", "exceptions"]
    case .fatal: ["fatal", "panics", "fatal errors"]
    }
  }
}
