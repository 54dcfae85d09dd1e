/// Turns typed objects into manifest nodes: keys in the order of their declarations, absent values left out, and the
/// reasons of `Explained` values as comments.
enum ManifestEncoder {
  static func node(of value: some Encodable) throws -> ManifestNode {
    let encoder = NodeEncoder(codingPath: [])
    try encoder.encode(value)
    return encoder.storage.node
  }
}

/// Where an encoder's containers leave what they hold.
private final class Storage {
  var node: ManifestNode = .map([])
  var comments: [String] = []

  func append(_ entry: ManifestNode.Entry) {
    guard case .map(var entries) = node else { return }
    entries.append(entry)
    node = .map(entries)
  }

  func append(_ item: ManifestNode.Item) {
    guard case .list(var items) = node else { return }
    items.append(item)
    node = .list(items)
  }
}

private struct NodeEncoder: Encoder {
  let codingPath: [any CodingKey]
  var storage = Storage()
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func encode(_ value: some Encodable) throws {
    if let explained = value as? any AnyExplained {
      storage.comments += explained.reasons
      try encode(explained.encodableValue)
    } else {
      try value.encode(to: self)
    }
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    storage.node = .map([])
    return KeyedEncodingContainer(MapContainer(codingPath: codingPath, storage: storage))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    storage.node = .list([])
    return ListContainer(codingPath: codingPath, storage: storage)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    ScalarContainer(codingPath: codingPath, storage: storage)
  }
}

/// What manifests have no use for. Kubernetes writes fractions as quantities, which are texts.
private func unsupported(_ value: Any, at codingPath: [any CodingKey]) -> EncodingError {
  EncodingError.invalidValue(
    value, EncodingError.Context(codingPath: codingPath, debugDescription: "a manifest cannot hold this"))
}

private struct MapContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let codingPath: [any CodingKey]
  let storage: Storage

  func encodeNil(forKey key: Key) throws { throw unsupported(key, at: codingPath) }

  func encode(_ value: some Encodable, forKey key: Key) throws {
    let encoder = NodeEncoder(codingPath: codingPath + [key])
    try encoder.encode(value)
    storage.append(
      ManifestNode.Entry(
        key: key.stringValue, value: encoder.storage.node, comments: encoder.storage.comments))
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    NodeEncoder(codingPath: codingPath + [key]).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    NodeEncoder(codingPath: codingPath + [key]).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { NodeEncoder(codingPath: codingPath) }
  func superEncoder(forKey key: Key) -> any Encoder { NodeEncoder(codingPath: codingPath + [key]) }
}

private struct ListContainer: UnkeyedEncodingContainer {
  let codingPath: [any CodingKey]
  let storage: Storage
  var count: Int { if case .list(let items) = storage.node { items.count } else { 0 } }

  func encodeNil() throws { throw unsupported(count, at: codingPath) }

  func encode(_ value: some Encodable) throws {
    let encoder = NodeEncoder(codingPath: codingPath)
    try encoder.encode(value)
    storage.append(ManifestNode.Item(value: encoder.storage.node, comments: encoder.storage.comments))
  }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    NodeEncoder(codingPath: codingPath).container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    NodeEncoder(codingPath: codingPath).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { NodeEncoder(codingPath: codingPath) }
}

private struct ScalarContainer: SingleValueEncodingContainer {
  let codingPath: [any CodingKey]
  let storage: Storage

  func encodeNil() throws { throw unsupported("nil", at: codingPath) }
  func encode(_ value: Bool) throws { storage.node = .bool(value) }
  func encode(_ value: String) throws { storage.node = .text(value) }
  func encode(_ value: Int) throws { storage.node = .integer(value) }

  func encode<Value: Encodable>(_ value: Value) throws {
    switch value {
    case let value as Bool: storage.node = .bool(value)
    case let value as String: storage.node = .text(value)
    case let value as Int: storage.node = .integer(value)
    case is Double, is Float: throw unsupported(value, at: codingPath)
    default: try NodeEncoder(codingPath: codingPath, storage: storage).encode(value)
    }
  }

  func encode(_ value: Double) throws { throw unsupported(value, at: codingPath) }
  func encode(_ value: Float) throws { throw unsupported(value, at: codingPath) }
  func encode(_ value: Int8) throws { storage.node = .integer(Int(value)) }
  func encode(_ value: Int16) throws { storage.node = .integer(Int(value)) }
  func encode(_ value: Int32) throws { storage.node = .integer(Int(value)) }
  func encode(_ value: Int64) throws { storage.node = .integer(Int(value)) }
  func encode(_ value: UInt) throws { try encode(exactly: value) }
  func encode(_ value: UInt8) throws { storage.node = .integer(Int(value)) }
  func encode(_ value: UInt16) throws { storage.node = .integer(Int(value)) }
  func encode(_ value: UInt32) throws { storage.node = .integer(Int(value)) }
  func encode(_ value: UInt64) throws { try encode(exactly: value) }

  private func encode(exactly value: some BinaryInteger) throws {
    guard let number = Int(exactly: value) else { throw unsupported(value, at: codingPath) }
    storage.node = .integer(number)
  }
}
