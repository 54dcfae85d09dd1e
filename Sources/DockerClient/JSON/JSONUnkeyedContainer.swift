/// The members of an array, one after the other.
struct JSONUnkeyedContainer: UnkeyedDecodingContainer {
  private struct Index: CodingKey {
    let number: Int
    var intValue: Int? { number }
    var stringValue: String { "Index \(number)" }
    init(_ number: Int) { self.number = number }
    init(intValue: Int) { number = intValue }
    init?(stringValue: String) { nil }
  }

  private let decoder: JSONValueDecoder
  private var next: Int
  private(set) var currentIndex = 0

  /// `decoder` stands at an array.
  init(_ decoder: JSONValueDecoder) {
    self.decoder = decoder
    next = decoder.index + 1
  }

  var codingPath: [any CodingKey] { decoder.codingPath }
  var count: Int? { Int(decoder.node.end) }
  var isAtEnd: Bool { currentIndex >= Int(decoder.node.end) }

  private func value(_ type: Any.Type) throws -> JSONValueDecoder {
    let path = JSONValueDecoder.Path(decoder.path, Index(currentIndex))
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(
        type, .init(codingPath: codingPath, debugDescription: "the array has only \(currentIndex) members"))
    }
    return JSONValueDecoder(decoder.document, next, path)
  }

  /// Goes on to the next member once this one is decoded.
  private mutating func take<Result>(
    _ type: Any.Type, _ decode: (JSONValueDecoder) throws -> Result
  ) throws -> Result {
    let result = try decode(try value(type))
    next = Int(decoder.document.nodes[next].next)
    currentIndex += 1
    return result
  }

  mutating func decodeNil() throws -> Bool {
    guard try value(Never.self).isNull else { return false }
    return try take(Never.self) { $0.isNull }
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try take(type) { try $0.decode(type) }
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    try take([String: Any].self) { try $0.container(keyedBy: type) }
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    try take([Any].self) { try $0.unkeyedContainer() }
  }

  mutating func superDecoder() throws -> any Decoder { try take((any Decoder).self) { $0 } }
}
