import YAMLDocuments

/// Reads the values of frontmatter into Swift types and reports those of the wrong kind.
struct FieldValues {
  var diagnostics: DiagnosticSink

  mutating func string(_ field: FrontmatterField) -> String? {
    if let text = field.value.string, !field.value.isNull { return text }
    return wrong(field, "a text")
  }

  /// A text out of a fixed set; others are kept and reported.
  mutating func word(_ field: FrontmatterField, among known: [String]) -> String? {
    guard let text = string(field) else { return nil }
    if !known.contains(text) {
      diagnostics.add(
        .unknownValue, "`\(field.spelling)` is `\(text)`, which no host is known to understand",
        at: field.value.range.lowerBound, length: field.value.range.count,
        fix: "Use one of: \(known.joined(separator: ", ")).")
    }
    return text
  }

  mutating func bool(_ field: FrontmatterField) -> Bool? {
    field.value.bool ?? wrong(field, "true or false")
  }

  /// A whole number of at least 1.
  mutating func count(_ field: FrontmatterField) -> Int? {
    if let number = field.value.int, number >= 1 { return number }
    return wrong(field, "a whole number of at least 1")
  }

  /// A finite number of at least 0.
  mutating func number(_ field: FrontmatterField) -> Double? {
    if let number = field.value.double, number.isFinite, number >= 0 { return number }
    return wrong(field, "a number of at least 0")
  }

  mutating func json(_ field: FrontmatterField) -> JSONValue? { JSONValue(field.value) }

  /// A list of texts, or one text with commas.
  mutating func strings(_ field: FrontmatterField) -> [String]? { passages(field)?.map(\.text) }

  /// A list of texts, or one text, each with its place.
  ///
  /// - Parameter commas: Whether one text is several where it has commas.
  mutating func passages(_ field: FrontmatterField, commas: Bool = true) -> [Passage]? {
    if let items = field.value.items {
      return items.compactMap { item in
        guard let text = item.string, !item.isNull else {
          report(item, field.spelling, "a list of texts")
          return nil
        }
        return passage(text, at: item)
      }
    }
    guard let text = field.value.string, !field.value.isNull else { return wrong(field, "a list of texts") }
    guard commas else { return [passage(text, at: field.value)] }
    return ToolList.parts(of: text).map { passage($0.text, at: field.value) }
  }

  func passage(_ text: String, at node: YAMLNode) -> Passage {
    let place = diagnostics.place(node.range.lowerBound)
    return Passage(text, line: place.line, column: place.column)
  }

  /// Reports a value of the wrong kind and gives nothing.
  mutating func wrong<Value>(_ field: FrontmatterField, _ needed: String) -> Value? {
    report(field.value, field.spelling, needed)
    return nil
  }

  mutating func report(_ node: YAMLNode, _ key: String, _ needed: String) {
    let rest = diagnostics.source.bytes[node.range.upperBound...]
    let isComment = node.isNull && rest.first { $0 != UInt8(ascii: " ") } == UInt8(ascii: "#")
    diagnostics.add(
      .wrongType,
      "`\(key)` must be \(needed)\(isComment ? "; a `#` begins a comment outside of quotes" : "")",
      at: node.range.lowerBound,
      length: node.string == nil ? 0 : node.range.count, fix: "Write \(needed), or delete it.")
  }
}

extension JSONValue {
  /// The value of a YAML node by the core schema. Of keys that are not texts, only what was written is kept.
  init(_ node: YAMLNode) {
    switch node.content {
    case .sequence(let items): self = .array(items.map(JSONValue.init))
    case .mapping(let entries):
      let members = entries.compactMap { entry in entry.key.string.map { ($0, JSONValue(entry.value)) } }
      self = .object(Dictionary(members) { first, _ in first })
    case .scalar(let text, _):
      if node.isNull {
        self = .null
      } else if let value = node.bool {
        self = .bool(value)
      } else if let value = node.int {
        self = .integer(value)
      } else if let value = node.double, value.isFinite {
        self = .number(value)
      } else {
        self = .string(text)
      }
    }
  }
}
