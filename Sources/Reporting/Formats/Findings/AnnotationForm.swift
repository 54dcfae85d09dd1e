/// Workflow commands of GitHub Actions, a line each
/// (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
enum AnnotationForm {
  static func text(of findings: [Finding]) -> String {
    findings.map { finding in
      var properties: [String] = []
      if let place = finding.location {
        properties += ["file=\(property(place.file))", "line=\(place.line)", "col=\(place.column)"]
      }
      properties.append("title=\(property(finding.rule))")
      return "::\(command(finding.severity)) \(properties.joined(separator: ","))::\(data(finding.message))\n"
    }.joined()
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .style, .info: "notice"
    case .warning: "warning"
    case .error, .critical: "error"
    }
  }

  private static func data(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func property(_ text: String) -> String {
    var result = ""
    for scalar in data(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
