/// Turns the outline of a body into what it means.
struct BodyReader {
  private(set) var body = DefinitionBody()

  init(_ source: SourceText, from offset: Int, line: Int) {
    body.line = line
    guard offset < source.bytes.count else { return }
    let outline = MarkdownOutline(source.bytes, from: offset, line: line)
    body.text = Self.text(source, from: offset)
    var ancestors: [(level: Int, kind: SectionKind?)] = []
    for section in outline.sections where section.level > 0 || !section.items.isEmpty {
      ancestors.removeAll { $0.level >= section.level }
      let kind = SectionTitles.kind(of: section.title.text) ?? ancestors.last?.kind
      ancestors.append((section.level, kind))
      let section = BodySection(
        title: section.title, level: section.level, kind: kind, items: section.items)
      body.sections.append(section)
      if let kind, !section.items.isEmpty { add(section, as: kind) }
    }
    body.dialogues = ExampleBlocks.read(body.text, line: Self.firstLine(source, from: offset, line: line))
  }

  private mutating func add(_ section: BodySection, as kind: SectionKind) {
    let group = PassageGroup(title: section.title, items: section.items)
    switch kind {
    case .role: body.role += section.items
    case .capabilities: body.capabilities.append(group)
    case .whenToUse: body.whenToUse += section.items
    case .delegationTriggers:
      body.delegationTriggers += section.items.map {
        DelegationTrigger(passage: $0, phrases: QuotedPhrases.find(in: $0), source: .body)
      }
    case .qualityStandards: body.qualityStandards.append(group)
    case .worksWith: body.worksWith += section.items.compactMap(IntegrationPoints.read)
    case .mcpServers: body.mcpServers += section.items.compactMap(IntegrationPoints.read)
    case .deliverables: body.deliverables += section.items
    case .successCriteria: body.successCriteria += section.items
    }
  }

  private static func text(_ source: SourceText, from offset: Int) -> String {
    let bytes = source.bytes[offset...]
    guard let start = bytes.firstIndex(where: { $0 != .newline }),
      let end = bytes.lastIndex(where: { !$0.isBlank })
    else { return "" }
    return start <= end ? source.string(start..<end + 1) : ""
  }

  /// The line on which the text begins, after the blank lines before it.
  private static func firstLine(_ source: SourceText, from offset: Int, line: Int) -> Int {
    line + source.bytes[offset...].prefix { $0 == .newline }.count
  }
}

extension DefinitionBody {
  /// Adds what the description says about delegation.
  mutating func add(_ description: DescriptionReader) {
    delegationTriggers += description.triggers
    dialogues = description.dialogues + dialogues
  }
}
