import Reporting

/// Diagnostics as a log in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS), which code hosts show
/// beside the lines of a change.
public struct DiagnosticLog: Sendable {
  private let diagnostics: [Diagnostic]
  private let version: String

  /// Makes a log of one run.
  ///
  /// - Parameters:
  ///   - diagnostics: What was found.
  ///   - version: The version of the tool that found it.
  public init(_ diagnostics: [Diagnostic], version: String) {
    self.diagnostics = diagnostics
    self.version = version
  }

  /// The log.
  public var json: JSONValue {
    let codes = DiagnosticCode.allCases.filter { code in diagnostics.contains { $0.code == code } }
    let rules = codes.map { code -> JSONValue in
      ["id": .string(code.rawValue), "defaultConfiguration": ["level": .string(code.severity.level)]]
    }
    let driver: JSONValue = [
      "name": "longshore", "semanticVersion": .string(version), "rules": .array(rules),
    ]
    let run: JSONValue = [
      "tool": ["driver": driver], "columnKind": "unicodeCodePoints",
      "results": .array(diagnostics.map { $0.result(rule: codes.firstIndex(of: $0.code) ?? 0) }),
    ]
    return [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run],
    ]
  }
}

extension Severity {
  /// The level of SARIF (section 3.27.10).
  fileprivate var level: String {
    switch self {
    case .style, .info: "note"
    case .warning: "warning"
    case .error, .critical: "error"
    }
  }
}

extension Diagnostic {
  fileprivate func result(rule: Int) -> JSONValue {
    let artifact: JSONValue = ["uri": .string(PercentEncoding.path(file))]
    var members: [String: JSONValue] = [
      "ruleId": .string(code.rawValue), "ruleIndex": .integer(rule), "level": .string(severity.level),
      "message": ["text": .string("\(message)\n\(fix)")],
      "locations": [
        ["physicalLocation": ["artifactLocation": artifact, "region": ["startLine": .integer(line)]]]
      ],
    ]
    if !edits.isEmpty {
      let replacements = edits.map { edit -> JSONValue in
        [
          "deletedRegion": [
            "byteOffset": .integer(edit.start), "byteLength": .integer(edit.end - edit.start),
          ],
          "insertedContent": ["text": .string(edit.replacement)],
        ]
      }
      let change: JSONValue = ["artifactLocation": artifact, "replacements": .array(replacements)]
      members["fixes"] = [["description": ["text": .string(fix)], "artifactChanges": [change]]]
    }
    return .object(members)
  }
}

/// Paths as they stand in URIs (RFC 3986, section 2.1).
enum PercentEncoding {
  static func path(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        if "-._~/+@".utf8.contains(byte) {
          result.unicodeScalars.append(Unicode.Scalar(byte))
        } else {
          let hex = String(byte, radix: 16, uppercase: true)
          result += byte < 16 ? "%0\(hex)" : "%\(hex)"
        }
      }
    }
    return result
  }
}
