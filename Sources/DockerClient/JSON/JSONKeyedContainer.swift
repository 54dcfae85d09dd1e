/// The members of an object, by name.
struct JSONKeyedContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  /// Objects of more members get an index; walking through fewer is faster than making one.
  private static var walkedMembers: UInt32 { 24 }

  private let decoder: JSONValueDecoder
  private let values: [String: Int]?

  /// `decoder` stands at an object.
  init(_ decoder: JSONValueDecoder) {
    self.decoder = decoder
    guard decoder.node.end > Self.walkedMembers else {
      values = nil
      return
    }
    var values: [String: Int] = [:]
    values.reserveCapacity(Int(decoder.node.end))
    for name in Members(decoder) {
      let text = decoder.document.text(of: decoder.document.nodes[name])
      if values[text] == nil { values[text] = name + 1 }
    }
    self.values = values
  }

  var codingPath: [any CodingKey] { decoder.codingPath }

  var allKeys: [Key] {
    if let values { return values.keys.compactMap { Key(stringValue: $0) } }
    var names: [String] = []
    for name in Members(decoder) {
      let text = decoder.document.text(of: decoder.document.nodes[name])
      if !names.contains(text) { names.append(text) }
    }
    return names.compactMap { Key(stringValue: $0) }
  }

  func contains(_ key: Key) -> Bool { find(key) != nil }

  private func find(_ key: Key) -> Int? {
    let text = key.stringValue
    if let values { return values[text] }
    let document = decoder.document
    for name in Members(decoder) where document.text(of: document.nodes[name], is: text) { return name + 1 }
    return nil
  }

  /// The decoder of a member's value; nil if it is not there.
  private func optionalValue(_ key: Key) -> JSONValueDecoder? {
    find(key).map { JSONValueDecoder(decoder.document, $0, .init(decoder.path, key)) }
  }

  private func value(_ key: Key) throws -> JSONValueDecoder {
    guard let value = optionalValue(key) else {
      throw DecodingError.keyNotFound(
        key, .init(codingPath: codingPath, debugDescription: "the object has no \(key.stringValue)"))
    }
    return value
  }

  /// What is there and not null.
  private func presentValue(_ key: Key) -> JSONValueDecoder? {
    optionalValue(key).flatMap { $0.isNull ? nil : $0 }
  }

  func decodeNil(forKey key: Key) throws -> Bool { try value(key).isNull }

  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try value(key).decode(type) }
  func decode(_ type: String.Type, forKey key: Key) throws -> String { try value(key).decode(type) }
  func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try value(key).decode(type) }
  func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try value(key).decode(type) }
  func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try value(key).decode(type) }
  func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try value(key).decode(type) }
  func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try value(key).decode(type) }
  func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try value(key).decode(type) }
  func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try value(key).decode(type) }
  func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try value(key).decode(type) }
  func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try value(key).decode(type) }
  func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try value(key).decode(type) }
  func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try value(key).decode(type) }
  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try value(key).decode(type) }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try value(key).decode(type)
  }

  // Without these each optional member would be looked for three times.
  func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
    try presentValue(key)?.decode(type)
  }
  func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
    try presentValue(key)?.decode(type)
  }
  func decodeIfPresent(_ type: Double.Type, forKey key: Key) throws -> Double? {
    try presentValue(key)?.decode(type)
  }
  func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
    try presentValue(key)?.decode(type)
  }
  func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? {
    try presentValue(key)?.decode(type)
  }
  func decodeIfPresent(_ type: UInt64.Type, forKey key: Key) throws -> UInt64? {
    try presentValue(key)?.decode(type)
  }
  func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
    try presentValue(key)?.decode(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> { try value(key).container(keyedBy: type) }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try value(key).unkeyedContainer()
  }

  func superDecoder(forKey key: Key) throws -> any Decoder { try value(key) }

  func superDecoder() throws -> any Decoder {
    guard let key = Key(stringValue: "super") else { return decoder }
    return try value(key)
  }

  /// The names of an object's members, as indices of nodes; the value is the next node.
  private struct Members: Sequence, IteratorProtocol {
    private let document: JSONDocument
    private var at: Int
    private let end: Int

    init(_ decoder: JSONValueDecoder) {
      document = decoder.document
      at = decoder.index + 1
      end = Int(decoder.node.next)
    }

    mutating func next() -> Int? {
      guard at < end else { return nil }
      defer { at = Int(document.nodes[at + 1].next) }
      return at
    }
  }
}
