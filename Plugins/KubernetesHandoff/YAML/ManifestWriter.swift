internal import YAMLDocuments

/// Writes manifest nodes as YAML in block style, with their comments above them.
struct ManifestWriter {
  /// Where comments are broken.
  private static let width = 80
  private var output = ""

  /// The text of some documents.
  static func text(of documents: [ManifestNode], header: [String] = []) -> String {
    var writer = ManifestWriter()
    writer.comment(header, indentation: 0)
    for (index, document) in documents.enumerated() {
      if index > 0 || !header.isEmpty { writer.output += "---\n" }
      writer.write(document, indentation: 0)
    }
    return writer.output
  }

  private mutating func write(_ node: ManifestNode, indentation: Int) {
    switch node {
    case .map(let entries) where !entries.isEmpty: write(entries, indentation: indentation)
    case .list(let items) where !items.isEmpty: write(items, indentation: indentation)
    default: output += Self.inline(node, indentation: indentation) + "\n"
    }
  }

  private mutating func write(_ entries: [ManifestNode.Entry], indentation: Int, isBehindMarker: Bool = false)
  {
    for (index, entry) in entries.enumerated() {
      if index > 0 || !isBehindMarker {
        comment(entry.comments, indentation: indentation)
        indent(indentation)
      }
      output += Self.scalar(entry.key, indentation: indentation) + ":"
      switch entry.value {
      case .map(let entries) where !entries.isEmpty:
        output += "\n"
        write(entries, indentation: indentation + 2)
      case .list(let items) where !items.isEmpty:
        output += "\n"
        write(items, indentation: indentation + 2)
      default: output += " " + Self.inline(entry.value, indentation: indentation + 2) + "\n"
      }
    }
  }

  private mutating func write(_ items: [ManifestNode.Item], indentation: Int) {
    for item in items {
      comment(item.comments, indentation: indentation)
      // What explains the first key of a map stands above the marker: behind it there is no room.
      if case .map(let entries) = item.value, let first = entries.first {
        comment(first.comments, indentation: indentation)
      }
      indent(indentation)
      switch item.value {
      case .map(let entries) where !entries.isEmpty:
        output += "- "
        write(entries, indentation: indentation + 2, isBehindMarker: true)
      case .list(let items) where !items.isEmpty:
        output += "-\n"
        write(items, indentation: indentation + 2)
      default: output += "- " + Self.inline(item.value, indentation: indentation + 2) + "\n"
      }
    }
  }

  /// Comments, one line or several each. Nothing in a comment can end it: it holds no line ends.
  private mutating func comment(_ comments: [String], indentation: Int) {
    for comment in comments {
      var line = ""
      for word in comment.split(whereSeparator: \.isWhitespace) {
        let text = String(String.UnicodeScalarView(word.unicodeScalars.filter(Self.isVisible)))
        if !line.isEmpty, line.utf8.count + text.utf8.count + indentation + 3 > Self.width {
          write(comment: line, indentation: indentation)
          line = ""
        }
        line += (line.isEmpty ? "" : " ") + text
      }
      if !line.isEmpty { write(comment: line, indentation: indentation) }
    }
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory != .control && !scalar.properties.isDefaultIgnorableCodePoint
  }

  private mutating func write(comment line: String, indentation: Int) {
    indent(indentation)
    output += "# \(line)\n"
  }

  private mutating func indent(_ columns: Int) { output += String(repeating: " ", count: columns) }

  /// A scalar or an empty collection.
  private static func inline(_ node: ManifestNode, indentation: Int) -> String {
    switch node {
    case .text(let text): scalar(text, indentation: indentation)
    case .integer(let value): String(value)
    case .bool(let value): value ? "true" : "false"
    case .list: "[]"
    case .map: "{}"
    }
  }

  /// A text as it reads back. As people write manifests, image references and quantities stand without quotes, and a
  /// last line end is the block's own.
  static func scalar(_ text: String, indentation: Int) -> String {
    if isQuantity(text) { return text }
    if text.contains(":"), !text.utf8.contains(": ".utf8), text.utf8.last != UInt8(ascii: ":") {
      // In block style a colon inside of a word means nothing.
      let word = text.replacing(":", with: "-")
      if YAMLText.scalar(word) == word { return text }
    }
    if text.utf8.last == UInt8(ascii: "\n") {
      let block = YAMLText.scalar(String(text.dropLast()), indentation: indentation)
      if block.hasPrefix("|-") { return "|" + block.dropFirst(2) }
    }
    return YAMLText.scalar(text, indentation: indentation)
  }

  /// `100m`, `512Mi`: no reader of YAML takes these for a number.
  private static func isQuantity(_ text: String) -> Bool {
    let digits = text.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return !digits.isEmpty && ["m", "Ki", "Mi", "Gi"].contains(String(text.dropFirst(digits.count)))
  }
}
