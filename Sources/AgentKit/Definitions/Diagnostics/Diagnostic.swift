public import Reporting

/// One fault of a definition: where it is, what it is, and the way out.
public struct Diagnostic: Codable, Sendable, Hashable {
  /// The file, as it was given.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in UTF-8 bytes, from 1.
  public var column: Int
  /// `error`: the definition is not what its author meant. `warning`: it works, here or elsewhere, by luck or by
  /// recovery. `info`: worth knowing.
  public var severity: Severity
  /// Which fault it is.
  public var code: DiagnosticCode
  /// What is wrong, in one sentence about this very place.
  public var message: String
  /// What to do about it.
  public var fix: String
  /// How many bytes of the line are meant, from ``column`` on; 0 where the whole line is.
  public var length: Int
  /// The change that mends it, where that is safe: edits of the file's own bytes.
  public var edits: [TextEdit]

  /// Makes a diagnostic; the severity is the code's own unless given.
  public init(
    _ code: DiagnosticCode, _ message: String, file: String, at place: Place, length: Int = 0,
    fix: String, edits: [TextEdit] = [], severity: Severity? = nil
  ) {
    self.file = file
    line = place.line
    column = place.column
    self.severity = severity ?? code.severity
    self.code = code
    self.message = message
    self.fix = fix
    self.length = length
    self.edits = edits
  }
}
