/// Decodes one value of a document.
struct JSONValueDecoder: Decoder {
  /// The way to a value, from its end.
  final class Path: Sendable {
    let parent: Path?
    let key: any CodingKey
    init(_ parent: Path?, _ key: any CodingKey) { (self.parent, self.key) = (parent, key) }
  }

  let document: JSONDocument
  let index: Int
  let path: Path?

  init(_ document: JSONDocument, _ index: Int, _ path: Path?) {
    (self.document, self.index, self.path) = (document, index, path)
  }

  var node: JSONDocument.Node { document.nodes[index] }
  var isNull: Bool { node.kind == .null }

  var codingPath: [any CodingKey] {
    Array(sequence(first: path, next: { $0?.parent }).prefix { $0 != nil }.compactMap { $0?.key }.reversed())
  }

  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard node.kind == .object else { throw mismatch([String: Any].self, "an object") }
    return KeyedDecodingContainer(JSONKeyedContainer(self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard node.kind == .array else { throw mismatch([Any].self, "an array") }
    return JSONUnkeyedContainer(self)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func mismatch(_ type: Any.Type, _ expected: String) -> DecodingError {
    let context = DecodingError.Context(
      codingPath: codingPath, debugDescription: "expected \(expected), found \(node.kind.name)")
    return isNull ? .valueNotFound(type, context) : .typeMismatch(type, context)
  }

  func integer<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
    let bytes = document.bytes[Int(node.start)..<Int(node.end)]
    let number: Number?
    switch node.kind {
    case .integer: number = JSONNumber.integer(bytes)
    // 1.0 and 1e3 are whole numbers too.
    case .number: number = JSONNumber.double(bytes).flatMap { Number(exactly: $0) }
    default: throw mismatch(type, "a number")
    }
    guard let number else { throw unfit(type, bytes) }
    return number
  }

  func double() throws -> Double {
    guard node.kind == .integer || node.kind == .number else { throw mismatch(Double.self, "a number") }
    let bytes = document.bytes[Int(node.start)..<Int(node.end)]
    guard let number = JSONNumber.double(bytes) else { throw unfit(Double.self, bytes) }
    return number
  }

  private func unfit(_ type: Any.Type, _ bytes: ArraySlice<UInt8>) -> DecodingError {
    .dataCorrupted(
      .init(
        codingPath: codingPath,
        debugDescription:
          "the number \(String(decoding: bytes.prefix(40), as: UTF8.self)) does not fit \(type)"))
  }
}

extension JSONValueDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { isNull }

  func decode(_ type: Bool.Type) throws -> Bool {
    guard node.kind == .yes || node.kind == .no else { throw mismatch(type, "true or false") }
    return node.kind == .yes
  }

  func decode(_ type: String.Type) throws -> String {
    guard node.kind == .string || node.kind == .escapedString else { throw mismatch(type, "a string") }
    return document.text(of: node)
  }

  func decode(_ type: Double.Type) throws -> Double { try double() }
  func decode(_ type: Float.Type) throws -> Float { Float(try double()) }
  func decode(_ type: Int.Type) throws -> Int { try integer(type) }
  func decode(_ type: Int8.Type) throws -> Int8 { try integer(type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try integer(type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try integer(type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try integer(type) }
  func decode(_ type: UInt.Type) throws -> UInt { try integer(type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try integer(type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try integer(type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try integer(type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try integer(type) }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    // The names of a container and the values of its labels come through here, one by one.
    if type == String.self, let text = try decode(String.self) as? Value { return text }
    return try Value(from: self)
  }
}

extension JSONDocument.Node.Kind {
  var name: String {
    switch self {
    case .null: "null"
    case .yes, .no: "true or false"
    case .integer, .number: "a number"
    case .string, .escapedString: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
