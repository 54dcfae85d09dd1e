internal import Reporting

extension SecretScanner {
  /// A text with a mask in place of every secret that is recognised in it.
  package func masking(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let matches = matches(in: bytes)
    guard !matches.isEmpty else { return text }
    var result = ""
    var position = 0
    for match in matches {
      result += String(decoding: bytes[position..<match.range.lowerBound], as: UTF8.self) + Secret.mask
      position = match.range.upperBound
    }
    return result + String(decoding: bytes[position...], as: UTF8.self)
  }
}
