import Reporting
import YAMLDocuments

/// Reads one definition from the bytes of its file. Loading and validating are the same reading.
///
/// It never throws and never stops at a fault that it can read around: what it cannot use is in the diagnostics.
public struct DefinitionReader: Sendable {
  /// How much of a file is read: 1 MB, 64 levels of nesting, 100,000 values.
  public static let longestFile = 1 << 20

  private let limits = YAMLLimits(bytes: DefinitionReader.longestFile, depth: 64, nodes: 100_000)

  /// Makes a reader.
  public init() {}

  /// What reading a file gave.
  public struct Result: Sendable, Hashable {
    /// The file, as it was given.
    public var file: String
    /// The definition; `nil` where the file describes none or cannot be read at all, which is then an error among
    /// the diagnostics.
    public var definition: AgentDefinition?
    /// The faults, in the order of their places.
    public var diagnostics: [Diagnostic]
  }

  /// Reads a definition.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes: UTF-8, with or without a byte order mark, with any line ends.
  ///   - file: The file's path; it is shown in diagnostics, and its stem stands in for a missing name.
  ///   - scope: Where the file was found.
  public func read(_ bytes: [UInt8], file: String, scope: DefinitionScope = .explicit) -> Result {
    guard bytes.count <= Self.longestFile else {
      let fault = Diagnostic(
        .fileTooLarge, "the file has \(bytes.count) bytes, more than \(Self.longestFile)", file: file,
        at: Place(line: 1),
        fix: "Move what is not instructions into files that the agent reads when it needs them.")
      return Result(file: file, definition: nil, diagnostics: [fault])
    }
    let check = UTF8Check(bytes)
    guard let offset = check.firstInvalid else { return read(bytes, check, file: file, scope: scope) }
    let decoded = DecodedText(bytes)
    let fault = notUTF8(bytes, at: offset, decoded, file: file)
    var result = read(decoded.bytes, UTF8Check(decoded.bytes), file: file, scope: scope)
    guard result.definition != nil else {
      return Result(file: file, definition: nil, diagnostics: [fault])
    }
    // Their offsets are not the file's.
    for index in result.diagnostics.indices { result.diagnostics[index].edits = [] }
    result.diagnostics = Self.ordered([fault] + result.diagnostics)
    return result
  }

  private func read(
    _ bytes: [UInt8], _ check: UTF8Check, file: String, scope: DefinitionScope
  ) -> Result {
    let source = SourceText(bytes)
    guard let fence = Fence(source.bytes) else {
      let fault = Diagnostic(
        .frontmatterMissing, "the file does not begin with `---`, so it describes no agent", file: file,
        at: Place(line: 1),
        fix: "Begin the file with a line `---`, then `name:` and `description:`, then another line `---`.")
      return Result(file: file, definition: nil, diagnostics: [fault])
    }
    var sink = DiagnosticSink(file: file, source: source, frontmatterEnd: fence.body)
    report(fence, to: &sink)
    let frontmatter = Frontmatter(source, in: fence.frontmatter, limits: limits, diagnostics: &sink)
    if let invisible = check.firstInvisible { report(invisible, in: bytes, to: &sink) }
    let body = BodyReader(source, from: fence.body, line: fence.bodyLine).body
    var builder = DefinitionBuilder(
      file: file, scope: scope, body: body, values: FieldValues(diagnostics: sink))
    builder.read(frontmatter.fields)
    let definition = builder.finish(fence)
    return Result(file: file, definition: definition, diagnostics: Self.ordered(builder.diagnostics))
  }

  private static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  private func report(_ fence: Fence, to sink: inout DiagnosticSink) {
    let start = fence.frontmatter.lowerBound
    let newline = sink.source.lineEnd
    switch fence.opening {
    case .first: break
    case .behind(onlyBlanks: true):
      sink.add(
        .frontmatterNotFirst, "blank lines stand before the frontmatter; other hosts do not see it then",
        at: 0,
        fix: "Delete the blank lines at the beginning.", replacing: 0..<start, by: "---\(newline)")
    case .behind(onlyBlanks: false):
      sink.add(
        .frontmatterNotFirst, "text stands before the frontmatter; other hosts do not see it then", at: 0,
        fix: "Move what stands before the first `---` below the second one.")
    case .missing:
      sink.add(
        .frontmatterUnopened, "no line `---` begins the frontmatter", at: start,
        fix: "Put a line `---` before the first key.", replacing: start..<start, by: "---\(newline)")
    }
    switch fence.closing {
    case .fence: break
    case .longLine(let line):
      sink.add(
        .frontmatterUnclosed, "the line that ends the frontmatter has \(line.count) characters, not three",
        at: line.lowerBound, length: line.count, fix: "Write `---`.", replacing: line, by: "---")
    case .missing:
      let end = fence.frontmatter.upperBound
      let isLineStart = end > 0 && sink.source.bytes[end - 1] == .newline
      sink.add(
        .frontmatterUnclosed, "no line `---` ends the frontmatter", at: start,
        fix: "Put a line `---` after the last key.", replacing: end..<end,
        by: isLineStart ? "---\(newline)" : "\(newline)---\(newline)")
    }
  }

  private func report(
    _ character: (offset: Int, scalar: UInt32), in bytes: [UInt8], to sink: inout DiagnosticSink
  ) {
    let hex = String(character.scalar, radix: 16, uppercase: true)
    let before = SourceText(Array(bytes[..<character.offset])).bytes.count
    sink.add(
      .invisibleCharacter, "the invisible character U+\(hex) stands here; it can hide instructions",
      at: sink.source.place(before), fix: "Delete it, and look at the text around it with care.")
  }

  private func notUTF8(
    _ bytes: [UInt8], at offset: Int, _ decoded: DecodedText, file: String
  ) -> Diagnostic {
    // The places of UTF-16 mean nothing to an editor.
    let place =
      decoded.encoding == .utf16 ? Place(line: 1) : SourceText(Array(bytes[..<offset])).place(offset)
    let seems = decoded.encoding == .binary ? "" : "; it was read as \(decoded.encoding.rawValue)"
    // Of UTF-16 nothing is guessed, so that it can be written anew.
    let edits =
      decoded.encoding == .utf16
      ? [TextEdit(start: 0, end: bytes.count, replacement: String(decoding: decoded.bytes, as: UTF8.self))]
      : []
    return Diagnostic(
      .notUTF8, "byte \(offset) is not UTF-8 text\(seems)", file: file, at: place,
      fix: "Save the file as UTF-8.",
      edits: edits)
  }
}
