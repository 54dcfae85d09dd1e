import Foundation
import Testing

@testable import AgentKit

private struct Sample: Codable, Equatable {
  enum Colour: String, Codable { case red, green }

  var text: String?
  var truth: Bool?
  var whole: Int?
  var small: Int8?
  var natural: UInt?
  var real: Double?
  var colour: Colour?
  var list: [Int?]?
  var table: [String: [Double]]?
}

struct JSONValueDecoderTests {
  /// Whatever `JSONDecoder` makes of the text, the value itself gives too, mistakes included.
  @Test(
    arguments: [
      [:], ["text": "a\u{301}\n"], ["text": .null], ["text": 1], ["truth": true], ["truth": 1],
      ["whole": 7], ["whole": .number(7)], ["whole": .number(7.5)], ["whole": "7"], ["whole": true],
      ["small": 127], ["small": 128], ["natural": 0], ["natural": -1], ["real": 3], ["real": .number(0.1)],
      ["colour": "green"], ["colour": "blue"], ["list": [1, .null, 3]], ["list": [1, "x"]], ["list": [:]],
      ["list": 1], ["table": ["a": [1, 2], "b": []]], ["table": []], ["table": ["a": .null]],
      ["unknown": 1], [], "text", .null,
    ] as [JSONValue])
  func `values are read as from their text`(value: JSONValue) throws {
    let expected = Result { try JSONDecoder().decode(Sample.self, from: Data(value.canonicalText.utf8)) }
    let read = Result { try Sample(from: JSONValueDecoder(value)) }
    #expect((try? read.get()) == (try? expected.get()))
    #expect(mistake(in: read) == mistake(in: expected))
  }

  /// What sort of mistake it is and where it stands. Of a number that does not fit `JSONDecoder` does not say where.
  private func mistake(in result: Result<Sample, any Error>) -> String? {
    guard case .failure(let error) = result else { return nil }
    return switch error as? DecodingError {
    case .typeMismatch(_, let context): "mismatch at \(context.codingPath.map(\.stringValue))"
    case .valueNotFound(_, let context): "nothing at \(context.codingPath.map(\.stringValue))"
    case .dataCorrupted: "no such value"
    default: "\(error)"
    }
  }
}
