internal import LogAnalysis

/// What a program wrote in a line, to be asked for phrases in any case. It is compared by its bytes: a diagnosis asks
/// hundreds of lines for hundreds of phrases.
struct SpokenLine {
  private let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// Whether a phrase, given in lower case, stands in it.
  func contains(_ phrase: String) -> Bool { bytes.span.holds(Array(phrase.utf8).span) }

  /// Whether it begins with a phrase, given in lower case.
  func hasPrefix(_ phrase: String) -> Bool { Self.isSame(bytes.prefix(phrase.utf8.count), phrase) }

  /// Whether it ends with a phrase, given in lower case.
  func hasSuffix(_ phrase: String) -> Bool { Self.isSame(bytes.suffix(phrase.utf8.count), phrase) }

  /// Whether a word, given in lower case, stands in it with no letter on either side.
  func hasWord(_ word: String) -> Bool {
    bytes.split { !(0x61...0x7A ~= $0.folded) && $0 < 0x80 }.contains { Self.isSame($0, word) }
  }

  private static func isSame(_ bytes: ArraySlice<UInt8>, _ phrase: String) -> Bool {
    bytes.lazy.map(\.folded).elementsEqual(phrase.utf8)
  }
}
