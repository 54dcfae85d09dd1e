import Reporting

/// Gathers the faults of one file, and turns offsets into places.
struct DiagnosticSink {
  let file: String
  let source: SourceText
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String, source: SourceText) {
    self.file = file
    self.source = source
  }

  /// Adds a fault at an offset of the source text, and the edit that mends it where one is safe.
  mutating func add(
    _ code: DiagnosticCode, _ message: String, at offset: Int, length: Int = 0, fix: String,
    replacing range: Range<Int>? = nil, by replacement: String = ""
  ) {
    var edits: [TextEdit] = []
    if let range {
      edits = [
        TextEdit(
          start: source.fileOffset(range.lowerBound), end: source.fileOffset(range.upperBound),
          replacement: replacement)
      ]
    }
    diagnostics.append(
      Diagnostic(
        code, message, file: file, at: source.place(offset), length: length, fix: fix, edits: edits))
  }

  /// Adds a fault at a place.
  mutating func add(_ code: DiagnosticCode, _ message: String, at place: Place, fix: String) {
    diagnostics.append(Diagnostic(code, message, file: file, at: place, fix: fix))
  }
}
