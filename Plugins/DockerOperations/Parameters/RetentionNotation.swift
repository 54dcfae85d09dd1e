internal import AgentKit

/// Whose notation a retention policy is written in.
enum RetentionNotation: String, ChoiceParameter {
  case harbor
  case ecr
  case quay

  static let placeholder = "notation"
}
