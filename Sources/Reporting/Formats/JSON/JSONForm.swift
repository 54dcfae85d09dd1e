#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The JSON form: what ``JSONText`` writes and a report is read from.
enum JSONForm {
  /// - Throws: `EncodingError` for a number that JSON cannot hold.
  static func text(of value: some Encodable) throws -> String {
    String(decoding: JSONText(try JSONTreeEncoder.content(of: value)).bytes, as: UTF8.self)
  }

  static func report(from text: String) throws -> Report {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { decoder in
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      do { return try JSONTreeEncoder.timeStyle.parse(text) } catch {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "\(text) is no RFC 3339 time.")
      }
    }
    return try decoder.decode(Report.self, from: Data(text.utf8))
  }
}

extension Report {
  /// Reads a report in the JSON form that ``ReportFormat/json`` writes.
  ///
  /// - Throws: `DecodingError` for anything else, another version of the schema included.
  public init(json text: String) throws {
    self = try JSONForm.report(from: text)
  }
}
