/// What can be learned about an engine as a whole.
public protocol ReadOnlySystemAPI: Sendable {
  /// Greets the engine (`GET /_ping`).
  func ping() async throws -> EnginePing

  /// What the engine is made of (`GET /version`).
  func version() async throws -> EngineVersion

  /// The state of the engine and its host (`GET /info`).
  func info() async throws -> SystemInfo

  /// What the engine keeps on its disk (`GET /system/df`). Counting can take minutes; `kinds` leaves out what is not of
  /// interest (since API 1.42), an empty set counts everything.
  func diskUsage(of kinds: Set<DiskUsage.Kind>) async throws -> DiskUsage

  /// What happened since, and what happens from now on, until (`GET /events`); without `until` it never ends.
  /// The engine's keys of filters are `type`, `event`, `container`, `image`, `volume`, `network`, `daemon`, `plugin`,
  /// `service`, `node`, `secret`, `config`, `label`, `scope`.
  func events(since: Timestamp?, until: Timestamp?, filters: Filters) async throws -> EventStream

  /// What happens from `since` on, without an end: when the connection is lost it goes on where it was, as far as
  /// the engine remembers (256 events, none from before it was restarted). No event comes twice.
  func resumingEvents(
    since: Timestamp?, filters: Filters, reconnection: Reconnection
  ) async throws -> ResumingEvents
}

extension ReadOnlySystemAPI {
  /// Everything the engine keeps on its disk.
  public func diskUsage() async throws -> DiskUsage { try await diskUsage(of: []) }

  /// All events that a filter lets through, from now on.
  public func events(filters: Filters = [:]) async throws -> EventStream {
    try await events(since: nil, until: nil, filters: filters)
  }
}
