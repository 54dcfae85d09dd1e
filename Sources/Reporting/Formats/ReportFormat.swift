/// The forms in which a report can be written.
///
/// Adding a case does not compile until ``render(_:options:)`` can write it.
public enum ReportFormat: String, Codable, Sendable, CaseIterable {
  /// Plain text for a terminal, wrapped to its width, coloured when asked.
  case terminal
  /// GitHub Flavored Markdown.
  case markdown
  /// The versioned schema ``Report/schema``; always complete.
  case json
  /// One self-contained page without scripts.
  case html

  /// The report in this form, ending with a line feed.
  ///
  /// - Throws: `EncodingError` for JSON that cannot be written; the model rules that out.
  public func render(_ report: Report, options: RenderOptions = RenderOptions()) throws -> String {
    switch self {
    case .terminal:
      var writer = TerminalWriter(options)
      writer.write(report)
      return writer.output
    case .markdown:
      var writer = MarkdownWriter()
      writer.write(report)
      return writer.output
    case .json:
      return try JSONForm.text(of: report)
    case .html:
      var writer = HTMLWriter()
      writer.write(report)
      return writer.output
    }
  }
}
