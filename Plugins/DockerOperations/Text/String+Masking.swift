internal import Reporting
internal import SecretDetection

extension String {
  /// The text with a mask in place of every secret that is recognised in it. What people paste into tickets holds
  /// command lines and log lines, and those hold passwords.
  var masked: String {
    let bytes = Array(utf8)
    let matches = SecretScanner.standard.matches(in: bytes)
    guard !matches.isEmpty else { return self }
    var result = ""
    var position = 0
    for match in matches {
      result += String(decoding: bytes[position..<match.range.lowerBound], as: UTF8.self) + Secret.mask
      position = match.range.upperBound
    }
    return result + String(decoding: bytes[position...], as: UTF8.self)
  }

  /// The value of a variable, label or option, masked whole where its name says that it is a secret.
  func masked(as name: String) -> String {
    SecretScanner.standard.matches(named: name, value: self).isEmpty ? self : Secret.mask
  }
}
