import Reporting

/// Gathers the faults of one file, and turns offsets into places.
struct DiagnosticSink {
  /// How many faults of one file are listed.
  static let most = 1000

  let file: String
  let source: SourceText
  private let lines: LineIndex
  private(set) var diagnostics: [Diagnostic] = []

  /// Gathers faults of a file's frontmatter, which ends at an offset; places in the body are given as such.
  init(file: String, source: SourceText, frontmatterEnd: Int) {
    self.file = file
    self.source = source
    lines = LineIndex(source.bytes, upTo: frontmatterEnd)
  }

  /// The place of an offset in the frontmatter.
  func place(_ offset: Int) -> Place { lines.place(offset) }

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
    append(
      Diagnostic(
        code, message, file: file, at: place(offset), length: length, fix: fix, edits: edits))
  }

  /// Adds a fault at a place.
  mutating func add(_ code: DiagnosticCode, _ message: String, at place: Place, fix: String) {
    append(Diagnostic(code, message, file: file, at: place, fix: fix))
  }

  /// Keeps a fault, up to the limit; what is over it is counted by one last fault.
  private mutating func append(_ diagnostic: Diagnostic) {
    if diagnostics.count < Self.most {
      diagnostics.append(diagnostic)
    } else if diagnostics.count == Self.most {
      diagnostics.append(
        Diagnostic(
          .moreFaults, "there are more than \(Self.most) faults; the others are not listed", file: file,
          at: Place(line: diagnostic.line, column: diagnostic.column), fix: "Mend the others first."))
    }
  }
}
