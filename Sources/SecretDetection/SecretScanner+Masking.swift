internal import Reporting

extension SecretScanner {
  /// A text with a mask in place of every secret that is recognised in it, also of those that stand in addresses of
  /// examples: a mask too many harms nobody.
  package func masking(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return masking(bytes, Self.merged(ranges(in: bytes))[...], in: bytes.indices)
  }

  /// The words of a command, masked as ``masking(_:)`` masks a text: a word's meaning depends on those before it. What
  /// `NAME=value` and `--name value` give to a secret's name is believed to be one, also in a word that is a command line
  /// itself, as behind `sh -c`.
  package func masking(words: [String]) -> [String] { masking(words: words, areWhole: true) }

  /// - Parameter areWhole: Whether a word ends where it says, rather than where a shell would see its end.
  private func masking(words: [String], areWhole: Bool) -> [String] {
    let bytes = Array(words.joined(separator: " ").utf8)
    let whole = areWhole ? ranges(in: Self.whole(words), ofCommandsOnly: true) : []
    var secrets = Self.merged(ranges(in: bytes) + whole)[...]
    var start = 0
    var name: String?
    return words.map { word in
      let range = start..<(start + word.utf8.count)
      start = range.upperBound + 1
      secrets = secrets.drop { $0.upperBound <= range.lowerBound }
      defer { name = word.hasPrefix("--") && !word.contains("=") ? word : nil }
      if let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")),
        !word[..<equals].contains(where: \.isWhitespace),
        masking(String(word[word.utf8.index(after: equals)...]), as: String(word[..<equals])) == Secret.mask
      {
        return String(word[..<equals]) + "=" + Secret.mask
      }
      if let name, masking(word, as: name) == Secret.mask { return Secret.mask }
      return maskingScript(masking(bytes, secrets, in: range))
    }
  }

  /// The words of a script, masked as those of a command, line by line.
  private func maskingScript(_ text: String) -> String {
    guard text.contains(" ") else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let words = line.split(separator: " ", omittingEmptySubsequences: false)
      return masking(words: words.map(String.init), areWhole: false).joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// The value of a variable, label or option, masked whole where it is a secret or holds one.
  package func masking(_ value: String, as name: String) -> String {
    matches(named: name, value: value).isEmpty ? value : Secret.mask
  }

  /// Words with a mark in place of what would end a password, in options and what stands behind them: where they end is
  /// known. What would end the command stays only where a blank beside it says that it may be a shell's.
  private static func whole(_ words: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    var isOption = false
    for (index, word) in words.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: " ")) }
      let wasOption = isOption
      isOption = word.hasPrefix("-")
      let replaced =
        isOption || wasOption
        ? ends : word.utf8.contains(where: ByteClass.blanks.contains) ? none : commandEnds
      bytes += word.utf8.map { replaced.contains($0) ? inside : $0 }
    }
    return bytes
  }

  private static let none = ByteClass("")
  private static let commandEnds = ByteClass(";|&\n")
  private static let ends = ByteClass(" \t\r\n\"'`;|&()<>\\,")
  /// A byte that ends nothing and begins nothing.
  private static let inside: UInt8 = 0x7F

  /// Where the secrets are, all of them and also those that a text says to overlook.
  private func ranges(in bytes: [UInt8], ofCommandsOnly: Bool = false) -> [Range<Int>] {
    found(in: bytes.span, isValue: true, isMask: true).compactMap { hit in
      if ofCommandsOnly, !isOfCommand(hit) { return nil }
      return hit.range
    }
  }

  /// Ranges sorted, without overlaps.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, last.overlaps(range) {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  private func masking(
    _ bytes: [UInt8], _ secrets: ArraySlice<Range<Int>>, in range: Range<Int>
  ) -> String {
    var shown: [UInt8] = []
    shown.reserveCapacity(range.count)
    var position = range.lowerBound
    for secret in secrets.prefix(while: { $0.lowerBound < range.upperBound }) where secret.overlaps(range) {
      let start = max(position, secret.lowerBound)
      shown += bytes[position..<start]
      shown += Secret.mask.utf8
      position = min(range.upperBound, secret.upperBound)
    }
    shown += bytes[position..<range.upperBound]
    return String(decoding: shown, as: UTF8.self)
  }
}
