/// What a log holds, read without writing to it.
public struct AuditHistory: Sendable {
  /// A place where the log is not as it was written.
  public struct Problem: Sendable, Hashable, Codable {
    /// The file.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// What is wrong there.
    public let message: String
  }

  /// The records that could be read, the oldest first.
  public private(set) var records: [AuditRecord] = []
  /// What shows that records were changed, removed or added by somebody else. Empty for a log that is whole, as far as
  /// that can be seen: records cut off at the very end leave no trace here.
  public private(set) var problems: [Problem] = []
  /// Whether the last line is torn: its writer was killed. The next record mends that.
  public private(set) var endsTorn = false
  /// Whether older records were removed with their files, as `kept` says.
  public private(set) var startsLate = false

  /// Reads the log of a folder; an empty history where there is none.
  ///
  /// - Throws: `FileError` for a file that cannot be read.
  public init(folder: String) throws {
    let folder = PrivateFolder(folder)
    var previous: AuditRecord?
    let names = folder.auditFiles
    for name in names {
      guard let bytes = try folder.read(name) else { continue }
      var lines = bytes.split(separator: .newline, omittingEmptySubsequences: false)
      if let last = lines.popLast(), !last.isEmpty {
        if name == names.last {
          endsTorn = true
        } else {
          problems.append(
            Problem(file: name, line: lines.count + 1, message: "the file ends in the middle of a line"))
        }
      }
      for (index, line) in lines.enumerated() {
        add(line, of: name, at: index + 1, after: &previous)
      }
    }
  }

  private mutating func add(
    _ line: ArraySlice<UInt8>, of file: String, at number: Int, after previous: inout AuditRecord?
  ) {
    func problem(_ message: String) -> Problem { Problem(file: file, line: number, message: message) }
    guard let record = AuditRecord(line: line) else {
      problems.append(problem("this is no record"))
      return
    }
    if !record.isIntact { problems.append(problem("record \(record.number) was changed")) }
    if let previous {
      if record.number != previous.number + 1 {
        problems.append(
          problem("record \(record.number) follows \(previous.number): records between them are missing"))
      } else if record.previous != previous.hash {
        problems.append(problem("record \(record.number) does not follow from the one before"))
      }
    } else if record.number != 1 {
      startsLate = true
    }
    records.append(record)
    previous = record
  }
}
