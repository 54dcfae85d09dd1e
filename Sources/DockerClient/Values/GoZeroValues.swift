// The engine is written in Go, whose encoder leaves a value out, or writes null, where it is the zero value of
// its type. These overloads are what the models' synthesised decoders call: every property that is not optional
// reads an absent value as its zero, and "never" (Go's zero time, or no text) as no time at all.

/// A type with a value that stands for "nothing said".
protocol ZeroValued {
  init()
}

extension Array: ZeroValued {}
extension Dictionary: ZeroValued {}

extension KeyedDecodingContainer {
  func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool {
    try decodeIfPresent(type, forKey: key) ?? false
  }

  func decode(_ type: Int.Type, forKey key: Key) throws -> Int {
    try decodeIfPresent(type, forKey: key) ?? 0
  }

  func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 {
    try decodeIfPresent(type, forKey: key) ?? 0
  }

  func decode(_ type: String.Type, forKey key: Key) throws -> String {
    try decodeIfPresent(type, forKey: key) ?? ""
  }

  func decode<Value: Decodable & ZeroValued>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decodeIfPresent(type, forKey: key) ?? Value()
  }

  func decode<Word: EngineWord>(_ type: Word.Type, forKey key: Key) throws -> Word {
    try decodeIfPresent(type, forKey: key) ?? Word(rawValue: "")
  }

  func decodeIfPresent(_ type: Timestamp.Type, forKey key: Key) throws -> Timestamp? {
    if Key.self is any SecondsFirst.Type, let seconds = try? decodeIfPresent(Int64.self, forKey: key) {
      let moment = Timestamp(seconds: seconds)
      return moment == .zero ? nil : moment
    }
    return try decodeIfPresent(GoTime.self, forKey: key)?.moment
  }
}

/// Marks the keys of a model whose times the engine writes as seconds since 1970: a number is looked for first there,
/// because each attempt in vain costs a list of many things dearly.
protocol SecondsFirst: CodingKey {}

/// A time that may be Go's zero, or no text.
private struct GoTime: Decodable {
  let moment: Timestamp?

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    // Text first, for most times are text, and a failed attempt is dear.
    let moment: Timestamp
    if let text = try? container.decode(String.self) {
      if text.isEmpty {
        self.moment = nil
        return
      }
      moment = try Timestamp(text, in: container)
    } else {
      moment = Timestamp(seconds: try container.decode(Int64.self))
    }
    self.moment = moment == .zero ? nil : moment
  }
}
