internal import DockerClient

/// One event in a container's life.
struct LifeEvent: Sendable, Hashable {
  /// What happened.
  enum Kind: Sendable, Hashable {
    case created
    case started
    case died(exitCode: Int)
    case outOfMemory
    case killed(signal: Int)
    case stopped
    case restarted
    case paused
    case unpaused
    case health(String)
  }

  /// When it happened.
  let time: Timestamp
  /// What happened.
  let kind: Kind
}

extension LifeEvent {
  /// Reads an event of the engine; `nil` for those that say nothing about a container's life.
  init?(_ event: EngineEvent) {
    guard event.type == .container else { return nil }
    let attributes = event.actor.attributes
    let kind: Kind? =
      switch event.action {
      case "create": .created
      case "start": .started
      case "die": .died(exitCode: attributes["exitCode"].flatMap(Int.init) ?? 0)
      case "oom": .outOfMemory
      case "kill": .killed(signal: attributes["signal"].flatMap(Int.init) ?? 9)
      case "stop": .stopped
      case "restart": .restarted
      case "pause": .paused
      case "unpause": .unpaused
      default:
        event.action.hasPrefix("health_status: ") ? .health(String(event.action.dropFirst(15))) : nil
      }
    guard let kind else { return nil }
    self.init(time: event.date, kind: kind)
  }
}
