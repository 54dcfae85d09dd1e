/// Reads JSON (RFC 8259) straight off its bytes. Strict: whatever is not as the grammar or the reader's caller has it is a
/// `Mismatch`, and the caller asks `JSONDecoder`, which can say what is wrong and where.
struct JSONReader {
  /// The bytes are no JSON, or hold something else than was looked for.
  struct Mismatch: Error {}

  /// How deep values that nobody looks for may lie in each other.
  private static let maximumDepth = 64

  let bytes: [UInt8]
  var position = 0
  /// Whether a comma has to stand before the next member or element.
  var followsValue = false

  /// The value that `bytes` hold, and nothing else.
  static func read<Value: JSONReadable>(_ type: Value.Type, from bytes: [UInt8]) throws(Mismatch) -> Value {
    var reader = JSONReader(bytes: bytes)
    let value = try Value(reading: &reader)
    guard reader.next() == nil else { throw Mismatch() }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a value into `value`, which stays as it is where the engine wrote null.
  mutating func read<Value: JSONReadable>(_ value: inout Value) throws(Mismatch) {
    if next() == UInt8(ascii: "n") { return try word("null") }
    value = try Value(reading: &self)
  }

  /// Begins an object whose members are among `Keys`.
  mutating func members<Keys>(of keys: Keys.Type) throws(Mismatch) -> Members<Keys> {
    try beginObject()
    return Members()
  }

  /// The members of an object, one after the other.
  struct Members<Keys: RawRepresentable & Equatable> where Keys.RawValue == String {
    private var seen: [Keys] = []

    /// The next member, with its value still to be read; nil at the object's end. Members that are not among the keys
    /// are passed over; one that is there twice leaves open which of them is meant.
    mutating func next(_ reader: inout JSONReader) throws(Mismatch) -> Keys? {
      while let name = try reader.memberName() {
        guard let key = Keys(rawValue: name) else {
          try reader.skip(depth: 0)
          continue
        }
        guard !seen.contains(key) else { throw Mismatch() }
        seen.append(key)
        return key
      }
      return nil
    }
  }

  /// Begins an object, whose members `memberName` gives.
  mutating func beginObject() throws(Mismatch) { try begin(UInt8(ascii: "{")) }

  /// The next member's name, with its value still to be read; nil at the object's end.
  mutating func memberName() throws(Mismatch) -> String? {
    guard try !ends(with: UInt8(ascii: "}")) else { return nil }
    let name = try string()
    guard next() == UInt8(ascii: ":") else { throw Mismatch() }
    position += 1
    return name
  }

  /// Begins an array, whose elements follow until `endsArray`.
  mutating func beginArray() throws(Mismatch) { try begin(UInt8(ascii: "[")) }

  /// Whether the array is at its end; otherwise its next element is to be read.
  mutating func endsArray() throws(Mismatch) -> Bool { try ends(with: UInt8(ascii: "]")) }

  /// `true` or `false`.
  mutating func bool() throws(Mismatch) -> Bool {
    if next() == UInt8(ascii: "t") {
      try word("true")
      return true
    }
    try word("false")
    return false
  }

  /// A whole number.
  mutating func integer() throws(Mismatch) -> Int {
    let isNegative = next() == UInt8(ascii: "-")
    if isNegative { position += 1 }
    let start = position
    var value = 0
    while position < bytes.count, case let digit = bytes[position] &- 0x30, digit < 10 {
      let (tens, overflows) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflowsToo) = tens.subtractingReportingOverflow(Int(digit))
      guard !overflows, !overflowsToo else { throw Mismatch() }
      value = sum
      position += 1
    }
    let count = position - start
    guard count > 0, count == 1 || bytes[start] != UInt8(ascii: "0"), isNegative || value != .min else {
      throw Mismatch()
    }
    // A fraction or an exponent.
    if position < bytes.count,
      bytes[position] == UInt8(ascii: ".") || bytes[position] | 0x20 == UInt8(ascii: "e")
    {
      throw Mismatch()
    }
    followsValue = true
    return isNegative ? value : -value
  }

  /// The first byte of what comes next.
  mutating func next() -> UInt8? {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      case let byte: return byte
      }
    }
    return nil
  }

  private mutating func begin(_ bracket: UInt8) throws(Mismatch) {
    guard next() == bracket else { throw Mismatch() }
    position += 1
    followsValue = false
  }

  private mutating func ends(with bracket: UInt8) throws(Mismatch) -> Bool {
    let byte = next()
    if byte == bracket {
      position += 1
      followsValue = true
      return true
    }
    guard followsValue else { return false }
    guard byte == UInt8(ascii: ",") else { throw Mismatch() }
    position += 1
    guard next() != bracket else { throw Mismatch() }
    return false
  }

  private mutating func word(_ word: StaticString) throws(Mismatch) {
    _ = next()
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count,
      word.withUTF8Buffer({ bytes[position..<end].elementsEqual($0) })
    else { throw Mismatch() }
    position = end
    followsValue = true
  }

  /// Passes over a value, which must be well formed all the same.
  private mutating func skip(depth: Int) throws(Mismatch) {
    guard depth < Self.maximumDepth else { throw Mismatch() }
    switch next() {
    case UInt8(ascii: "{"):
      try beginObject()
      while try memberName() != nil { try skip(depth: depth + 1) }
    case UInt8(ascii: "["):
      try beginArray()
      while try !endsArray() { try skip(depth: depth + 1) }
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try bool()
    case UInt8(ascii: "n"): try word("null")
    default: _ = try integer()
    }
  }
}
