internal import AgentKit

/// A level of the Pod Security Standards.
enum PodSecurityProfile: String, ChoiceParameter {
  case privileged
  case baseline
  case restricted

  static let placeholder = "profile"
}
