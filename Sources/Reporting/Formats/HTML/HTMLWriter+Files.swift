extension HTMLWriter {
  mutating func write(_ diff: Block.Diff) {
    let hunks = diff.hunks
    element("figure", class: "file") { figure in
      figure.element("figcaption") { caption in
        caption.element("code", text: diff.file)
        guard !hunks.isEmpty else { return caption.element("span", text: "unchanged") }
        let lines = hunks.flatMap(\.lines)
        caption.element("span", class: "added", text: "+\(lines.count { $0.kind == .added })")
        caption.element("span", class: "removed", text: "−\(lines.count { $0.kind == .removed })")
      }
      guard !hunks.isEmpty else { return }
      figure.element("pre", class: "diff", [("tabindex", "0")]) { pre in
        for hunk in hunks {
          pre.element("span", class: "hunk", text: hunk.header)
          pre.literal("\n")
          for line in hunk.lines { pre.write(line) }
        }
      }
    }
  }

  private mutating func write(_ line: LineDiff.Line) {
    switch line.kind {
    case .same: element("span", text: "  \(line.content)")
    case .removed: element("del", text: "- \(line.content)")
    case .added: element("ins", text: "+ \(line.content)")
    }
    literal("\n")
    guard line.isUnfinished else { return }
    element("span", class: "hunk", text: LineDiff.Line.unfinishedNote)
    literal("\n")
  }

  mutating func write(_ excerpt: Block.Excerpt) {
    element("figure", class: "file") { figure in
      figure.element("figcaption") { $0.element("code", text: excerpt.file) }
      figure.element("pre", class: "excerpt", [("tabindex", "0")]) { pre in
        for (offset, line) in excerpt.text.lines.enumerated() {
          // The number is drawn from an attribute so that copying the text does not copy it.
          pre.element("code", [("data-line", "\(excerpt.firstLine &+ offset)")], text: line)
          pre.literal("\n")
        }
      }
    }
  }
}
