import Reporting

/// Mends the faults of a file that can be mended without a decision, and changes nothing else in it.
public struct DefinitionFixer: Sendable {
  private let reader = DefinitionReader()

  /// Makes a fixer.
  public init() {}

  /// What mending gave.
  public struct Result: Sendable, Hashable {
    /// The file's bytes afterwards; the same as before where nothing was mended.
    public var bytes: [UInt8]
    /// The faults that are gone.
    public var mended: [Diagnostic]
    /// The faults that are still there, with their places in the mended file.
    public var remaining: [Diagnostic]
  }

  /// Mends a file.
  ///
  /// Each edit is kept only if the file then gives the same definition and one fault less: what cannot be proved to be
  /// safe is left to a person.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - file: The file's path, for diagnostics and for the name that stands in for a missing one.
  public func fix(_ bytes: [UInt8], file: String) -> Result {
    var current = bytes
    var reading = reader.read(bytes, file: file)
    var mended: [Diagnostic] = []
    var refused: Set<DiagnosticCode> = []
    while let fault = reading.diagnostics.first(where: { !$0.edits.isEmpty && !refused.contains($0.code) }) {
      let next = fault.edits.applied(to: current)
      let result = reader.read(next, file: file)
      if isSafe(from: reading, to: result) {
        mended.append(fault)
        current = next
        reading = result
      } else {
        refused.insert(fault.code)
      }
    }
    return Result(bytes: current, mended: mended, remaining: reading.diagnostics)
  }

  private func isSafe(from before: DefinitionReader.Result, to after: DefinitionReader.Result) -> Bool {
    guard after.diagnostics.count < before.diagnostics.count else { return false }
    guard let old = before.definition, let new = after.definition else { return false }
    return old.differences(from: new).isEmpty
  }
}

extension [TextEdit] {
  /// The bytes with the edits made. Edits that overlap an earlier one or lie outside are left out.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    for edit in sorted(by: { $0.start < $1.start }) {
      guard edit.start >= offset, edit.end >= edit.start, edit.end <= bytes.count else { continue }
      result += bytes[offset..<edit.start]
      result += edit.replacement.utf8
      offset = edit.end
    }
    return result + bytes[offset...]
  }
}
