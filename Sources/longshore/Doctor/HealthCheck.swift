/// Something that Longshore can use, and whether it works here.
struct HealthCheck: Encodable, Sendable {
  enum State: String, Encodable, Sendable {
    /// It works.
    case works
    /// It is not there. What needs it says so; everything else goes on.
    case missing
    /// It is there and does not work.
    case broken
  }

  /// What was looked at.
  let name: String
  let state: State
  /// Which version, where; or why not.
  let detail: String
  /// How to get it, or what to mend.
  let remedy: String?
  /// What it is for.
  let purpose: String
}
