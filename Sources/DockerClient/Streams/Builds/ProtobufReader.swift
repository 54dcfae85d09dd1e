/// Reads the fields of one protobuf message (https://protobuf.dev/programming-guides/encoding), one after the other.
/// It copies nothing, and what a field means is for its caller to know.
package struct ProtobufReader {
  /// The bytes are no such message.
  package struct Malformed: Error, Hashable {}

  enum Value: Hashable {
    case varint(UInt64)
    case fixed64(UInt64)
    /// A text, bytes, or a message of its own.
    case bytes(ArraySlice<UInt8>)
    case fixed32(UInt32)
  }

  struct Field: Hashable {
    var number: Int
    var value: Value
  }

  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// The next field, or nil at the end.
  mutating func next() throws(Malformed) -> Field? {
    guard !rest.isEmpty else { return nil }
    let tag = try varint()
    let number = tag >> 3
    guard (1...536_870_911).contains(number) else { throw Malformed() }
    let value: Value
    switch tag & 7 {
    case 0: value = .varint(try varint())
    case 1: value = .fixed64(try take(8).reversed().reduce(0) { $0 << 8 | UInt64($1) })
    case 2: value = .bytes(try take(try varint()))
    case 5: value = .fixed32(try take(4).reversed().reduce(0) { $0 << 8 | UInt32($1) })
    // Groups (3 and 4) are of protobuf 1 and used by nothing we read.
    default: throw Malformed()
    }
    return Field(number: Int(number), value: value)
  }

  private mutating func varint() throws(Malformed) -> UInt64 {
    var number: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      guard let byte = rest.popFirst() else { throw Malformed() }
      // The tenth byte has room for one bit.
      guard shift < 63 || byte <= 1 else { throw Malformed() }
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return number }
    }
    throw Malformed()
  }

  private mutating func take(_ count: UInt64) throws(Malformed) -> ArraySlice<UInt8> {
    guard count <= UInt64(rest.count) else { throw Malformed() }
    defer { rest = rest.dropFirst(Int(count)) }
    return rest.prefix(Int(count))
  }
}
