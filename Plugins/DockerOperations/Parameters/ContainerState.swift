internal import AgentKit

/// What a container is doing. Source: the Engine API's `State.Status`.
enum ContainerState: String, ChoiceParameter {
  case created
  case running
  case paused
  case restarting
  case removing
  case exited
  case dead

  static let placeholder = "state"

  var wordings: [String] {
    switch self {
    case .exited: ["exited", "finished", "stopped containers", "stopped container"]
    case .running: ["running"]
    default: [rawValue]
    }
  }
}
