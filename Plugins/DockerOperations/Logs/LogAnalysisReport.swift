internal import DockerClient
internal import LogAnalysis
internal import Reporting

/// What an analysis of logs shows, before the lines themselves.
struct LogAnalysisReport {
  private let logs: [ReadLog]
  private var counts = LogCounts()
  private var rate = LogRate()

  /// The most rows of a table of templates.
  private static let mostTemplates = 15
  /// The most containers that a chart tells apart, one a colour.
  private static let mostSeries = 5
  /// The most runs that are listed.
  private static let mostRuns = 20

  init(_ logs: [ReadLog]) {
    self.logs = logs
    for log in logs {
      counts.add(log.summary.counts)
      rate.add(log.summary.rate)
    }
  }

  private var isAlone: Bool { logs.count == 1 }

  var blocks: [Block] {
    guard counts.events > 0 else { return [] }
    var blocks: [Block] = [.facts(facts)]
    if !isAlone { blocks.append(.table(containers)) }
    if let chart { blocks.append(.chart(chart)) }
    blocks += runs
    let (grave, others) = (templates { $0 >= .warning }, templates { $0 < .warning })
    blocks += firstErrors
    if !grave.isEmpty { blocks.append(.section("What went wrong", table(grave))) }
    if !others.isEmpty { blocks.append(.section("What was written most", table(others))) }
    blocks += limits
    return blocks
  }

  private var facts: [Block.Fact] {
    let templates = logs.reduce(0) { $0 + $1.summary.templates.count }
    var facts = [
      Block.Fact("Lines", "\(counts.lines) (\(Block.Unit.bytes.text(Double(counts.bytes))))"),
      Block.Fact(
        "Events", "\(counts.events), \(counts.traces) of several lines, in \(templates.counted("template"))"),
      Block.Fact("Errors", "\(counts.errors)", status: counts.errors > 0 ? .bad : .good),
      Block.Fact("Warnings", "\(counts.warnings)", status: counts.warnings > 0 ? .attention : .good),
    ]
    if let first = counts.first, let last = counts.last {
      facts.insert(
        Block.Fact("Written", "\(Timestamp(first).dayAndTime) to \(Timestamp(last).dayAndTime) UTC"), at: 0)
    }
    return facts
  }

  private var containers: Block.Table {
    Block.Table(
      columns: [
        Block.Column("Container", style: .strong), Block.Column("Lines", .trailing),
        Block.Column("Errors", .trailing), Block.Column("Warnings", .trailing), "Last run",
        Block.Column("First error", style: .code),
      ],
      rows: logs.map { log in
        let counts = log.summary.counts
        return [
          Block.Cell(log.name), Block.Cell("\(counts.lines)"),
          Block.Cell("\(counts.errors)", counts.errors > 0 ? .bad : .good),
          Block.Cell("\(counts.warnings)", counts.warnings > 0 ? .attention : .good),
          Block.Cell(log.runs.last?.endWords ?? "", log.runs.last?.isCrash == true ? .bad : nil),
          Block.Cell(log.summary.firstError?.quote ?? ""),
        ]
      })
  }

  /// Errors and warnings over time, or all lines where there are none.
  private var chart: Block.Chart? {
    guard rate.buckets.count > 1 else { return nil }
    let isLong = Int64(rate.buckets.count) * rate.width > 86400 * 1_000_000_000
    let labels = rate.buckets.indices.map { index in
      let moment = Timestamp(rate.start + Int64(index) * rate.width)
      return isLong ? String(moment.dayAndTime.dropLast(3)) : moment.timeOfDay
    }
    let each = "a\(Self.length(rate.width))"
    guard counts.errors + counts.warnings > 0 else {
      return Block.Chart(
        "Events \(each)", kind: .lines, unit: .count, labels: labels,
        series: [Block.Series("", rate.buckets.map { Double($0.events) })])
    }
    var series: [Block.Series] = []
    let failing = logs.filter { $0.summary.counts.errors > 0 }
    if failing.count > 1, failing.count <= Self.mostSeries - 1 {
      for log in failing { series.append(Block.Series("errors of \(log.name)", aligned(log.summary.rate))) }
    } else {
      series.append(Block.Series("errors", rate.buckets.map { Double($0.errors) }))
    }
    if counts.warnings > 0 {
      series.append(Block.Series("warnings", rate.buckets.map { Double($0.warnings) }))
    }
    return Block.Chart(
      "Errors and warnings \(each)", kind: .lines, unit: .count, labels: labels, series: series)
  }

  /// The errors of one log over the stretches of all of them.
  private func aligned(_ own: LogRate) -> [Double?] {
    var errors = [Double](repeating: 0, count: rate.buckets.count)
    for (offset, bucket) in own.buckets.enumerated() {
      let index = (own.start + Int64(offset) * own.width - rate.start) / rate.width
      if errors.indices.contains(Int(index)) { errors[Int(index)] += Double(bucket.errors) }
    }
    return errors
  }

  private static func length(_ width: Int64) -> String {
    switch width / 1_000_000_000 {
    case 1: " second"
    case 60: " minute"
    case 3600: "n hour"
    case 86400: " day"
    case let seconds where seconds % 3600 == 0: "ny \(seconds / 3600) hours"
    case let seconds where seconds % 60 == 0: "ny \(seconds / 60) minutes"
    case let seconds: "ny \(seconds) seconds"
    }
  }

  /// What each run of each container ended with.
  private var runs: [Block] {
    let all = logs.flatMap { log in zip(log.runs, log.summary.runs).map { (log: log, run: $0.0, wrote: $0.1) }
    }
    let known = all.filter { $0.run.started != nil && ($0.run.ended != nil || $0.wrote.lines > 0) }
    guard known.contains(where: { $0.run.ended != nil }) else { return [] }
    var blocks: [Block] = [
      .table(
        Block.Table(
          columns: [
            Block.Column("Container", style: .strong), "Started (UTC)", "Ended", "How",
            Block.Column("Lines", .trailing), Block.Column("Errors", .trailing),
            Block.Column("What led to it", style: .code),
          ],
          rows: known.suffix(Self.mostRuns).map { log, run, wrote in
            let cause = run.isCrash ? wrote.cause(ofEndAt: run.ended?.logTime) : nil
            return [
              Block.Cell(log.name), Block.Cell(run.started?.dayAndTime ?? ""),
              Block.Cell(run.ended?.timeOfDay ?? ""), Block.Cell(run.endWords, run.isCrash ? .bad : nil),
              Block.Cell("\(wrote.lines)"), Block.Cell("\(wrote.errors)", wrote.errors > 0 ? .bad : nil),
              Block.Cell(cause?.quote ?? ""),
            ]
          }))
    ]
    if known.count > Self.mostRuns {
      blocks.append(.paragraph("\(known.count - Self.mostRuns) earlier runs are left out."))
    }
    for log in logs {
      guard let crash = log.crashes.last, let cause = crash.log.cause(ofEndAt: crash.run.ended?.logTime)
      else { continue }
      blocks.append(.excerpt(.log([cause], of: "\(log.name), \(cause.timeText(withDay: true))")))
    }
    return [.section("Before it went down", blocks)]
  }

  /// The first error of each container whose last crash does not show it already.
  private var firstErrors: [Block] {
    let shown = logs.compactMap { log -> Block? in
      guard let error = log.summary.firstError else { return nil }
      if let crash = log.crashes.last, crash.log.cause(ofEndAt: crash.run.ended?.logTime) == error {
        return nil
      }
      return .excerpt(.log([error], of: "\(log.name), \(error.timeText(withDay: true))"))
    }
    return shown.isEmpty ? [] : [.section(isAlone ? "First error" : "First errors", shown)]
  }

  /// A template of one of the logs.
  private typealias Row = (name: String, template: LogTemplate)

  /// The templates of all logs of some levels, the most frequent first.
  private func templates(_ isWanted: (LogLevel) -> Bool) -> [Row] {
    logs.flatMap { log in log.summary.templates.map { (name: log.name, template: $0) } }
      .filter { isWanted($0.template.level ?? .info) }
      .sorted { ($0.template.count, $1.name) > ($1.template.count, $0.name) }
  }

  private func table(_ rows: [Row]) -> [Block] {
    var columns = [Block.Column("Times", .trailing), "Level", "First (UTC)", "Last"]
    if !isAlone { columns.append(Block.Column("Container", style: .strong)) }
    columns.append(Block.Column("Text", style: .code))
    let table = Block.Table(
      columns: columns,
      rows: rows.prefix(Self.mostTemplates).map { name, template in
        let level = template.level
        var cells = [
          Block.Cell("\(template.count)"),
          Block.Cell(
            level?.rawValue ?? "",
            level.map { $0 >= .error ? .bad : $0 == .warning ? .attention : nil } ?? nil),
          Block.Cell(template.first.map { Timestamp($0).timeOfDay } ?? ""),
          Block.Cell(template.last.map { Timestamp($0).timeOfDay } ?? ""),
        ]
        if !isAlone { cells.append(Block.Cell(name)) }
        let text = template.text.drop { $0 == " " }
        cells.append(Block.Cell(text.count > 200 ? text.prefix(199) + "…" : String(text)))
        return cells
      })
    let left = rows.dropFirst(Self.mostTemplates)
    guard !left.isEmpty else { return [.table(table)] }
    let events = left.reduce(0) { $0 + $1.template.count }
    return [
      .table(table),
      .paragraph("\(left.count.counted("more template")), of \(events.counted("event")), are left out."),
    ]
  }

  /// What was not kept, so that nobody takes the rest for all.
  private var limits: [Block] {
    var sentences: [String] = []
    if counts.cutLines > 0 {
      sentences.append(
        "\(counts.cutLines.counted("line")) longer than \(MemoryText.words(LogAnalyzer.longestLine)) "
          + "\(counts.cutLines == 1 ? "was" : "were") cut.")
    }
    if counts.keyLines > 0 {
      sentences.append(
        "\(counts.keyLines.counted("line")) of private keys \(counts.keyLines == 1 ? "is" : "are") not shown."
      )
    }
    if counts.withoutTemplate > 0 {
      sentences.append(
        "\(counts.withoutTemplate.counted("event")) of ever new kinds \(counts.withoutTemplate == 1 ? "is" : "are") "
          + "counted, but in no template.")
    }
    return sentences.isEmpty ? [] : [.paragraph(Block.Paragraph(sentences.joined(separator: " ")))]
  }
}
