/// One thing that a rule found, where it found it, and how to mend it.
public struct Finding: Codable, Sendable, Hashable {
  /// The stable id of the rule, such as `base-untagged`.
  public var rule: String
  /// What other tools call the same rule (`DL3006`, `DS-0001`), for people who come from them.
  public var aliases: [String]
  /// How much it matters.
  public var severity: Severity
  /// What is wrong, in one sentence about this very place.
  public var message: String
  /// Where it is; `nil` where the subject has no places (a whole image, a running container).
  public var location: SourceLocation?
  /// What the finding is about when that is not a file: a container's name, an image reference.
  public var subject: String?
  /// The fact that shows it: a field's value, a line of output. Never a secret's value.
  public var evidence: String?
  /// Why it matters and what to do about it.
  public var help: String?
  /// A mechanical change that mends it, where one is safe.
  public var fix: Fix?

  /// Makes a finding; what a rule does not know stays `nil`.
  public init(
    rule: String, severity: Severity, message: String, location: SourceLocation? = nil,
    subject: String? = nil, evidence: String? = nil, help: String? = nil, fix: Fix? = nil,
    aliases: [String] = []
  ) {
    self.rule = rule
    self.aliases = aliases
    self.severity = severity
    self.message = message
    self.location = location
    self.subject = subject
    self.evidence = evidence
    self.help = help
    self.fix = fix
  }
}

/// A place in a text file.
public struct SourceLocation: Codable, Sendable, Hashable {
  /// The file, as the user named it.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// The column in UTF-8 bytes, from 1.
  public var column: Int

  /// Makes a place; the column is the line's beginning unless given.
  public init(file: String, line: Int, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// A mechanical change: what it does, and the edits that do it.
public struct Fix: Codable, Sendable, Hashable {
  /// What the change does, in the imperative: "Pin the base image to node:22-alpine".
  public var summary: String
  /// The edits, in the order of their ranges, which do not overlap.
  public var edits: [TextEdit]

  /// Makes a fix.
  public init(_ summary: String, edits: [TextEdit]) {
    self.summary = summary
    self.edits = edits
  }
}

/// The replacement of one range of UTF-8 bytes of a file by other text.
public struct TextEdit: Codable, Sendable, Hashable {
  /// The first byte that is replaced, from the file's beginning.
  public var start: Int
  /// The byte after the last one that is replaced; equal to `start` for an insertion.
  public var end: Int
  /// What stands there afterwards.
  public var replacement: String

  /// Makes an edit.
  public init(start: Int, end: Int, replacement: String) {
    self.start = start
    self.end = end
    self.replacement = replacement
  }
}
