import YAMLDocuments

/// Reads frontmatter that strict YAML refuses: a known key at column 0 begins a field, as does any other word with a
/// colon where the field before is no text; everything else continues the field before it. What of it is YAML on its own is read as such; the rest is taken as plain text.
struct FrontmatterRecovery {
  /// A field whose value is not YAML.
  struct Broken {
    var key: String
    /// From behind the colon to the end of the field's last line that is not blank.
    var value: Range<Int>
    var text: String
    var error: YAMLError
  }

  private(set) var fields: [FrontmatterField] = []
  private(set) var broken: [Broken] = []
  private(set) var repeated: [YAMLNode] = []

  private let source: SourceText
  private let limits: YAMLLimits

  init(_ source: SourceText, in range: Range<Int>, limits: YAMLLimits) {
    self.source = source
    self.limits = limits
    var starts: [(line: Int, keyEnd: Int)] = []
    var isProse = false
    var lines = LineCursor(source.bytes, in: range)
    while let line = lines.next() {
      guard let end = lines.keyEnd(line) else { continue }
      let key = lines.text(line.lowerBound..<end)
      // A text may hold lines that look like a key, such as `user: …`; other values do not.
      let isOpen = isProse && !isComplete((starts.last?.keyEnd ?? 0)..<line.lowerBound)
      guard FrontmatterKey.beginsField(key) || !isOpen && lines.isWord(line.lowerBound..<end) else {
        continue
      }
      isProse = FrontmatterKey(spelling: key).map { [.description, .initialPrompt].contains($0) } ?? false
      starts.append((line.lowerBound, end))
    }
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].line : range.upperBound
      read(start.line..<end, keyEnd: start.keyEnd)
    }
  }

  /// Whether a value, from its colon on, is a block or stands in quotes, so that no line at column 0 continues it.
  private func isComplete(_ value: Range<Int>) -> Bool {
    let text = source.string(value).dropFirst().trimmed
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    switch first {
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return true
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return first == last && text.utf8.count > 1
    default: return false
    }
  }

  /// Reads one field.
  ///
  /// - Parameter mayHoldMore: Whether keys that nobody knows may begin fields in it: one of them that reaches a limit
  ///   must not take a field before it along.
  private mutating func read(_ range: Range<Int>, keyEnd: Int, mayHoldMore: Bool = true) {
    let key = source.string(range.lowerBound..<keyEnd)
    let keyNode = YAMLNode(.scalar(key, .plain), range: range.lowerBound..<keyEnd)
    guard !fields.contains(where: { $0.spelling == key }) else {
      repeated.append(keyNode)
      return
    }
    do {
      let document = try YAMLDocument(parsing: source.bytes[range], limits: limits, duplicateKeys: .reported)
      if let entries = document.root?.entries, entries.count == 1, let entry = entries.first {
        repeated += document.duplicateKeys
        fields.append(FrontmatterField(key: keyNode, value: entry.value))
        return
      }
      take(
        range, key: keyNode, because: YAMLError(.syntax, "this is more than one value", at: range.lowerBound))
    } catch  where error.isTooComplex && mayHoldMore {
      let parts = parts(of: range)
      guard 2...Self.mostParts ~= parts.count else { return take(range, key: keyNode, because: error) }
      let before = broken.count
      for (part, keyEnd) in parts { read(part, keyEnd: keyEnd, mayHoldMore: false) }
      // Aliases reach a limit only together with what they stand for.
      guard !broken[before...].contains(where: \.error.isTooComplex) else { return }
      var error = error
      error.offset += range.lowerBound
      broken.append(Broken(key: key, value: range, text: "", error: error))
    } catch {
      take(range, key: keyNode, because: error)
    }
  }

  /// More keys than this in one field are no frontmatter that anybody wrote.
  private static let mostParts = 64

  /// A field cut at every line that begins with any key at column 0.
  private func parts(of range: Range<Int>) -> [(range: Range<Int>, keyEnd: Int)] {
    var starts: [(line: Int, keyEnd: Int)] = []
    var lines = LineCursor(source.bytes, in: range)
    while let line = lines.next(), starts.count <= Self.mostParts {
      let word = source.bytes[line].prefix { ByteKind.of($0) == .letter || $0 == 0x2D || $0 == 0x5F }
      guard !word.isEmpty, word.endIndex < line.upperBound, source.bytes[word.endIndex] == 0x3A else {
        continue
      }
      starts.append((line.lowerBound, word.endIndex))
    }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1].line : range.upperBound
      return (starts[index].line..<end, starts[index].keyEnd)
    }
  }

  /// Takes a field's value as it stands.
  private mutating func take(_ range: Range<Int>, key: YAMLNode, because error: YAMLError) {
    let bytes = source.bytes
    let colon = bytes[key.range.upperBound..<range.upperBound].firstIndex(of: UInt8(ascii: ":"))
    let start = (colon ?? range.lowerBound) + 1
    let end = (bytes[start..<range.upperBound].lastIndex { !$0.isBlank } ?? start - 1) + 1
    let text = RawValue.text(of: source.string(start..<end))
    broken.append(Broken(key: key.string ?? "", value: start..<end, text: text, error: error))
    if error.isTooComplex { return }
    let first = bytes[start..<end].firstIndex { !$0.isBlank } ?? start
    fields.append(FrontmatterField(key: key, value: YAMLNode(.scalar(text, .literal), range: first..<end)))
  }
}

/// What a value means that is not YAML.
enum RawValue {
  /// The lines without the indentation that those after the first have in common, without blanks at their ends, and
  /// without quotation marks around them all.
  static func text(of value: String) -> String {
    var lines = value.utf8.split(separator: .newline, omittingEmptySubsequences: false).map {
      Substring($0).withoutBlanksAtEnd
    }
    let first = lines.isEmpty ? "" : lines.removeFirst().trimmed
    let indentation = lines.filter { !$0.isEmpty }.map { $0.utf8.prefix(while: \.isBlank).count }.min() ?? 0
    lines = lines.map { String(decoding: $0.utf8.dropFirst(indentation), as: UTF8.self) }
    let text = ([first] + lines).joined(separator: "\n").trimmed
    guard let quote = text.first, text.last == quote, text.utf8.count >= 2 else { return text }
    let inner = text.dropFirst().dropLast()
    switch quote {
    case "'": return inner.replacingAll("''", with: "'")
    case "\"": return unescaped(inner)
    default: return text
    }
  }

  /// Reads the escapes of double quotes that people write: `\n`, `\t`, `\"`, `\\`.
  private static func unescaped(_ text: Substring) -> String {
    var result = ""
    var escaped = false
    for scalar in text.unicodeScalars {
      if !escaped, scalar == "\\" {
        escaped = true
        continue
      }
      switch (escaped, scalar) {
      case (true, "n"): result.append("\n")
      case (true, "t"): result.append("\t")
      case (true, "\""), (true, "\\"): result.unicodeScalars.append(scalar)
      case (true, _): result.unicodeScalars += ["\\", scalar]
      case (false, _): result.unicodeScalars.append(scalar)
      }
      escaped = false
    }
    return escaped ? result + "\\" : result
  }
}
