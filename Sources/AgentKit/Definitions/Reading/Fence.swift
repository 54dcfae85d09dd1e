/// Where the frontmatter and the body of a file lie.
struct Fence {
  /// What begins the frontmatter.
  enum Opening: Equatable {
    /// `---` on the first line.
    case first
    /// `---` behind blank lines, comments or the beginning of a code block, which other hosts do not look behind.
    case behind(onlyBlanks: Bool)
    /// Nothing: the file begins with a key.
    case missing
  }

  /// What ends it.
  enum Closing: Equatable {
    /// `---` or `...`.
    case fence
    /// A line of more than three dashes.
    case longLine(Range<Int>)
    /// Nothing.
    case missing
  }

  /// The lines between the fences.
  var frontmatter: Range<Int>
  /// Where the body begins.
  var body: Int
  /// The line on which the body begins, from 1.
  var bodyLine: Int
  var opening: Opening
  var closing: Closing

  /// Finds the frontmatter of a file; `nil` where it has none.
  init?(_ bytes: [UInt8]) {
    guard let (opening, lines) = FenceSearch.opening(bytes) else { return nil }
    self.opening = opening
    let end = FenceSearch.closing(lines)
    guard
      opening != .missing || end.closing == .fence && FenceSearch.hasNameAndDescription(lines, to: end.offset)
    else { return nil }
    frontmatter = lines.offset..<max(lines.offset, end.offset)
    body = end.body
    bodyLine = end.bodyLine
    closing = end.closing
  }
}
