import Foundation
import Testing

@testable import AgentKit

/// What is written reads back the same, wherever a byte that needs an escape stands.
struct JSONBytesTests {
  private func written(_ write: (inout JSONBytes) -> Void) throws -> JSONValue {
    var json = JSONBytes()
    write(&json)
    var bytes: [UInt8] = []
    json.append(to: &bytes)
    #expect(!bytes.contains { $0 < 0x20 })
    return try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  @Test func `every byte of ASCII is written at every place of eight`() throws {
    for code in UInt8(0)..<0x80 {
      for place in 0..<18 {
        let text = String(repeating: "a", count: place) + String(UnicodeScalar(code)) + "ß🐳 end"
        #expect(try written { $0.string(text) } == .string(text), "\(code) behind \(place)")
        let bytes = Array(text.utf8)
        #expect(try written { $0.string(bytes, 0..<place + 1) } == .string(String(text.prefix(place + 1))))
      }
    }
  }

  @Test(arguments: [0, 7, -7, 10, 99, 100, 1_000_000, 999_999_999_999, .max, .min, .min + 1])
  func `whole numbers have all their digits`(number: Int) throws {
    #expect(try written { $0.integer(number) } == .integer(number))
  }

  @Test(arguments: [
    (0.5, "0.5"), (-0.25, "-0.25"), (3, "3"), (0.00004, "0"), (0.00006, "0.0001"), (1.99996, "2"),
    (12.0305, "12.0305"), (.infinity, "0"), (-.nan, "0"), (-0.00001, "0"),
  ])
  func `numbers are rounded to four places`(number: Double, text: String) {
    var json = JSONBytes()
    json.decimal(number)
    var bytes: [UInt8] = []
    json.append(to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == text)
  }

  @Test func `what is longer than the memory that it began with is whole`() throws {
    let texts = (0..<3000).map { "line \($0)\n" + String(repeating: "x", count: $0 % 97) }
    let list = JSONValue.array(texts.map { .string($0) })
    #expect(try written { $0.value(list) } == list)
    let long = String(repeating: "\"", count: 100_000)
    #expect(try written { $0.string(long) } == .string(long))
  }

  @Test func `what stands before stays`() {
    var json = JSONBytes()
    json.raw("[]")
    var bytes = Array("first\n".utf8)
    json.append(to: &bytes)
    #expect(bytes == Array("first\n[]".utf8))
  }
}
