/// A set that the engine writes as an object with empty values: `{"80/tcp": {}, "443/tcp": {}}`.
public struct ObjectSet<Element: RawRepresentable & Hashable & Sendable>: Sendable, Hashable
where Element.RawValue == String {
  /// The members, in the order of their text.
  public let members: [Element]

  /// Makes a set; duplicates count once.
  public init(_ members: some Sequence<Element>) {
    self.members = Set(members).sorted { $0.rawValue < $1.rawValue }
  }
}

extension ObjectSet: RandomAccessCollection, ExpressibleByArrayLiteral, ZeroValued {
  /// The empty set.
  public init() { self.init([]) }

  /// Makes a set; duplicates count once.
  public init(arrayLiteral members: Element...) { self.init(members) }

  /// The position of the first member.
  public var startIndex: Int { members.startIndex }

  /// The position after the last member.
  public var endIndex: Int { members.endIndex }

  /// The member at a position.
  public subscript(position: Int) -> Element { members[position] }
}

extension ObjectSet: Codable {
  private struct Nothing: Codable {}

  /// Reads the object's keys; its values do not matter.
  public init(from decoder: any Decoder) throws {
    let keys = try decoder.singleValueContainer().decode([String: Nothing].self).keys
    self.init(keys.compactMap { Element(rawValue: $0) })
  }

  /// Writes an object with an empty value for each member.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(
      Dictionary(members.map { ($0.rawValue, Nothing()) }, uniquingKeysWith: { first, _ in first }))
  }
}
