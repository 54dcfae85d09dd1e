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
}
