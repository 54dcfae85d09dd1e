/// In JSON a block is one object: its `type`, and beside it the fields of that type. Blocks that are lists keep
/// them under `items`.
extension Block: Codable {
  private enum Kind: String, Codable {
    case paragraph, facts, metrics, findings, table, chart, checklist, diff, commands, timeline, excerpt,
      section
  }

  private enum Key: String, CodingKey {
    case type, items
  }

  /// Writes the type and the fields.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .paragraph(let block): try Self.encode(block, as: .paragraph, to: encoder)
    case .facts(let items): try Self.encode(items: items, as: .facts, to: encoder)
    case .metrics(let items): try Self.encode(items: items, as: .metrics, to: encoder)
    case .findings(let block): try Self.encode(block, as: .findings, to: encoder)
    case .table(let block): try Self.encode(block, as: .table, to: encoder)
    case .chart(let block): try Self.encode(block, as: .chart, to: encoder)
    case .checklist(let items): try Self.encode(items: items, as: .checklist, to: encoder)
    case .diff(let block): try Self.encode(block, as: .diff, to: encoder)
    case .commands(let items): try Self.encode(items: items, as: .commands, to: encoder)
    case .timeline(let items): try Self.encode(items: items, as: .timeline, to: encoder)
    case .excerpt(let block): try Self.encode(block, as: .excerpt, to: encoder)
    case .section(let block): try Self.encode(block, as: .section, to: encoder)
    }
  }

  /// Reads what ``encode(to:)`` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    func items<Item: Decodable>() throws -> [Item] { try container.decode([Item].self, forKey: .items) }
    switch try container.decode(Kind.self, forKey: .type) {
    case .paragraph: self = .paragraph(try Paragraph(from: decoder))
    case .facts: self = .facts(try items())
    case .metrics: self = .metrics(try items())
    case .findings: self = .findings(try Findings(from: decoder))
    case .table: self = .table(try Table(from: decoder))
    case .chart: self = .chart(try Chart(from: decoder))
    case .checklist: self = .checklist(try items())
    case .diff: self = .diff(try Diff(from: decoder))
    case .commands: self = .commands(try items())
    case .timeline: self = .timeline(try items())
    case .excerpt: self = .excerpt(try Excerpt(from: decoder))
    case .section: self = .section(try Section(from: decoder))
    }
  }

  private static func encode(_ fields: some Encodable, as kind: Kind, to encoder: any Encoder) throws {
    try fields.encode(to: encoder)
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .type)
  }

  private static func encode(items: some Encodable, as kind: Kind, to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .type)
    try container.encode(items, forKey: .items)
  }
}
