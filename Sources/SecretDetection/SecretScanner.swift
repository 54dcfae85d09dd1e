internal import Reporting

/// Finds secrets in bytes: one pass looks for keywords, and only around those are the patterns' shapes tried.
package struct SecretScanner: Sendable {
  /// The scanner of every known pattern.
  package static let standard = SecretScanner(SecretPattern.all)

  /// The most matches that are reported of one text.
  package static let limit = 1000

  /// No name before a value, and what stands between the two, is as long.
  private static let deep = 128

  private let patterns: [SecretPattern]
  private let index: KeywordIndex

  package init(_ patterns: [SecretPattern]) {
    self.patterns = patterns
    index = KeywordIndex(patterns.map(\.keywords), areExact: patterns.map { !$0.ignoresCase })
  }

  /// The secrets in a text, in order. Of overlapping ones the most specific stays.
  package func matches(in text: [UInt8]) -> [SecretMatch] { matches(in: text, isValue: false) }

  /// - Parameter isValue: Whether the text is in use, so that nothing in it is documentation.
  func matches(in text: [UInt8], isValue: Bool) -> [SecretMatch] {
    located(found(in: text.span, isValue: isValue), in: text.span)
  }

  /// The secrets in one variable, label or option, whose name says what its value is.
  ///
  /// Ranges, lines and columns count from the beginning of the value.
  package func matches(named name: String, value: String) -> [SecretMatch] {
    let bytes = Array(value.utf8)
    var found = found(in: bytes.span, isValue: true)
    if let pattern = patterns.firstIndex(where: { $0.names(name, value: bytes.span) }) {
      found.append(Hit(pattern: pattern, range: 0..<bytes.count))
    }
    return located(found, in: bytes.span)
  }

  /// Whether a variable of this name is meant to hold a secret, whatever it holds now.
  package func isSecretName(_ name: String) -> Bool { patterns.contains { $0.names(name) } }

  struct Hit {
    let pattern: Int
    let range: Range<Int>
  }

  /// What the patterns find, overlapping as it may be, up to the limit.
  ///
  /// - Parameter isMask: Whether all of it is hidden: then there is no limit, and what stands in a secret need not be
  ///   found as well.
  func found(in text: Span<UInt8>, isValue: Bool, isMask: Bool = false) -> [Hit] {
    var hits: [Hit] = []
    var memory = SearchMemory()
    index.forEachKeyword(in: text) { pattern, keyword in
      memory.begin(patterns: patterns.count)
      // What stands deep in a secret is part of it, and not read once more for each keyword.
      guard !isMask || memory.patterns[pattern].hitEnd - keyword.upperBound < Self.deep,
        let range = patterns[pattern].shape.secret(
          around: keyword, in: text, isValue: isValue, pattern: pattern, memory: &memory)
      else { return true }
      memory.patterns[pattern].hitEnd = range.upperBound
      hits.append(Hit(pattern: pattern, range: range))
      return isMask || hits.count < Self.limit
    }
    return hits
  }

  /// Whether a hit is a password behind an option.
  func isOfCommand(_ hit: Hit) -> Bool {
    guard case .command = patterns[hit.pattern].shape else { return false }
    return true
  }

  private func located(_ hits: [Hit], in text: Span<UInt8>) -> [SecretMatch] {
    let ranked = hits.sorted {
      (patterns[$1.pattern].specificity, $0.range.lowerBound, $0.pattern)
        < (patterns[$0.pattern].specificity, $1.range.lowerBound, $1.pattern)
    }
    var kept: [Hit] = []
    for hit in ranked {
      // They are sorted and do not overlap, so only the first that ends behind its beginning can be in the way.
      var (place, end) = (0, kept.count)
      while place < end {
        let middle = (place + end) / 2
        if kept[middle].range.upperBound > hit.range.lowerBound { end = middle } else { place = middle + 1 }
      }
      if place == kept.count || !kept[place].range.overlaps(hit.range) { kept.insert(hit, at: place) }
    }
    var position = 0
    var line = 1
    var lineStart = 0
    return kept.compactMap { hit in
      while position < hit.range.lowerBound {
        if text[position] == UInt8(ascii: "\n") {
          line += 1
          lineStart = position + 1
        }
        position += 1
      }
      guard !text.isAllowed(hit.range) else { return nil }
      return SecretMatch(
        pattern: patterns[hit.pattern], range: hit.range, line: line,
        column: hit.range.lowerBound - lineStart + 1, value: Secret(text.string(hit.range)))
    }
  }
}

extension SecretPattern {
  fileprivate var ignoresCase: Bool {
    switch shape {
    case .assignment, .header: true
    case .token(let shape): shape.ignoresCase
    case .address, .command, .netrc, .keyBlock: false
    }
  }

  /// Whether a name says that its value is such a secret.
  fileprivate func names(_ name: String) -> Bool {
    guard case .assignment(let shape) = shape else { return false }
    return keywords.contains { shape.isNamed(name, by: $0) }
  }

  /// Whether a name says that its value is such a secret, and the value can be one.
  fileprivate func names(_ name: String, value: Span<UInt8>) -> Bool {
    guard case .assignment(let shape) = shape, names(name) else { return false }
    return shape.canBe(value)
  }
}

extension SecretPattern.Shape {
  fileprivate func secret(
    around keyword: Range<Int>, in text: Span<UInt8>, isValue: Bool, pattern: Int,
    memory: inout SearchMemory
  ) -> Range<Int>? {
    switch self {
    case .token(let shape): shape.secret(around: keyword, in: text, memory: &memory)
    case .assignment(let shape):
      shape.secret(around: keyword, in: text, isValue: isValue, pattern: pattern, memory: &memory)
    case .address: AddressPassword.secret(around: keyword, in: text, isValue: isValue)
    case .command(let shape):
      shape.secret(around: keyword, in: text, isValue: isValue, pattern: pattern, memory: &memory)
    case .header: HeaderValue.secret(behind: keyword, in: text, pattern: pattern, memory: &memory)
    case .netrc: NetrcPassword.secret(behind: keyword, in: text)
    case .keyBlock: KeyBlock.secret(from: keyword, in: text)
    }
  }
}

extension Span<UInt8> {
  /// Whether the rest of the line says that the secret is meant to be there, as gitleaks reads it.
  fileprivate func isAllowed(_ secret: Range<Int>) -> Bool {
    var end = secret.upperBound
    while end < count, end - secret.upperBound < 200, self[end] != UInt8(ascii: "\n") { end += 1 }
    return contains("gitleaks:allow", in: secret.upperBound..<end)
  }
}
