internal import AgentKit

/// How a network connects its containers. Source: the engine's built-in network drivers.
package enum NetworkDriver: String, ChoiceParameter {
  case bridge
  case host
  case none
  case overlay
  case macvlan
  case ipvlan

  /// `driver`
  package static let placeholder = "driver"

  /// How people say it; "host" and "none" alone mean other things more often.
  package var wordings: [String] {
    switch self {
    case .host: ["host network", "host networking", "network host", "host mode"]
    case .none: ["no network", "network none", "without network"]
    default: [rawValue]
    }
  }
}
