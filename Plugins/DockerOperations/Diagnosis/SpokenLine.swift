internal import LogAnalysis

/// What a program wrote in a line, to be asked for phrases. It is compared by its bytes: a diagnosis asks hundreds of
/// lines for hundreds of phrases.
struct SpokenLine {
  private let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// Whether a phrase stands in it, not as a part of longer words. One in lower case stands for any case; one with
  /// capitals is a code, such as `ENOTFOUND`, and stands as programs print it: `FileNotFoundError` does not hold it.
  func contains(_ phrase: String) -> Bool {
    let wanted = Array(phrase.utf8)
    guard let first = wanted.first, let last = wanted.last else { return true }
    let isCode = wanted.contains { 0x41...0x5A ~= $0 }
    guard isCode || bytes.span.holds(wanted.span) else { return false }
    var start = 0
    while start + wanted.count <= bytes.count {
      let end = start + wanted.count
      let isThere =
        isCode
        ? bytes[start] == first && bytes[start..<end].elementsEqual(wanted)
        : bytes[start].folded == first && Self.isSame(bytes[start..<end], phrase)
      let isPart =
        start > 0 && first.isOfWord && bytes[start - 1].isOfWord
        || end < bytes.count && last.isOfWord && bytes[end].isOfWord
      if isThere, !isPart { return true }
      start += 1
    }
    return false
  }

  /// Whether one of some phrases stands in it.
  func containsAny(_ phrases: [String]) -> Bool { phrases.contains { contains($0) } }

  /// Whether it begins with a phrase, given in lower case.
  func hasPrefix(_ phrase: String) -> Bool { Self.isSame(bytes.prefix(phrase.utf8.count), phrase) }

  /// Whether it ends with a phrase, given in lower case.
  func hasSuffix(_ phrase: String) -> Bool { Self.isSame(bytes.suffix(phrase.utf8.count), phrase) }

  private static func isSame(_ bytes: ArraySlice<UInt8>, _ phrase: String) -> Bool {
    bytes.lazy.map(\.folded).elementsEqual(phrase.utf8)
  }
}

extension UInt8 {
  /// Whether it is what words and names are made of.
  fileprivate var isOfWord: Bool {
    0x61...0x7A ~= folded || 0x30...0x39 ~= self || self == UInt8(ascii: "_")
  }
}
