/// One piece of a report.
///
/// This is the only list of what a report can hold: every format switches over it without a default, so a new case
/// does not compile until each format can show it.
public enum Block: Sendable, Hashable {
  /// Running text.
  case paragraph(Paragraph)
  /// Names and values, such as what an inspection found.
  case facts([Fact])
  /// Measured figures, alone or before and after.
  case metrics([Metric])
  /// What rules found.
  case findings(Findings)
  /// Rows and columns.
  case table(Table)
  /// Bars or lines.
  case chart(Chart)
  /// Criteria, each with its state and evidence.
  case checklist([Criterion])
  /// What changed in one file.
  case diff(Diff)
  /// Commands a person would type.
  case commands([Command])
  /// What happened when.
  case timeline([Event])
  /// A piece of a text file, or all of it.
  case excerpt(Excerpt)
  /// A heading and what stands under it.
  case section(Section)

  /// A heading and what stands under it.
  public static func section(_ title: String, _ blocks: [Block]) -> Block {
    .section(Section(title, blocks: blocks))
  }

  /// The findings in this block and in the sections below it.
  public var findings: [Finding] {
    switch self {
    case .findings(let block): block.findings
    case .section(let section): section.blocks.flatMap(\.findings)
    case .paragraph, .facts, .metrics, .table, .chart, .checklist, .diff, .commands, .timeline, .excerpt: []
    }
  }

  /// This block, or for a section everything below it that is no section, in order.
  var leaves: [Block] {
    guard case .section(let section) = self else { return [self] }
    return section.blocks.flatMap(\.leaves)
  }

  /// The blocks with sections below the deepest one opened up: a bold line, then their content.
  static func lifted(_ blocks: [Block], depth: Int) -> [Block] {
    blocks.flatMap { block -> [Block] in
      guard case .section(var section) = block else { return [block] }
      section.blocks = lifted(section.blocks, depth: depth + 1)
      guard depth > Report.deepestSection else { return [.section(section)] }
      return [.paragraph("\(strong: section.title)")] + section.blocks
    }
  }
}
