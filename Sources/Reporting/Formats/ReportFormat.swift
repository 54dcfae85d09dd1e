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
  /// One self-contained page. What its script adds (sorting, filtering, copying) is a convenience: without it, all is
  /// there to be read.
  case html
  /// The findings in the Static Analysis Results Interchange Format 2.1.0, which code hosts show beside the lines.
  case sarif
  /// Findings and checklists as test cases in JUnit's XML, which build servers show.
  case junit

  /// The format that a file's name asks for by its suffix; `nil` where it asks for none.
  public init?(fileName: some StringProtocol) {
    switch fileName.split(separator: ".").dropFirst().last?.lowercased() {
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    case "json": self = .json
    case "sarif": self = .sarif
    case "xml": self = .junit
    case "txt": self = .terminal
    default: return nil
    }
  }

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
    case .sarif:
      return try JSONForm.text(of: StaticAnalysisLog(report, toolVersion: options.toolVersion))
    case .junit:
      var writer = JUnitWriter()
      writer.write(report)
      return writer.output
    }
  }
}
