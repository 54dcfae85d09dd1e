/// GitLab's code quality report: an array of issues with a fingerprint each
/// (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
enum CodeQualityForm {
  static func text(of findings: [Finding]) -> String {
    var seen: [String: Int] = [:]
    let issues = findings.map { finding -> String in
      let file = finding.location?.file ?? ""
      // The same finding twice in one file needs two fingerprints, and a shifted line none of its own.
      let base = "\(file)\u{0}\(finding.rule)\u{0}\(finding.message)"
      seen[base, default: 0] += 1
      let print = fingerprint(of: "\(base)\u{0}\(seen[base] ?? 1)")
      return "  {\"description\": \(quoted(finding.message)), \"check_name\": \(quoted(finding.rule)), "
        + "\"fingerprint\": \"\(print)\", \"severity\": \"\(severity(finding.severity))\", "
        + "\"location\": {\"path\": \(quoted(file)), \"lines\": {\"begin\": \(finding.location?.line ?? 1)}}}"
    }
    return issues.isEmpty ? "[]\n" : "[\n" + issues.joined(separator: ",\n") + "\n]\n"
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .style, .info: "info"
    case .warning: "minor"
    case .error: "major"
    case .critical: "critical"
    }
  }

  /// 64 bits of FNV-1a: stable from run to run, and no secret.
  private static func fingerprint(of text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case let scalar where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
