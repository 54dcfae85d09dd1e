internal import DockerClient
internal import Reporting

extension ContainerLogs {
  func verdict(on parts: [(name: String, digest: LogDigest)]) -> Verdict {
    let errors = parts.reduce(0) { $0 + $1.digest.errorCount }
    let warnings = parts.reduce(0) { $0 + $1.digest.warningCount }
    let read = parts.reduce(0) { $0 + $1.digest.readCount }
    let fitting = parts.reduce(0) { $0 + $1.digest.fittingCount }
    let whose = parts.count == 1 ? parts[0].name : parts.count.counted("container")
    guard read > 0 else { return Verdict(.good, "\(whose) wrote nothing in that time.") }
    var sentence = "\(whose) wrote \(read.counted("line"))"
    if fitting < read { sentence += ", of which \(fitting) \(fitting == 1 ? "fits" : "fit")" }
    if let first = parts.lazy.compactMap({ $0.digest.firstError }).first {
      return Verdict(
        .attention,
        "\(sentence), with \(errors.counted("error")); the first: \u{201C}\(first.headline.quote)\u{201D}")
    }
    return Verdict(
      .good, sentence + (warnings > 0 ? ", with \(warnings.counted("warning"))." : ", and no error."))
  }

  func blocks(for name: String, _ digest: LogDigest) -> [Block] {
    guard digest.fittingCount > 0 else {
      return [.paragraph(digest.readCount == 0 ? "No lines." : "None of its lines fits.")]
    }
    var blocks: [Block] = []
    if let error = digest.firstError {
      blocks.append(.section("First error", [.table(.log(error.lines, marking: [error.headline]))]))
    }
    let lines = digest.entries.map { entry in
      let time = entry.line.timestamp.map { timestamps ? $0.description : $0.timeOfDay } ?? ""
      let mark = entry.level.map { $0 >= .error ? "!" : " " } ?? " "
      let count = entry.count > 1 ? "  (× \(entry.count))" : ""
      return "\(time) \(mark) \(entry.line.shownText)\(count)"
    }
    let title =
      lines.count < digest.fittingCount ? "\(name), the last of \(digest.fittingCount.counted("line"))" : name
    blocks.append(.excerpt(Block.Excerpt(file: title, text: lines.joined(separator: "\n"), language: "log")))
    return blocks
  }

  func findings(in parts: [(name: String, digest: LogDigest)]) -> [Finding] {
    parts.compactMap { name, digest in
      digest.firstError.map { error in
        Finding(
          rule: "log-error", severity: .warning,
          message: "\(name) wrote \(digest.errorCount.counted("error"))",
          subject: name, evidence: error.headline.quote)
      }
    }
  }
}
