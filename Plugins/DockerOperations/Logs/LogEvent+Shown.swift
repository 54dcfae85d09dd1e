internal import DockerClient
internal import LogAnalysis

extension LogEvent {
  /// The most lines and characters of one event that are shown.
  private static let mostLines = 30
  private static let longestLine = 500

  /// Its lines as they may be shown: long ones cut, and of many the first and the last.
  var shownLines: [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.count > Self.longestLine ? line.prefix(Self.longestLine) + "…" : String(line)
    }
    let left = lineCount - lines.count
    if lines.count > Self.mostLines {
      let middle = lines.count - Self.mostLines
      lines.replaceSubrange(
        (Self.mostLines / 2)..<(Self.mostLines / 2 + middle), with: ["… \(middle.counted("line")) …"])
    }
    if left > 0 { lines.append("… \(left.counted("more line"))") }
    return lines
  }

  /// What it is about, short enough to stand in a sentence.
  var quote: String {
    let text = headlineText.drop { $0 == " " || $0 == "\t" }
    return text.count > 160 ? text.prefix(159) + "…" : String(text)
  }

  /// When it was written, in UTC: with the day where that is asked for.
  func timeText(withDay: Bool) -> String {
    guard let time else { return "" }
    let moment = Timestamp(time)
    return withDay ? moment.description : moment.timeOfDay
  }
}
