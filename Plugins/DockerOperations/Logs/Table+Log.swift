internal import DockerClient
internal import Reporting

extension Block.Table {
  /// Lines of a log, with errors and the lines that matter marked.
  static func log(_ lines: [LogLine], marking marked: [LogLine] = []) -> Block.Table {
    let marked = Set(marked)
    return Block.Table(
      columns: ["Time (UTC)", "Stream", Block.Column("Line", style: .code)],
      rows: lines.map { line in
        let isBad = marked.contains(line) || line.isError
        return [
          Block.Cell(line.timestamp?.timeOfDay ?? ""), Block.Cell(line.streamName),
          Block.Cell(line.shownText, isBad ? .bad : nil),
        ]
      })
  }
}
