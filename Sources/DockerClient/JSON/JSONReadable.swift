/// A value that lists hold by the hundred. `JSONDecoder` makes dictionaries of every object before anything is decoded,
/// which takes longer than Python's whole answer; this reads the bytes once. The keys are those of `Codable`.
protocol JSONReadable {
  /// Reads a value that is not null.
  init(reading reader: inout JSONReader) throws(JSONReader.Mismatch)
}

extension String: JSONReadable {
  init(reading reader: inout JSONReader) throws(JSONReader.Mismatch) { self = try reader.string() }
}

extension Int: JSONReadable {
  init(reading reader: inout JSONReader) throws(JSONReader.Mismatch) { self = try reader.integer() }
}

extension Bool: JSONReadable {
  init(reading reader: inout JSONReader) throws(JSONReader.Mismatch) { self = try reader.bool() }
}

/// Seconds since 1970, as lists have them.
extension Timestamp: JSONReadable {
  init(reading reader: inout JSONReader) throws(JSONReader.Mismatch) {
    self.init(seconds: Int64(try reader.integer()))
    // Go's zero, "never", is nothing that a time can say.
    if self == .zero { throw JSONReader.Mismatch() }
  }
}

extension Optional: JSONReadable where Wrapped: JSONReadable {
  init(reading reader: inout JSONReader) throws(JSONReader.Mismatch) { self = try Wrapped(reading: &reader) }
}

extension Array: JSONReadable where Element: JSONReadable {
  init(reading reader: inout JSONReader) throws(JSONReader.Mismatch) {
    self.init()
    try reader.beginArray()
    while try !reader.endsArray() { append(try Element(reading: &reader)) }
  }
}

extension Dictionary: JSONReadable where Key == String, Value: JSONReadable {
  init(reading reader: inout JSONReader) throws(JSONReader.Mismatch) {
    self.init()
    try reader.beginObject()
    while let name = try reader.memberName() {
      let before = updateValue(try Value(reading: &reader), forKey: name)
      guard before == nil else { throw JSONReader.Mismatch() }
    }
  }
}

extension JSONReadable where Self: EngineWord {
  init(reading reader: inout JSONReader) throws(JSONReader.Mismatch) {
    self.init(rawValue: try reader.string())
  }
}

extension ContainerStatus: JSONReadable {}
extension MountType: JSONReadable {}
extension TransportProtocol: JSONReadable {}
