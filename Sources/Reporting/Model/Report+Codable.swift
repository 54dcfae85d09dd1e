extension Report: Codable {
  private enum Key: String, CodingKey {
    case schema, title, subject, verdict, findings, blocks
  }

  /// Writes the versioned form; `findings` repeats at the top what the blocks hold, for readers that want no more.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.schema, forKey: .schema)
    try container.encode(title, forKey: .title)
    try container.encode(subject, forKey: .subject)
    try container.encode(verdict, forKey: .verdict)
    try container.encode(findings, forKey: .findings)
    try container.encode(blocks, forKey: .blocks)
  }

  /// Reads the versioned form; another version is an error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let schema = try container.decode(String.self, forKey: .schema)
    guard schema == Self.schema else {
      throw DecodingError.dataCorruptedError(
        forKey: .schema, in: container,
        debugDescription: "The report's schema is \(schema); this version reads \(Self.schema).")
    }
    self.init(
      try container.decode(String.self, forKey: .title),
      subject: try container.decode(String.self, forKey: .subject),
      verdict: try container.decode(Verdict.self, forKey: .verdict),
      blocks: try container.decode([Block].self, forKey: .blocks))
  }
}
