/// How much a finding matters, from `style` (a matter of taste) to `critical` (act now).
///
/// One scale serves linting, posture, secrets and vulnerabilities. Vulnerability ratings map onto it:
/// critical → `critical`, high → `error`, medium → `warning`, low → `info`.
public enum Severity: String, Codable, Sendable, CaseIterable, Comparable {
  case style
  case info
  case warning
  case error
  case critical

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Orders from the least to the most serious.
  public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }
}
