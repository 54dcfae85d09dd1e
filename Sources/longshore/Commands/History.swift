import AgentKit
import Reporting

/// `longshore history`
enum History: Command {
  static let specification = CommandSpecification(
    name: "history", usage: "[show [RUN] | verify [HASH]] [--limit N] [--json]",
    summary:
      "List what was done, refused and approved here; show a run, or the last; verify that nobody changed the record, and that it still holds the one with the HASH that verify printed before.",
    flags: [limit, .json],
    examples: ["longshore history", "longshore history show 4f1c", "longshore history verify"])

  private static let limit = Flag("limit", takes: "N", "Show the last N steps; 50 unless told.")

  static func run(_ arguments: ParsedArguments, in session: Session) async throws -> ExitCode {
    let history = try AuditHistory(folder: session.auditFolder)
    switch (arguments.words.first, arguments.words.count) {
    case (nil, _): return try list(history, arguments, session)
    case ("verify", 1), ("verify", 2): return try verify(history, arguments, session)
    case ("show", 1):
      guard let last = history.records.last(where: { !$0.run.isEmpty }) else {
        throw UsageError(message: "there is no run yet", remedy: "The runs: longshore history")
      }
      return try show(last.run, of: history, arguments, session)
    case ("show", 2): return try show(arguments.words[1], of: history, arguments, session)
    default:
      throw UsageError(
        message: "history does not know \"\(arguments.words.joined(separator: " "))\"",
        remedy: "longshore history, longshore history show RUN or longshore history verify [HASH]")
    }
  }

  private static func list(
    _ history: AuditHistory, _ arguments: ParsedArguments, _ session: Session
  ) throws -> ExitCode {
    let count = try arguments.value(limit).map { text in
      guard let count = Int(text), count > 0 else {
        throw UsageError(
          message: "\"\(text)\" is no number of steps", remedy: "Give a whole number from 1 on.")
      }
      return count
    }
    // A step that changes something is written down twice: the second time says how it ended.
    let ended = Set(history.records.filter { $0.event == .ended }.compactMap { $0["span"] })
    let records = history.records.filter { record in
      record.event != .began || record["span"].map { !ended.contains($0) } ?? true
    }.suffix(count ?? 50)
    if arguments.has(.json) {
      for record in records { session.console.print(record.json.canonicalText) }
      return .done
    }
    guard !records.isEmpty else {
      session.console.print("Nothing was done here yet.")
      return .done
    }
    let rows = records.map { record in
      [
        Block.Cell(record.clock), Block.Cell(String(record.run.prefix(8))),
        Block.Cell(record["operation"] ?? ""),
        Block.Cell(record["effect"] ?? ""), Block.Cell(record.words, record.level),
      ]
    }
    let report = Report(
      "History", subject: "",
      verdict: Verdict(.good, "The last \(records.count) of \(history.records.count) records."),
      blocks: [
        .table(
          Block.Table(
            columns: ["When (UTC)", Block.Column("Run", style: .code), "Operation", "Effect", "Result"],
            rows: rows))
      ])
    session.console.print(
      try ReportFormat.terminal.render(report, options: session.console.reportOptions), terminator: "")
    return .done
  }

  private static func show(
    _ run: String, of history: AuditHistory, _ arguments: ParsedArguments, _ session: Session
  ) throws -> ExitCode {
    let records = history.records.filter { !$0.run.isEmpty && $0.run.hasPrefix(run) }
    guard !run.isEmpty, !records.isEmpty else {
      throw UsageError(message: "there is no run \"\(run)\"", remedy: "The runs: longshore history")
    }
    if Set(records.map(\.run)).count > 1 {
      throw UsageError(
        message: "\"\(run)\" begins the names of several runs", remedy: "Give more of its digits.")
    }
    for record in records {
      guard !arguments.has(.json) else {
        session.console.print(record.json.canonicalText)
        continue
      }
      session.console.print("\(record.number)  \(record.clock)  \(record.event?.rawValue ?? "")".visible())
      for (key, value) in record.members.sorted(by: { $0.key < $1.key })
      where !["seq", "time", "event", "prev", "hash"].contains(key) && !value.plain.isEmpty {
        session.console.print("  \(key.padded(to: 12))\(value.plain)".visible())
      }
    }
    return .done
  }

  private static func verify(
    _ history: AuditHistory, _ arguments: ParsedArguments, _ session: Session
  ) throws -> ExitCode {
    let noted = try arguments.words.dropFirst().first.map { text in
      guard let hash = ContentHash(rawValue: text) else {
        throw UsageError(
          message: "\"\(text)\" is no hash of a record", remedy: "Give all 64 digits, as verify prints them.")
      }
      return hash
    }
    let isWhole = history.problems.isEmpty && noted.map { history.holds($0) } ?? true
    if arguments.has(.json) {
      session.console.print(try JSONText.of(Verification(history, isWhole: isWhole)))
    } else {
      for problem in history.problems {
        session.console.print("\(problem.file):\(problem.line): \(problem.message)".visible())
      }
      if history.startsLate { session.console.note("note: older records were removed with their full files") }
      if history.endsTorn {
        session.console.note("note: the last line is torn by a crash; the next run cuts it off and says so")
      }
      if let noted, !history.holds(noted) {
        session.console.print(
          "no record has the hash \(noted): it was removed, or the whole record is another one")
      }
      session.console.print(
        history.problems.isEmpty
          ? "\(history.records.count) records, each as it was written."
          : "\(history.records.count) records; not as they were written: \(history.problems.count)."
      )
      if let last = history.records.last, isWhole {
        session.console.print("The last: \(last.hash)".visible())
        session.console.note(
          "note: keep it elsewhere, and \"history verify HASH\" also shows a record that was exchanged whole")
      }
    }
    return isWhole ? .done : .findings
  }
}

/// What `history verify --json` prints.
private struct Verification: Encodable {
  let records: Int
  let intact: Bool
  let endsTorn: Bool
  let startsLate: Bool
  let last: String?
  let problems: [AuditHistory.Problem]

  init(_ history: AuditHistory, isWhole: Bool) {
    records = history.records.count
    intact = isWhole
    last = history.records.last?.hash
    endsTorn = history.endsTorn
    startsLate = history.startsLate
    problems = history.problems
  }
}

extension AuditRecord {
  fileprivate var json: JSONValue { .object(members) }

  /// The time without its letters and milliseconds.
  fileprivate var clock: String {
    String((self["time"] ?? "").prefix(19)).replacing("T", with: " ")
  }

  fileprivate var words: String {
    switch event {
    case .began: "began, and its end is not recorded"
    case .recovered: "a torn record was cut off"
    default: [self["result"], self["code"]].compactMap { $0 }.joined(separator: ": ")
    }
  }

  fileprivate var level: Status {
    switch (event, self["result"]) {
    case (.ended, "done"): .good
    case (.ended, "failed"), (.began, _): .bad
    default: .attention
    }
  }
}
