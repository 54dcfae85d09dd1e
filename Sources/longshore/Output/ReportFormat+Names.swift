import Reporting

extension ReportFormat {
  /// The format of a name.
  ///
  /// - Throws: `UsageError` that lists the names.
  init(named name: String) throws {
    guard let format = ReportFormat(rawValue: name) else {
      throw UsageError(
        message: "there is no format \"\(name)\"",
        remedy: "Formats: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    self = format
  }

  /// How the names of its files end.
  var fileSuffix: String {
    switch self {
    case .terminal: "txt"
    case .markdown: "md"
    case .json: "json"
    case .html: "html"
    case .sarif: "sarif"
    case .junit: "xml"
    }
  }
}
