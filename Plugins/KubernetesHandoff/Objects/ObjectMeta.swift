/// What every object has: a name, perhaps a namespace, labels.
struct ObjectMeta: Encodable, Hashable, Sendable {
  var name: String
  var namespace: String?
  var labels: TextMap
}

/// Texts by name, in an order that does not change.
struct TextMap: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  /// The pairs, in order.
  var pairs: [Pair]

  struct Pair: Hashable, Sendable {
    var key: String
    var value: Explained<String>
  }

  init(_ pairs: [Pair]) { self.pairs = pairs }

  init(dictionaryLiteral pairs: (String, String)...) {
    self.pairs = pairs.map { Pair(key: $0.0, value: Explained($0.1, because: [])) }
  }

  subscript(key: String) -> String? { pairs.first { $0.key == key }?.value.value }
}

extension TextMap: Encodable {
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: TextKey.self)
    for pair in pairs { try container.encode(pair.value, forKey: TextKey(stringValue: pair.key)) }
  }
}

private struct TextKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
