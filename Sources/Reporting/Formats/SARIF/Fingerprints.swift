/// Fingerprints by which a viewer knows a finding again in a later log (SARIF 2.1.0, section 3.27.17), even where lines
/// were added above it: made of the rule, the place's name and the text of the line, and counted where all are equal.
struct Fingerprints {
  private var seen: [UInt64: Int] = [:]

  /// The fingerprint of the next finding.
  mutating func next(for finding: Finding, line: Substring?) -> String {
    var hash = Hash()
    hash.add(finding.rule)
    hash.add(finding.location?.file ?? "")
    hash.add(finding.subject ?? "")
    // Without the line's text the message tells two findings of one rule apart; line numbers would move.
    if let line {
      for word in line.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 }) { hash.add(Substring(word)) }
    } else {
      hash.add(finding.message)
    }
    let count = seen[hash.value, default: 0] + 1
    seen[hash.value] = count
    let digits = String(hash.value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits + ":\(count)"
  }

  /// FNV-1a in 64 bits: the same on every machine, and nothing here defends against an adversary.
  private struct Hash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ text: some StringProtocol) {
      for byte in text.utf8 { add(byte) }
      add(0)
    }

    private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
}
