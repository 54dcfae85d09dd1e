/// Checkstyle's XML: the files in the order of their first finding, each with its errors.
enum CheckstyleForm {
  static func text(of findings: [Finding]) -> String {
    var files: [String] = []
    var byFile: [String: [Finding]] = [:]
    for finding in findings {
      let file = finding.location?.file ?? finding.subject ?? ""
      if byFile[file] == nil { files.append(file) }
      byFile[file, default: []].append(finding)
    }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"4.3\">\n"
    for file in files {
      text += "  <file name=\"\(escaped(file))\">\n"
      for finding in byFile[file] ?? [] {
        let place = finding.location.map { "line=\"\($0.line)\" column=\"\($0.column)\" " } ?? ""
        text +=
          "    <error \(place)severity=\"\(severity(finding.severity))\" message=\"\(escaped(finding.message))\" source=\"\(escaped(finding.rule))\"/>\n"
      }
      text += "  </file>\n"
    }
    return text + "</checkstyle>\n"
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .style, .info: "info"
    case .warning: "warning"
    case .error, .critical: "error"
    }
  }

  /// Escapes for an attribute, and leaves out what XML 1.0 cannot hold.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n", "\r", "\t": result += "&#\(scalar.value);"
      case let scalar where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF:
        result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
