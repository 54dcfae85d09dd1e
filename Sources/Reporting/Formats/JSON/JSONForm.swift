#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The JSON form: sorted keys, two spaces of indentation, times as RFC 3339 in UTC to the millisecond. Characters that
/// act unseen are written as `\u` escapes, which changes no value and keeps them out of terminals and reviews.
enum JSONForm {
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .custom { date, encoder in
      var container = encoder.singleValueContainer()
      try container.encode(date.withinCalendar.formatted(timeStyle))
    }
    return escapingUnseen(String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n"
  }

  static func report(from text: String) throws -> Report {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .custom { decoder in
      let container = try decoder.singleValueContainer()
      let text = try container.decode(String.self)
      do { return try timeStyle.parse(text) } catch {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "\(text) is no RFC 3339 time.")
      }
    }
    return try decoder.decode(Report.self, from: Data(text.utf8))
  }

  private static let timeStyle = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

  /// Outside of strings JSON has only visible ASCII and white space, so whatever acts unseen here is in a string.
  private static func escapingUnseen(_ json: String) -> String {
    if json.utf8.allSatisfy({ $0 < 0x7F }) { return json }
    var result = ""
    result.reserveCapacity(json.utf8.count)
    for scalar in json.unicodeScalars {
      if scalar != "\n" && scalar.actsUnseen {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
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
