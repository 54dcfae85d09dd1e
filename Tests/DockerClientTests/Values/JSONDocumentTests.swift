import DockerClient
import Foundation
import Testing

/// The engine's answers are read as Foundation reads them, where both read them at all.
@Suite struct JSONDocumentTests {
  struct Sample: Codable, Equatable {
    var text: String?
    var number: Int?
    var wide: UInt64?
    var share: Double?
    var flag: Bool?
    var list: [String]?
    var labels: [String: String]?
    var nested: [[Int8?]]?
  }

  private func decode<Value: Decodable>(_ json: String, as type: Value.Type = Value.self) throws -> Value {
    try JSONDocument(Array(json.utf8)).decode(type)
  }

  @Test(arguments: [
    #"{}"#, #" { "text" : "a" , "number" : -7 } "#, #"{"text":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00x"}"#,
    #"{"text":"Grüße 🐳","unknown":{"deep":[1,{"x":[]}]},"flag":true}"#, #"{"number":9223372036854775807}"#,
    #"{"number":-9223372036854775808,"wide":18446744073709551615}"#, #"{"number":1.0,"share":1e-3}"#,
    #"{"number":1e3,"share":-0.0}"#, #"{"share":12}"#, #"{"text":null,"flag":false,"list":null}"#,
    #"{"list":["a","\u0000",""],"labels":{"a":"1","b":""}}"#, #"{"labels":{}}"#,
    #"{"nested":[[],[1,null,-128]]}"#,
    #"{"t\u0065xt":"an escaped name"}"#, #"{"text":"first","text":"second"}"#,
  ])
  func readsWhatFoundationReads(json: String) throws {
    #expect(try decode(json, as: Sample.self) == JSONDecoder().decode(Sample.self, from: Data(json.utf8)))
  }

  @Test(arguments: [
    "", " ", "{", "[", "{]", #"{"text"}"#, #"{"text":}"#, "[1,]", "[,1]", "{} {}", "{}x", "nul", "tru",
    #"{text:1}"#, #"{"number":01}"#, #"{"number":1.}"#, #"{"number":.5}"#, #"{"number":+1}"#,
    #"{"number":1e}"#,
    #"{"number":-}"#, #"{"text":"\x"}"#, #"{"text":"\u12g4"}"#, "{\"text\":\"a\nb\"}", #"{"text":"a"#,
    #"{"text":"\"#,
    #"{"number":9223372036854775808}"#, #"{"wide":-1}"#, #"{"number":1.5}"#, #"{"nested":[[128]]}"#,
    #"{"number":"1"}"#, #"{"text":1}"#, #"{"flag":1}"#, #"{"list":{}}"#, #"{"labels":[]}"#,
    #"{"list":[null]}"#,
  ])
  func refusesWhatFoundationRefuses(json: String) {
    #expect(throws: DecodingError.self) { try decode(json, as: Sample.self) }
    #expect(throws: (any Error).self) { try JSONDecoder().decode(Sample.self, from: Data(json.utf8)) }
  }

  /// Foundation takes it; RFC 8259 does not.
  @Test func refusesACommaBeforeTheEndOfAnObject() {
    #expect(throws: DecodingError.self) { try decode(#"{"text":"a",}"#, as: Sample.self) }
  }

  @Test func saysWhereTheAnswerIsWrong() throws {
    do {
      _ = try decode(#"[{"list":["a",7]}]"#, as: [Sample].self)
      Issue.record("a number is no text")
    } catch DecodingError.typeMismatch(_, let context) {
      #expect(
        context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue } == ["0", "list", "1"])
    }
  }

  @Test func repairsTextThatIsNoUTF8() throws {
    let bytes = Array(#"{"text":""#.utf8) + [0xFF, 0x61] + Array(#"\ud800b","list":["\udc00"]}"#.utf8)
    let sample: Sample = try JSONDocument(bytes).decode()
    #expect(sample.text == "\u{FFFD}a\u{FFFD}b" && sample.list == ["\u{FFFD}"])
  }

  @Test func findsTheMembersOfLargeObjects() throws {
    let labels = Dictionary(uniqueKeysWithValues: (0..<1_000).map { ("label.\($0)", "\($0)") })
    let bytes = Array(try JSONEncoder().encode(["labels": labels]))
    #expect(try JSONDocument(bytes).decode(Sample.self).labels == labels)
  }

  @Test func capsTheDepth() throws {
    func nested(_ depth: Int) -> [UInt8] {
      [UInt8](repeating: 0x5B, count: depth) + [UInt8](repeating: 0x5D, count: depth)
    }
    _ = try JSONDocument(nested(JSONDocument.depthLimit))
    #expect(throws: DecodingError.self) { try JSONDocument(nested(JSONDocument.depthLimit + 1)) }
    #expect(throws: DecodingError.self) { try JSONDocument([UInt8](repeating: 0x5B, count: 1 << 20)) }
  }
}
