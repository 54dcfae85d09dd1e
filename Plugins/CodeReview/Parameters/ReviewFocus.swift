internal import AgentKit

/// What a review looks at most.
enum ReviewFocus: String, ChoiceParameter {
  case correctness
  case security
  case performance
  case tests
  case readability
  case design
  case concurrency

  static let placeholder = "focus"

  var wordings: [String] {
    switch self {
    case .correctness: ["correctness", "bugs", "edge cases", "error handling"]
    case .security: ["security", "injection", "vulnerabilities"]
    case .performance: ["performance", "speed", "efficiency", "memory use"]
    case .tests: ["tests", "test coverage", "missing tests"]
    case .readability: ["readability", "naming", "style", "clarity", "code smells"]
    case .design: ["design", "architecture", "structure"]
    case .concurrency:
      ["concurrency", "thread safety", "thread safe", "race conditions", "races", "deadlocks"]
    }
  }
}
