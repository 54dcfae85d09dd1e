extension Block {
  /// Rows and columns.
  public struct Table: Codable, Sendable, Hashable {
    /// What the table shows, where the section's heading does not say it.
    public var caption: String?
    /// The columns, from the left.
    public var columns: [Column]
    /// The rows; a row that is too short is filled with empty cells, what is too long is not shown.
    public var rows: [[Cell]]

    /// Makes a table.
    public init(caption: String? = nil, columns: [Column], rows: [[Cell]]) {
      self.caption = caption
      self.columns = columns
      self.rows = rows
    }
  }

  /// One column of a table: its heading and how its cells are set. A literal is a plain, leading column.
  public struct Column: Codable, Sendable, Hashable, ExpressibleByStringLiteral {
    /// The side on which the cells line up.
    public enum Alignment: String, Codable, Sendable {
      /// At the side where reading begins: text.
      case leading
      /// At the other side: figures.
      case trailing
    }

    /// The heading.
    public var title: String
    /// The side on which the cells line up.
    public var alignment: Alignment
    /// How the cells are set: `code` for ids, names and paths.
    public var style: Inline.Style

    /// Makes a column.
    public init(_ title: String, _ alignment: Alignment = .leading, style: Inline.Style = .plain) {
      self.title = title
      self.alignment = alignment
      self.style = style
    }

    /// Makes a plain, leading column.
    public init(stringLiteral title: String) {
      self.init(title)
    }
  }

  /// One cell of a table. A literal is a cell without a status.
  public struct Cell: Codable, Sendable, Hashable, ExpressibleByStringInterpolation {
    /// What it says.
    public var text: String
    /// How it stands; `nil` where it is neither good nor bad.
    public var status: Status?

    /// Makes a cell.
    public init(_ text: String, _ status: Status? = nil) {
      self.text = text
      self.status = status
    }

    /// Makes a cell without a status.
    public init(stringLiteral text: String) {
      self.init(text)
    }
  }
}
