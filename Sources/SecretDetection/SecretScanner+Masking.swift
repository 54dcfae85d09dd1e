internal import Reporting

extension SecretScanner {
  /// A text with a mask in place of every secret that is recognised in it, also of those that stand in addresses of
  /// examples: a mask too many harms nobody.
  package func masking(_ text: String) -> String {
    let bytes = Array(text.utf8)
    return masking(bytes, secretBytes(in: bytes)[...], in: bytes.indices)
  }

  /// The words of a command, masked as ``masking(_:)`` masks a text: a word's meaning depends on those before it. What
  /// `NAME=value` and `--name value` give to a secret's name is believed to be one, also in a word that is a command line
  /// itself, as behind `sh -c`.
  package func masking(words: [String]) -> [String] {
    let bytes = Array(words.joined(separator: " ").utf8)
    var secrets = secretBytes(in: bytes)[...]
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
      return masking(words: words.map(String.init)).joined(separator: " ")
    }.joined(separator: "\n")
  }

  /// The value of a variable, label or option, masked whole where it is a secret or holds one.
  package func masking(_ value: String, as name: String) -> String {
    matches(named: name, value: value).isEmpty ? value : Secret.mask
  }

  /// Where the secrets are, all of them and also those that a text says to overlook: sorted, without overlaps.
  private func secretBytes(in bytes: [UInt8]) -> [Range<Int>] {
    var secrets: [Range<Int>] = []
    for range in found(in: bytes.span, isValue: true).map(\.range).sorted(by: {
      $0.lowerBound < $1.lowerBound
    }) {
      if let last = secrets.last, last.overlaps(range) {
        secrets[secrets.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        secrets.append(range)
      }
    }
    return secrets
  }

  private func masking(
    _ bytes: [UInt8], _ secrets: ArraySlice<Range<Int>>, in range: Range<Int>
  ) -> String {
    var result = ""
    var position = range.lowerBound
    for secret in secrets.prefix(while: { $0.lowerBound < range.upperBound }) where secret.overlaps(range) {
      let start = max(position, secret.lowerBound)
      result += String(decoding: bytes[position..<start], as: UTF8.self) + Secret.mask
      position = min(range.upperBound, secret.upperBound)
    }
    return result + String(decoding: bytes[position..<range.upperBound], as: UTF8.self)
  }
}
