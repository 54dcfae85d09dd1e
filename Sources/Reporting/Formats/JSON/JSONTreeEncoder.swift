#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Puts together the JSON of a value, with times as RFC 3339 in UTC to the millisecond.
struct JSONTreeEncoder: Encoder {
  let tree: JSONTree
  let codingPath: [any CodingKey] = []
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  static let timeStyle = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

  /// The JSON of a value.
  ///
  /// - Throws: `EncodingError` for a number that JSON cannot hold.
  static func content<Value: Encodable>(of value: Value) throws -> JSONTree.Content {
    if Value.self == Date.self, let date = value as? Date {
      return .text(date.withinCalendar.formatted(timeStyle))
    }
    let tree = JSONTree()
    try value.encode(to: JSONTreeEncoder(tree: tree))
    return tree.content
  }

  fileprivate static func content(of value: some BinaryFloatingPoint & LosslessStringConvertible) throws
    -> JSONTree.Content
  {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value, EncodingError.Context(codingPath: [], debugDescription: "JSON has no \(value)."))
    }
    let digits = value.description
    return .word(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    tree.becomeObject()
    return KeyedEncodingContainer(MemberContainer(tree: tree))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    tree.becomeList()
    return ItemContainer(tree: tree)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension JSONTreeEncoder: SingleValueEncodingContainer {
  func encodeNil() { tree.content = .word("null") }
  func encode(_ value: String) { tree.content = .text(value) }
  func encode(_ value: Bool) { tree.content = .word(value ? "true" : "false") }
  func encode(_ value: Double) throws { tree.content = try Self.content(of: value) }
  func encode(_ value: Float) throws { tree.content = try Self.content(of: value) }
  func encode(_ value: Int) { encode(whole: value) }
  func encode(_ value: Int8) { encode(whole: value) }
  func encode(_ value: Int16) { encode(whole: value) }
  func encode(_ value: Int32) { encode(whole: value) }
  func encode(_ value: Int64) { encode(whole: value) }
  func encode(_ value: UInt) { encode(whole: value) }
  func encode(_ value: UInt8) { encode(whole: value) }
  func encode(_ value: UInt16) { encode(whole: value) }
  func encode(_ value: UInt32) { encode(whole: value) }
  func encode(_ value: UInt64) { encode(whole: value) }
  func encode(_ value: some Encodable) throws { tree.content = try Self.content(of: value) }

  private func encode(whole value: some BinaryInteger) { tree.content = .word(String(value)) }
}

/// Adds members to an object.
private struct MemberContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let tree: JSONTree
  let codingPath: [any CodingKey] = []

  func encodeNil(forKey key: Key) { tree.set(key.stringValue, to: .word("null")) }
  func encode(_ value: String, forKey key: Key) { tree.set(key.stringValue, to: .text(value)) }
  func encode(_ value: Int, forKey key: Key) { tree.set(key.stringValue, to: .word(String(value))) }
  func encode(_ value: some Encodable, forKey key: Key) throws {
    tree.set(key.stringValue, to: try JSONTreeEncoder.content(of: value))
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { nested(key).container(keyedBy: type) }
  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    nested(key).unkeyedContainer()
  }
  func superEncoder() -> any Encoder { JSONTreeEncoder(tree: tree) }
  func superEncoder(forKey key: Key) -> any Encoder { nested(key) }

  private func nested(_ key: Key) -> JSONTreeEncoder {
    let nested = JSONTree()
    tree.set(key.stringValue, to: .tree(nested))
    return JSONTreeEncoder(tree: nested)
  }
}

/// Adds items to a list.
private struct ItemContainer: UnkeyedEncodingContainer {
  let tree: JSONTree
  let codingPath: [any CodingKey] = []
  var count: Int { if case .items(let items) = tree.content { items.count } else { 0 } }

  func encodeNil() { tree.append(.word("null")) }
  func encode(_ value: String) { tree.append(.text(value)) }
  func encode(_ value: some Encodable) throws { tree.append(try JSONTreeEncoder.content(of: value)) }

  func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
    nested().container(keyedBy: type)
  }
  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { nested().unkeyedContainer() }
  func superEncoder() -> any Encoder { nested() }

  private func nested() -> JSONTreeEncoder {
    let nested = JSONTree()
    tree.append(.tree(nested))
    return JSONTreeEncoder(tree: nested)
  }
}
