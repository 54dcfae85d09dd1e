/// A value that is a secret because of its name: `DB_PASSWORD=…`, `"apiKey": "…"`, `--token …`, `<password>…</password>`.
///
/// Only literals count, so code that merely handles passwords stays quiet. A value in quotes may stand anywhere; one
/// without must be all that its line assigns.
struct AssignmentShape: Sendable {
  /// The lengths that are believed.
  var length: ClosedRange<Int>
  /// The least entropy, in bits a byte.
  var entropy: Double
  /// What the value is made of, where that is known.
  var characters: ByteClass?
  /// Whether the keyword must be the whole name.
  var isWholeName = false

  /// - Parameter isValue: Whether the text is in use: there `NAME=value` is believed by its name.
  func secret(
    around keyword: Range<Int>, in text: Span<UInt8>, isValue: Bool, pattern: Int,
    memory: inout SearchMemory
  ) -> Range<Int>? {
    let name = AssignedName(around: keyword, of: memory.name(around: keyword, in: text))
    // Most names are assigned nothing, so the value is asked for first.
    guard !isWholeName || name.range == keyword,
      let value = AssignedValue(to: name.range, in: text, atMost: length.upperBound + 1, memory: &memory)
    else { return nil }
    if !value.isQuoted, length.contains(value.range.count),
      memory.patterns[pattern].nesting.isBelieved(endingAt: value.range.upperBound)
    {
      return value.range
    }
    guard
      isSecret(text, value.range, isRest: value.isRest)
        || isValue && value.isVariable && canBe(text, value.range),
      value.isQuoted || !LiteralCheck.isExpression(text, value.range),
      // `password=password2` is code.
      !value.isPair || !repeats(keyword, value.range, in: text),
      isWholeName || name.meansSecret(in: text)
    else { return nil }
    return value.range
  }

  /// Whether a name holds a keyword in a place where it says what the value is.
  func isNamed(_ name: String, by keyword: String) -> Bool {
    let bytes = Array(name.utf8)
    let length = keyword.utf8.count
    var names = KnownRun(of: .nameCharacters)
    guard bytes.count >= length else { return false }
    return (0...(bytes.count - length)).contains { start in
      guard bytes.span.has(keyword, at: start, ignoringCase: true) else { return false }
      let keyword = start..<(start + length)
      let name = AssignedName(around: keyword, of: names.whole(around: keyword, in: bytes.span))
      return isWholeName ? bytes.count == length : name.meansSecret(in: bytes.span)
    }
  }

  /// Whether the value of a variable in use can be the secret that its name says it is.
  func canBe(_ value: Span<UInt8>) -> Bool { canBe(value, 0..<value.count) }

  private func canBe(_ text: Span<UInt8>, _ value: Range<Int>) -> Bool {
    if let characters {
      return length.contains(value.count)
        && text.end(of: characters, from: value.lowerBound, atMost: value.count) == value.upperBound
    }
    return (4...4096).contains(value.count) && !Placeholder.isPlaceholder(text, value)
      && !LiteralCheck.isPath(text, value)
  }

  /// Whether a literal in some text looks like a secret.
  private func isSecret(_ text: Span<UInt8>, _ range: Range<Int>, isRest: Bool) -> Bool {
    guard length.contains(range.count) else { return false }
    if let characters,
      text.end(of: characters, from: range.lowerBound, atMost: range.count) < range.upperBound
    {
      return false
    }
    return !Placeholder.isPlaceholder(text, range) && !LiteralCheck.isPath(text, range)
      && (isRest || !LiteralCheck.isProse(text, range)) && !LiteralCheck.isWords(text, range)
      && text.entropy(of: range) >= entropy
  }

  /// Whether a keyword stands in a value too.
  private func repeats(_ keyword: Range<Int>, _ value: Range<Int>, in text: Span<UInt8>) -> Bool {
    guard value.count >= keyword.count else { return false }
    return (value.lowerBound...(value.upperBound - keyword.count)).contains { start in
      keyword.indices.allSatisfy {
        text.byte($0).lowercased == text.byte(start + $0 - keyword.lowerBound).lowercased
      }
    }
  }
}
