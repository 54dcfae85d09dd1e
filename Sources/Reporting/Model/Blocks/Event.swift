#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Block {
  /// One thing that happened.
  public struct Event: Codable, Sendable, Hashable {
    /// When.
    public var time: Date
    /// What.
    public var text: String
    /// How it stands; `nil` where it is neither good nor bad.
    public var status: Status?

    /// Makes an event.
    public init(_ time: Date, _ text: String, status: Status? = nil) {
      self.time = time
      self.text = text
      self.status = status
    }
  }
}
