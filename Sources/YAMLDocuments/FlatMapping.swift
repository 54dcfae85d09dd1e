/// Reads a mapping with nothing but texts and lists of texts in it, as nearly all frontmatter is, straight from its
/// bytes, in a fifth of the time that libyaml takes.
///
/// It knows the part of YAML that such mappings are written in: `key: value` on one line each, values plain or in
/// quotes, lists in brackets or one item a line. Whatever else a text holds, faults included, is left to libyaml: what is
/// read here is read in the same way there, down to the ranges. `YAMLFuzz` holds the two against each other.
struct FlatMapping {
  /// Looking for repeated keys goes through all of them, which more would make slow.
  private static let mostEntries = 64
  /// libyaml does not look for the colon of a key any further than 1,024 characters.
  private static let longestKey = 256

  let bytes: UnsafeBufferPointer<UInt8>
  /// What is added to offsets in `bytes`.
  let base: Int
  /// Where reading is.
  var offset = 0
  private var nodes = 1

  /// The mapping that a text consists of; `nil` where it is anything else, or exceeds the limits.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>, base: Int, limits: YAMLLimits) -> YAMLNode? {
    var reader = FlatMapping(bytes, base: base)
    guard limits.depth >= 2, let mapping = reader.mapping(), reader.nodes <= limits.nodes else { return nil }
    return mapping
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int) {
    self.bytes = bytes
    self.base = base
  }

  private mutating func mapping() -> YAMLNode? {
    var entries: [YAMLEntry] = []
    skipBlankLines()
    while offset < bytes.count {
      guard entries.count < Self.mostEntries, let key = key(), let value = value() else { return nil }
      if entries.contains(where: { $0.key.string == key.string }) { return nil }
      entries.append(YAMLEntry(key: key, value: value))
      skipBlankLines()
    }
    nodes += 2 * entries.count
    guard let first = entries.first, let last = entries.last else { return nil }
    return YAMLNode(.mapping(entries), range: first.key.range.lowerBound..<last.value.range.upperBound)
  }

  /// A key and the colon behind it.
  private mutating func key() -> YAMLNode? {
    let start = offset
    guard bytes[start].isASCIILetter else { return nil }
    while let byte = next, byte.isKeyByte { offset += 1 }
    guard next == UInt8(ascii: ":"), offset - start <= Self.longestKey else { return nil }
    defer { offset += 1 }
    return node(start..<offset, .plain)
  }

  /// What stands behind a key's colon, up to the end of its last line.
  private mutating func value() -> YAMLNode? {
    let colon = offset
    skipSpaces()
    guard let first = next, first != UInt8(ascii: "\n") else {
      skipBlankLines()
      return startsItem(after: spaces) ? items() : node(colon..<colon, .plain)
    }
    guard offset > colon else { return nil }
    guard let value = first == UInt8(ascii: "[") ? flowItems() : scalar() else { return nil }
    return endLine() ? value : nil
  }

  // MARK: Lists

  /// Whether a list item begins on this line, behind some spaces.
  private func startsItem(after indentation: Int) -> Bool {
    let dash = offset + indentation
    return dash + 1 < bytes.count && bytes[dash] == UInt8(ascii: "-") && bytes[dash + 1] == UInt8(ascii: " ")
  }

  /// The items of a list, each on its line with the same indentation.
  private mutating func items() -> YAMLNode? {
    let indentation = spaces
    let start = offset + indentation
    var items: [YAMLNode] = []
    while offset < bytes.count, spaces == indentation, startsItem(after: indentation) {
      offset += indentation + 1
      skipSpaces()
      guard let item = scalar(), endLine() else { return nil }
      items.append(item)
      skipBlankLines()
    }
    return list(items, from: start, to: items.last?.range.upperBound)
  }

  /// The items of a list in brackets on one line.
  private mutating func flowItems() -> YAMLNode? {
    let start = offset
    var items: [YAMLNode] = []
    offset += 1
    skipSpaces()
    if next == UInt8(ascii: "]") {
      offset += 1
      return list([], from: start, to: base + offset)
    }
    while true {
      skipSpaces()
      guard let item = flowScalar() else { return nil }
      items.append(item)
      skipSpaces()
      guard let mark = next else { return nil }
      offset += 1
      if mark == UInt8(ascii: "]") { return list(items, from: start, to: base + offset) }
      guard mark == UInt8(ascii: ",") else { return nil }
    }
  }

  private mutating func list(_ items: [YAMLNode], from start: Int, to end: Int?) -> YAMLNode? {
    nodes += items.count
    return end.map { YAMLNode(.sequence(items), range: base + start..<$0) }
  }
}
