import Reporting

/// A report on the terminal that the next one takes the place of. It scrolls nothing away and leaves nothing behind.
struct LiveScreen {
  private let console: Console
  private var height = 0

  init(_ console: Console) { self.console = console }

  /// Shows a report below a line that says how far things are, as much of it as the terminal has room for.
  mutating func show(_ report: Report, below title: String) {
    guard let text = try? ReportFormat.terminal.render(report, options: console.reportOptions) else { return }
    let room = max(4, console.height - 2)
    let lines =
      [String(title.visible().prefix(console.width - 1))]
      + text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let shown = lines.prefix(room)
    // ECMA-48: cursor up (CUU), erase to the end of the line (EL) and of the screen (ED).
    let body = shown.map { "\($0)\u{1B}[K\n" }.joined()
    console.draw((height > 0 ? "\u{1B}[\(height)A" : "") + "\r" + body + "\u{1B}[J")
    height = shown.count
  }

  /// Takes it away.
  mutating func clear() {
    guard height > 0 else { return }
    console.draw("\u{1B}[\(height)A\r\u{1B}[J")
    height = 0
  }
}
