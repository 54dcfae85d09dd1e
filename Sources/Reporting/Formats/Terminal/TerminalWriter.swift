/// Writes a report line by line for a terminal: calm text, two spaces of indentation a level,
/// one empty line between blocks.
struct TerminalWriter {
  let width: Int
  let color: Bool
  /// The most findings, rows and events of one block.
  let limit: Int
  /// The most lines of a text or diff.
  let lineLimit: Int
  private var bytes: [UInt8] = []
  var output: String { String(decoding: bytes, as: UTF8.self) }
  private var blankDue = false

  init(_ options: RenderOptions) {
    width = min(max(options.width, 40), 160)
    color = options.color
    limit = min(max(options.limit, 1), 1_000_000)
    lineLimit = limit * 20
  }

  /// The columns left of the line behind an indentation.
  func room(_ indent: Int) -> Int { max(width - indent, 20) }

  /// Asks for one empty line before the next line; asking twice makes no second one.
  mutating func blank() { blankDue = !bytes.isEmpty }

  /// Writes one line as it is, however long.
  mutating func line(_ text: TerminalText, indent: Int) {
    if blankDue { bytes.append(UInt8(ascii: "\n")) }
    blankDue = false
    // What is nothing but blanks is an empty line.
    let start = bytes.count
    for _ in 0..<indent { bytes.append(UInt8(ascii: " ")) }
    text.render(into: &bytes, color: color)
    if bytes.count == start + indent { bytes.removeLast(indent) }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes text in as many lines as it needs, the first behind `lead`, the others below its text.
  mutating func wrapped(_ text: TerminalText, lead: TerminalText = TerminalText(), indent: Int) {
    let hanging = lead.width
    let lines = text.wrapped(to: room(indent + hanging))
    let first = lines.first ?? TerminalText()
    line(lead.isEmpty ? first : lead + first, indent: indent)
    for more in lines.dropFirst() { line(more, indent: indent + hanging) }
  }

  /// Says how much is not shown.
  mutating func rest(_ count: Int, _ noun: String, indent: Int) {
    guard count > 0 else { return }
    line(TerminalText("… and \(counted(count, "more \(noun)"))", .dim), indent: indent)
  }

  /// The whole report.
  mutating func write(_ report: Report) {
    var title = TerminalText(report.title, .strong)
    if !report.subject.isEmpty { title += TerminalText(" · \(report.subject)", .dim) }
    wrapped(title, indent: 0)
    let (symbol, style) = report.verdict.level.terminal
    let lead = TerminalText("\(symbol) \(report.verdict.level.word)", style) + TerminalText("  ")
    wrapped(TerminalText(report.verdict.sentence), lead: lead, indent: 0)
    write(report.blocks, indent: 0)
  }

  mutating func write(_ blocks: [Block], indent: Int) {
    for block in blocks {
      blank()
      write(block, indent: indent)
    }
  }

  mutating func write(_ block: Block, indent: Int) {
    switch block {
    case .paragraph(let paragraph): write(paragraph, indent: indent)
    case .facts(let facts): write(facts, indent: indent)
    case .metrics(let metrics): write(metrics, indent: indent)
    case .findings(let findings): write(findings, indent: indent)
    case .table(let table): write(table, indent: indent)
    case .chart(let chart): write(chart, indent: indent)
    case .checklist(let criteria): write(criteria, indent: indent)
    case .diff(let diff): write(diff, indent: indent)
    case .commands(let commands): write(commands, indent: indent)
    case .timeline(let events): write(events, indent: indent)
    case .excerpt(let excerpt): write(excerpt, indent: indent)
    case .section(let section): write(section, indent: indent)
    }
  }
}
