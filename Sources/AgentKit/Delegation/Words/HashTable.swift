/// An open-addressing table from 64-bit hashes to small numbers, in two flat arrays.
struct HashTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private(set) var count = 0

  /// Makes a table that holds some entries without growing.
  init(capacity: Int = 16) {
    var slots = 16
    while slots < capacity * 2 { slots *= 2 }
    keys = Array(repeating: 0, count: slots)
    values = Array(repeating: -1, count: slots)
  }

  /// Zero marks a free slot, so a key of zero is kept as one.
  @inline(__always)
  private static func stored(_ key: UInt64) -> UInt64 { key == 0 ? 1 : key }

  /// The first slot to look in. FNV's low bits are its weakest, so the high ones are mixed in.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: key ^ (key >> 32)) & (keys.count - 1)
  }

  /// The value of a key, or a negative number where there is none.
  @inline(__always)
  subscript(key: UInt64) -> Int32 {
    let key = Self.stored(key)
    var slot = slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return -1
  }

  /// The value of a key, which becomes `new` where there was none.
  mutating func value(of key: UInt64, orInsert new: @autoclosure () -> Int32) -> Int32 {
    let key = Self.stored(key)
    var slot = slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    let value = new()
    keys[slot] = key
    values[slot] = value
    count += 1
    if count * 2 > keys.count { grow() }
    return value
  }

  /// Sets the value of a key.
  mutating func set(_ key: UInt64, to value: Int32) {
    let key = Self.stored(key)
    var slot = slot(of: key)
    while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    if keys[slot] == 0 { count += 1 }
    keys[slot] = key
    values[slot] = value
    if count * 2 > keys.count { grow() }
  }

  private mutating func grow() {
    var larger = HashTable(capacity: keys.count)
    for slot in keys.indices where keys[slot] != 0 { larger.set(keys[slot], to: values[slot]) }
    self = larger
  }
}
