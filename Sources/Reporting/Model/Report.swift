/// What an operation has to say: a verdict first, then everything that shows it, in the order it is read.
///
/// A report is a value without a look of its own; ``ReportFormat`` renders it. Text from outside goes in as it is:
/// every format escapes for the place it writes to.
public struct Report: Sendable, Hashable {
  /// The version of the JSON form; it changes when a reader of the old form would misread the new one.
  public static let schema = "longshore.report/1"

  /// The deepest nesting of sections; what is nested deeper joins the section above it.
  public static let deepestSection = 4

  /// What was done: "Dockerfile review".
  public var title: String
  /// What it was done to: a file, a container's name, an image reference; empty where there is no one thing.
  public var subject: String
  /// The answer in one sentence.
  public var verdict: Verdict
  /// The content, in order. Sections are nested at most ``deepestSection`` deep.
  public private(set) var blocks: [Block]

  /// Makes a report; more blocks can be appended.
  public init(_ title: String, subject: String = "", verdict: Verdict, blocks: [Block] = []) {
    self.title = title
    self.subject = subject
    self.verdict = verdict
    self.blocks = Block.lifted(blocks, depth: 1)
  }

  /// Adds one block at the end.
  public mutating func append(_ block: Block) {
    append(contentsOf: [block])
  }

  /// Adds blocks at the end.
  public mutating func append(contentsOf more: [Block]) {
    blocks += Block.lifted(more, depth: 1)
  }

  /// Every finding of every block, sections included, in order.
  public var findings: [Finding] { blocks.flatMap(\.findings) }
}
