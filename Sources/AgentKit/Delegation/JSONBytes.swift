/// Writes JSON straight into bytes, many times faster than an encoder that knows no types beforehand.
///
/// An answer is written in some two hundred pieces of a few bytes, so that asking an array each time whether anybody else
/// holds it would take longer than the writing. The memory belongs to the writer alone, and every piece is written behind
/// a look at how much is left.
struct JSONBytes: ~Copyable {
  private var memory: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var count = 0

  init() {
    capacity = 4096
    memory = .allocate(capacity: capacity)
  }

  deinit { memory.deallocate() }

  /// Writes what was written behind some bytes.
  func append(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: memory, count: count))
  }

  /// Makes room for so many bytes more.
  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  private mutating func grow(_ more: Int) {
    let larger = max(2 * capacity, count + more)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    memory.update(from: self.memory, count: count)
    self.memory.deallocate()
    (self.memory, capacity) = (memory, larger)
  }

  @inline(__always)
  private mutating func byte(_ byte: UInt8) {
    reserve(1)
    memory[count] = byte
    count += 1
  }

  @inline(__always)
  private mutating func bytes(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    reserve(bytes.count)
    (memory + count).update(from: start, count: bytes.count)
    count += bytes.count
  }

  /// Writes text as it is.
  @inline(__always)
  mutating func raw(_ text: StaticString) {
    bytes(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes a string with its quotation marks, escaped as RFC 8259 section 7 asks.
  mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  /// Writes some bytes as a string; those that are no UTF-8 become replacement characters.
  mutating func string(_ text: [UInt8], _ range: Range<Int>) {
    guard text[range].allSatisfy({ $0 < 0x80 }) else {
      return string(String(decoding: text[range], as: UTF8.self))
    }
    text.withUnsafeBufferPointer { string(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// Writes bytes of UTF-8: what needs no escape, which is mostly all, in one piece.
  private mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    byte(UInt8(ascii: "\""))
    var start = 0
    while case let index = Self.firstEscaped(in: text, from: start), index < text.count {
      bytes(UnsafeBufferPointer(rebasing: text[start..<index]))
      escape(text[index])
      start = index + 1
    }
    bytes(UnsafeBufferPointer(rebasing: text[start...]))
    byte(UInt8(ascii: "\""))
  }

  /// Where the first byte stands from an index on that needs an escape; the end where none does.
  private static func firstEscaped(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(text)
    var index = start
    while index + 8 <= text.count,
      !mayBeEscaped(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
    {
      index += 8
    }
    while index < text.count, !isEscaped(text[index]) { index += 1 }
    return index
  }

  /// Whether one of eight bytes may need an escape. The highest bit of each shows what the byte is: lower than a blank
  /// (it falls below zero where a blank is taken away), or no different from one of three others.
  @inline(__always)
  private static func mayBeEscaped(_ bytes: UInt64) -> Bool {
    let each: UInt64 = 0x0101_0101_0101_0101
    func borrows(_ bytes: UInt64, less: UInt64) -> UInt64 { (bytes &- each &* less) & ~bytes }
    let found =
      borrows(bytes, less: 0x20) | borrows(bytes ^ each &* 0x22, less: 1)
      | borrows(bytes ^ each &* 0x5C, less: 1) | borrows(bytes ^ each &* 0x7F, less: 1)
    return found & each &* 0x80 != 0
  }

  @inline(__always)
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private mutating func escape(_ escaped: UInt8) {
    switch escaped {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    default:
      raw("\\u00")
      byte(Self.digit(escaped >> 4))
      byte(Self.digit(escaped & 15))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }

  /// Writes a whole number.
  mutating func integer(_ value: Int) {
    if value < 0 { byte(UInt8(ascii: "-")) }
    var rest = value.magnitude
    var length = 1
    var limit: UInt = 10
    // A UInt has twenty digits at most.
    while rest >= limit, length < 20 {
      length += 1
      limit = length < 20 ? limit &* 10 : .max
    }
    reserve(length)
    for place in stride(from: count + length - 1, through: count, by: -1) {
      memory[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += length
  }

  /// Writes a number, rounded to four decimal places: more than any score means.
  mutating func decimal(_ value: Double) {
    guard value.isFinite, abs(value) < 1e14 else { return raw("0") }
    let scaled = Int((abs(value) * 10_000).rounded())
    if value < 0, scaled > 0 { byte(UInt8(ascii: "-")) }
    integer(scaled / 10_000)
    var fraction = scaled % 10_000
    guard fraction > 0 else { return }
    byte(UInt8(ascii: "."))
    var divisor = 1000
    while fraction > 0 {
      byte(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: fraction / divisor))
      fraction %= divisor
      divisor /= 10
    }
  }

  /// Writes any JSON value, objects with sorted keys.
  mutating func value(_ value: JSONValue) {
    switch value {
    case .null: raw("null")
    case .bool(let flag): flag ? raw("true") : raw("false")
    case .integer(let number): integer(number)
    case .number(let number):
      var text = number.isFinite ? "\(number)" : "0"
      text.withUTF8 { bytes($0) }
    case .string(let text): string(text)
    case .array(let values):
      list(values) { $0.value($1) }
    case .object(let members): object(members)
    }
  }

  /// Writes an object with sorted keys.
  mutating func object(_ members: [String: JSONValue]) {
    raw("{")
    var isFirst = true
    for key in members.keys.sorted() {
      if !isFirst { raw(",") }
      isFirst = false
      string(key)
      raw(":")
      value(members[key] ?? .null)
    }
    raw("}")
  }

  /// Writes a list.
  mutating func list<Element>(_ elements: [Element], _ write: (inout JSONBytes, Element) -> Void) {
    raw("[")
    for (number, element) in elements.enumerated() {
      if number > 0 { raw(",") }
      write(&self, element)
    }
    raw("]")
  }
}
