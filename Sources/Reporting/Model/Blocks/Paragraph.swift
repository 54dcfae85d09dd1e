extension Block {
  /// Running text in which some words are code or strong.
  ///
  /// Written as a literal: `"The container \(code: name) used \(strong: "all") of its memory."`. Whatever is
  /// interpolated is plain text: nothing in it is read as markup.
  public struct Paragraph: Codable, Sendable, Hashable {
    /// The text, piece by piece.
    public var spans: [Inline]

    /// Makes a paragraph of pieces.
    public init(_ spans: [Inline]) {
      self.spans = spans
    }

    /// Makes a paragraph of plain text.
    public init(_ text: String) {
      self.spans = [Inline(text)]
    }
  }

  /// A piece of running text in one style.
  public struct Inline: Codable, Sendable, Hashable {
    /// How a piece of text is set.
    public enum Style: String, Codable, Sendable, CaseIterable {
      /// As the text around it.
      case plain
      /// As something a machine reads: a name, a path, an option.
      case code
      /// With emphasis.
      case strong
    }

    /// The text.
    public var text: String
    /// Its style.
    public var style: Style

    /// Makes a piece of text.
    public init(_ text: String, style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }
}

extension Block.Paragraph: ExpressibleByStringInterpolation {
  /// Collects the pieces of a literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    var spans: [Block.Inline] = []

    /// Starts with nothing.
    public init(literalCapacity: Int, interpolationCount: Int) {
      spans.reserveCapacity(interpolationCount * 2 + 1)
    }

    /// Adds what stands between the interpolations.
    public mutating func appendLiteral(_ literal: String) { append(literal, .plain) }

    /// Adds a value as plain text.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      append(value.description, .plain)
    }

    /// Adds a value as code.
    public mutating func appendInterpolation(code value: some CustomStringConvertible) {
      append(value.description, .code)
    }

    /// Adds a value with emphasis.
    public mutating func appendInterpolation(strong value: some CustomStringConvertible) {
      append(value.description, .strong)
    }

    private mutating func append(_ text: String, _ style: Block.Inline.Style) {
      guard !text.isEmpty else { return }
      spans.append(Block.Inline(text, style: style))
    }
  }

  /// Makes a paragraph of an interpolated literal.
  public init(stringInterpolation: StringInterpolation) {
    self.init(stringInterpolation.spans)
  }

  /// Makes a paragraph of a literal.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}
