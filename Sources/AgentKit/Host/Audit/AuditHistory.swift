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
  /// What shows that records were changed, removed or added by somebody else. Empty for a log that is whole. Whoever may
  /// write its folder can make up another whole log; that only shows against a digest that is kept elsewhere (``holds(_:)``).
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
    // Before the records: what is written meanwhile makes them more, and never fewer.
    let head = try folder.read(AuditHead.name)
    var previous: AuditRecord?
    let names = folder.auditFiles
    var lastLine = 0
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
      lastLine = lines.count
    }
    check(head, atLine: max(1, lastLine))
  }

  /// Whether a record of a digest is there, such as the last one was when somebody noted it.
  public func holds(_ digest: ContentHash) -> Bool { records.contains { $0.hash == digest.rawValue } }

  /// Holds the last record against the head.
  private mutating func check(_ bytes: [UInt8]?, atLine line: Int) {
    let last = records.last?.number ?? 0
    func problem(_ message: String) -> Problem {
      Problem(file: AuditFile.name, line: line, message: message)
    }
    guard let head = bytes.flatMap(AuditHead.init) else {
      // Of the very first record the head may not have been written when its writer was killed.
      if last > 1 {
        problems.append(problem("\(AuditHead.name) is missing: nothing shows whether the end was cut off"))
      }
      return
    }
    if head.number > last {
      let missing =
        last + 1 == head.number ? "record \(head.number) was" : "records \(last + 1) to \(head.number) were"
      problems.append(
        problem("\(missing) cut off from the end, or lost when the machine lost its power"))
    } else if let record = records.last(where: { $0.number == head.number }), record.hash != head.hash {
      problems.append(problem("record \(head.number) is another than was written"))
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
      // Only full files are ever removed, and never all of them.
      startsLate = file != AuditFile.name
      if !startsLate { problems.append(problem("the \(record.number - 1) records before it are missing")) }
    }
    records.append(record)
    previous = record
  }
}
