/// Which events of a log somebody wants to see.
package struct LogFilter: Sendable {
  /// The least level; events that say none count as `info`.
  package var level: LogLevel?
  /// What they must hold.
  package var pattern: LogSearch?

  /// Lets everything pass, unless told.
  package init(level: LogLevel? = nil, pattern: LogSearch? = nil) {
    self.level = level
    self.pattern = pattern
  }

  /// Whether everything passes.
  package var isOpen: Bool { level == nil && pattern == nil }

  func passes(_ event: OpenEvent) -> Bool {
    if let level, event.level ?? .info < level { return false }
    return pattern?.matches(event.bytes) ?? true
  }
}
