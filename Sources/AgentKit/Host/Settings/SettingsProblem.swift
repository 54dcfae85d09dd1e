/// Something in a settings file that is not as it should be.
public struct SettingsProblem: ExplainedError, Codable, Hashable {
  /// The file.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in UTF-8 bytes, from 1.
  public let column: Int
  /// Whether the file can be used all the same, without this.
  public let isWarning: Bool
  /// `settings.syntax`, `settings.unknown-key`, `settings.invalid-value`, `settings.cannot-widen` or
  /// `settings.unreadable`.
  public let code: String
  /// What is wrong.
  let text: String
  /// What to do about it.
  public let remedy: String?

  init(
    _ code: String, _ text: String, file: String, at place: Place, isWarning: Bool = false,
    remedy: String? = nil
  ) {
    self.file = file
    line = place.line
    column = place.column
    self.isWarning = isWarning
    self.code = "settings.\(code)"
    self.text = text
    self.remedy = remedy
  }

  /// What is wrong where: `longshore.yaml:3:9: …`.
  public var message: String { "\(file):\(line):\(column): \(text)" }

  /// Files come from the caller.
  public var kind: FaultKind { .badInput }
}
