/// A place in a definition's file.
public struct Place: Codable, Sendable, Hashable {
  /// The line, from 1.
  public var line: Int
  /// The column in UTF-8 bytes, from 1.
  public var column: Int

  /// Makes a place.
  public init(line: Int, column: Int = 1) {
    self.line = line
    self.column = column
  }
}

/// A piece of a definition's text and where it stands, so that everything built from it can be explained.
public struct Passage: Codable, Sendable, Hashable {
  /// The text as written, without the marker of its list and with its lines joined by one space.
  public var text: String
  /// The line of its first character, from 1.
  public var line: Int
  /// The column of its first character in UTF-8 bytes, from 1.
  public var column: Int

  /// Makes a passage.
  public init(_ text: String, line: Int, column: Int = 1) {
    self.text = text
    self.line = line
    self.column = column
  }
}

/// Passages under one heading or bold label.
public struct PassageGroup: Codable, Sendable, Hashable {
  /// The heading, without `#`, `**` and a final colon.
  public var title: Passage
  /// What stands under it, in order.
  public var items: [Passage]

  /// Makes a group.
  public init(title: Passage, items: [Passage]) {
    self.title = title
    self.items = items
  }
}
