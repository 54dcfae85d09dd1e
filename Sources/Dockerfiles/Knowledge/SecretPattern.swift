/// Secrets that can be told by their beginning, length and alphabet (the issuers' documentation).
struct SecretPattern: Sendable {
  let kind: String
  let prefix: String
  /// How many characters follow, at least.
  let length: Int

  static let all: [SecretPattern] = [
    SecretPattern(kind: "an AWS access key", prefix: "AKIA", length: 16),
    SecretPattern(kind: "a temporary AWS access key", prefix: "ASIA", length: 16),
    SecretPattern(kind: "a GitHub token", prefix: "ghp_", length: 36),
    SecretPattern(kind: "a GitHub token", prefix: "gho_", length: 36),
    SecretPattern(kind: "a GitHub token", prefix: "ghs_", length: 36),
    SecretPattern(kind: "a GitHub token", prefix: "github_pat_", length: 60),
    SecretPattern(kind: "a GitLab token", prefix: "glpat-", length: 20),
    SecretPattern(kind: "an npm token", prefix: "npm_", length: 36),
    SecretPattern(kind: "a PyPI token", prefix: "pypi-AgEIcHlwaS5vcmc", length: 50),
    SecretPattern(kind: "a Docker Hub token", prefix: "dckr_pat_", length: 20),
    SecretPattern(kind: "a Slack token", prefix: "xoxb-", length: 20),
    SecretPattern(kind: "a Slack token", prefix: "xoxp-", length: 20),
    SecretPattern(kind: "a Stripe key", prefix: "sk_live_", length: 24),
    SecretPattern(kind: "a Google API key", prefix: "AIza", length: 35),
    SecretPattern(kind: "a SendGrid key", prefix: "SG.", length: 60),
    SecretPattern(kind: "a private key", prefix: "-----BEGIN OPENSSH PRIVATE KEY-----", length: 0),
    SecretPattern(kind: "a private key", prefix: "-----BEGIN RSA PRIVATE KEY-----", length: 0),
    SecretPattern(kind: "a private key", prefix: "-----BEGIN EC PRIVATE KEY-----", length: 0),
    SecretPattern(kind: "a private key", prefix: "-----BEGIN PRIVATE KEY-----", length: 0),
  ]

  /// The patterns that begin with a byte, at that byte's index.
  private static let byFirstByte: [[SecretPattern]] = (0...255).map { byte in
    all.filter { $0.prefix.utf8.first == byte }
  }

  /// Every match in a stretch of bytes.
  static func matches(in bytes: [UInt8], _ range: Range<Int>) -> [(kind: String, range: Range<Int>)] {
    var found: [(kind: String, range: Range<Int>)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let patterns = byFirstByte[Int(bytes[index])]
      if !patterns.isEmpty, index == range.lowerBound || !isWord(bytes[index - 1]),
        let match = patterns.lazy.compactMap({ $0.match(in: bytes, index..<range.upperBound) }).first
      {
        found.append(match)
        index = match.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func match(in bytes: [UInt8], _ range: Range<Int>) -> (kind: String, range: Range<Int>)? {
    guard bytes[range].starts(with: prefix.utf8) else { return nil }
    let start = range.lowerBound + prefix.utf8.count
    let end =
      bytes[start..<range.upperBound].firstIndex {
        !Self.isWord($0) && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".")
      }
      ?? range.upperBound
    return end - start >= length ? (kind, range.lowerBound..<end) : nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "_")
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
