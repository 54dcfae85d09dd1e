internal import AgentKit

/// How grave a line of a log is, from the most harmless. Source: the words that logging libraries print.
enum LogLevel: String, ChoiceParameter {
  case trace
  case debug
  case info
  case warning
  case error
  case fatal

  static let placeholder = "level"

  /// "debug" and "trace" alone ask for something else more often.
  var wordings: [String] {
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
