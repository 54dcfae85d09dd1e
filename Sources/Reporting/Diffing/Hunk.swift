/// A run of changed lines with three lines around it, as unified diffs group them.
struct Hunk: Equatable {
  /// Lines shown before and after each change.
  private static let context = 3

  /// `-first,count` of the old text and `+first,count` of the new.
  var header: String
  var lines: [LineDiff.Line]

  /// The hunks of a diff, in order; none where nothing changed.
  static func hunks(of diff: LineDiff) -> [Hunk] {
    let lines = diff.lines
    var ranges: [Range<Int>] = []
    for index in lines.indices where lines[index].kind != .same {
      let near = max(0, index - context)..<min(lines.count, index + context + 1)
      if let last = ranges.last, last.upperBound >= near.lowerBound {
        ranges[ranges.count - 1] = last.lowerBound..<near.upperBound
      } else {
        ranges.append(near)
      }
    }

    var hunks: [Hunk] = []
    var (oldLine, newLine, position) = (0, 0, 0)
    func count(_ range: Range<Int>, without kind: LineDiff.Line.Kind) -> Int {
      lines[range].count { $0.kind != kind }
    }
    for range in ranges {
      oldLine += count(position..<range.lowerBound, without: .added)
      newLine += count(position..<range.lowerBound, without: .removed)
      let (old, new) = (count(range, without: .added), count(range, without: .removed))
      // An empty side names the line before it (POSIX diff -u).
      let header = "@@ -\(oldLine + (old > 0 ? 1 : 0)),\(old) +\(newLine + (new > 0 ? 1 : 0)),\(new) @@"
      hunks.append(Hunk(header: header, lines: Array(lines[range])))
      (oldLine, newLine, position) = (oldLine + old, newLine + new, range.upperBound)
    }
    return hunks
  }
}

extension LineDiff.Line {
  /// What stands before the line in a unified diff.
  var sign: String {
    switch kind {
    case .same: " "
    case .removed: "-"
    case .added: "+"
    }
  }

  /// The line without its end.
  var content: Substring {
    text.utf8.last == UInt8(ascii: "\n") ? Substring(text.utf8.dropLast()) : text
  }

  /// What diff tools say below a last line that does not end.
  static let unfinishedNote = "\\ No newline at end of file"

  /// Whether the line lacks its end.
  var isUnfinished: Bool { text.utf8.last != UInt8(ascii: "\n") }
}

extension Block.Diff {
  /// The changed places.
  var hunks: [Hunk] { Hunk.hunks(of: LineDiff(before, after)) }
}
