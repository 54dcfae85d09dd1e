internal import AgentKit

/// What containers are sorted by, those that use most first.
enum ResourceOrder: String, ChoiceParameter {
  case name
  case cpu
  case memory
  case share
  case pids
  case network
  case disk

  static let placeholder = "order"

  /// The words alone ask for the figure, not for the order.
  var wordings: [String] {
    switch self {
    case .name: ["sorted by name", "by name"]
    case .cpu: ["sorted by cpu", "by cpu", "by processor"]
    case .memory: ["sorted by memory", "by memory"]
    case .share: ["by share of the limit", "by share of their limit"]
    case .pids: ["by processes", "by pids"]
    case .network: ["by network", "by traffic"]
    case .disk: ["by disk", "by io"]
    }
  }
}
