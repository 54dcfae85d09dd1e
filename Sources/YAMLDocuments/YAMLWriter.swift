/// Builds nodes to be written.
extension YAMLNode {
  /// A text, quoted where it needs to be.
  package static func text(_ text: String) -> YAMLNode {
    YAMLNode(.scalar(text, .singleQuoted), range: 0..<0)
  }

  /// A truth value.
  package static func bool(_ value: Bool) -> YAMLNode { plain(value ? "true" : "false") }

  /// A whole number.
  package static func integer(_ value: Int) -> YAMLNode { plain(String(value)) }

  /// A number. What is not finite has its YAML form.
  package static func number(_ value: Double) -> YAMLNode {
    if value.isNaN { return plain(".nan") }
    if value.isInfinite { return plain(value < 0 ? "-.inf" : ".inf") }
    return plain(String(value))
  }

  /// Nothing.
  package static var null: YAMLNode { plain("null") }

  /// A list.
  package static func list(_ items: [YAMLNode]) -> YAMLNode { YAMLNode(.sequence(items), range: 0..<0) }

  /// A map, in the order given.
  package static func map(_ entries: [(key: String, value: YAMLNode)]) -> YAMLNode {
    YAMLNode(.mapping(entries.map { YAMLEntry(key: .text($0.key), value: $0.value) }), range: 0..<0)
  }

  /// A scalar that is written as it stands.
  private static func plain(_ text: String) -> YAMLNode { YAMLNode(.scalar(text, .plain), range: 0..<0) }
}

/// Writes nodes as a document in block style.
package struct YAMLWriter {
  private var output = ""

  /// The text of a node, with a line end after the last line. Reading it gives the same content.
  package static func text(of node: YAMLNode) -> String {
    var writer = YAMLWriter()
    switch node.content {
    case .mapping(let entries) where !entries.isEmpty: writer.write(entries, indentation: 0)
    case .sequence(let items) where !items.isEmpty: writer.write(items, indentation: 0)
    default: writer.output = inline(node, indentation: 0)
    }
    return writer.output.hasSuffix("\n") ? writer.output : writer.output + "\n"
  }

  private mutating func write(_ entries: [YAMLEntry], indentation: Int) {
    for (index, entry) in entries.enumerated() {
      // The first entry stands behind the marker of the list item that it is in.
      if index > 0 || !output.hasSuffix("- ") { indent(indentation) }
      write(key: entry.key.string ?? "", indentation: indentation)
      write(valueOf: entry.value, indentation: indentation)
    }
  }

  /// A key on one line. One that is too long for that (YAML 1.2.2, section 7.4.3) has the form with `?`.
  private mutating func write(key: String, indentation: Int) {
    let text = YAMLText.oneLine(key)
    guard text.utf8.count > 1000 else {
      output += text + ":"
      return
    }
    output += "? " + text + "\n"
    indent(indentation)
    output += ":"
  }

  private mutating func write(_ items: [YAMLNode], indentation: Int) {
    for (index, item) in items.enumerated() {
      if index > 0 || !output.hasSuffix("- ") { indent(indentation) }
      output += "- "
      switch item.content {
      case .mapping(let entries) where !entries.isEmpty: write(entries, indentation: indentation + 2)
      case .sequence(let items) where !items.isEmpty: write(items, indentation: indentation + 2)
      default: output += Self.inline(item, indentation: indentation + 2) + "\n"
      }
    }
  }

  private mutating func write(valueOf value: YAMLNode, indentation: Int) {
    switch value.content {
    case .mapping(let entries) where !entries.isEmpty:
      output += "\n"
      write(entries, indentation: indentation + 2)
    case .sequence(let items) where !items.isEmpty:
      output += "\n"
      write(items, indentation: indentation + 2)
    default: output += " " + Self.inline(value, indentation: indentation + 2) + "\n"
    }
  }

  private mutating func indent(_ columns: Int) { output += String(repeating: " ", count: columns) }

  /// A scalar or an empty collection.
  private static func inline(_ node: YAMLNode, indentation: Int) -> String {
    switch node.content {
    case .scalar(let text, .plain) where !text.isEmpty: text
    case .scalar(let text, _): YAMLText.scalar(text, indentation: indentation)
    case .sequence: "[]"
    case .mapping: "{}"
    }
  }
}
