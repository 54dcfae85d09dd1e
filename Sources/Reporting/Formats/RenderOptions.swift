/// What a report's reader can see, and who wrote it. Width, colour and limit matter to the terminal format alone.
public struct RenderOptions: Sendable, Hashable {
  /// The columns of the terminal; used between 40 and 160.
  public var width: Int
  /// Whether to colour; the caller decides (a tty, no `NO_COLOR`).
  public var color: Bool
  /// The most findings, rows, bars or events shown of one block, and a twentieth of the lines of a text or diff; the
  /// rest is counted.
  public var limit: Int
  /// The version of the tool that reports, in formats that name it (SARIF); `nil` leaves it out.
  public var toolVersion: String?

  /// Makes options; without any, 80 columns, no colour and at most 50 of a kind.
  public init(width: Int = 80, color: Bool = false, limit: Int = 50, toolVersion: String? = nil) {
    self.width = width
    self.color = color
    self.limit = limit
    self.toolVersion = toolVersion
  }
}
