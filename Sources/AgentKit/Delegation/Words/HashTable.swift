/// An open-addressing table from 64-bit hashes to small numbers, in one flat array.
struct HashTable: Sendable {
  private struct Slot {
    var key: UInt64 = 0
    var value: Int32 = -1
  }

  private var slots: [Slot]
  private(set) var count = 0

  /// Makes a table that holds some entries without growing.
  init(capacity: Int = 16) {
    var slots = 16
    while slots < capacity * 2 { slots *= 2 }
    self.slots = Array(repeating: Slot(), count: slots)
  }

  /// Zero marks a free slot, so a key of zero is kept as one.
  @inline(__always)
  private static func stored(_ key: UInt64) -> UInt64 { key == 0 ? 1 : key }

  /// The first slot to look in. FNV's low bits are its weakest, so the high ones are mixed in.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    Int(truncatingIfNeeded: key ^ (key >> 32)) & (slots.count - 1)
  }

  /// The value of a key, or a negative number where there is none.
  @inline(__always)
  subscript(key: UInt64) -> Int32 {
    let key = Self.stored(key)
    var slot = slot(of: key)
    while slots[slot].key != 0 {
      if slots[slot].key == key { return slots[slot].value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  /// The value of a key, which becomes `new` where there was none.
  mutating func value(of key: UInt64, orInsert new: @autoclosure () -> Int32) -> Int32 {
    let key = Self.stored(key)
    var slot = slot(of: key)
    while slots[slot].key != 0 {
      if slots[slot].key == key { return slots[slot].value }
      slot = (slot + 1) & (slots.count - 1)
    }
    let value = new()
    slots[slot].key = key
    slots[slot].value = value
    count += 1
    if count * 2 > slots.count { grow() }
    return value
  }

  /// Sets the value of a key.
  mutating func set(_ key: UInt64, to value: Int32) {
    let key = Self.stored(key)
    var slot = slot(of: key)
    while slots[slot].key != 0 && slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
    if slots[slot].key == 0 { count += 1 }
    slots[slot].key = key
    slots[slot].value = value
    if count * 2 > slots.count { grow() }
  }

  /// Adds bits to the value of a key, which begins as zero where there was none.
  mutating func insert(_ bits: Int32, into key: UInt64) { set(key, to: max(0, self[key]) | bits) }

  /// Calls a closure with every key and its value, in no order.
  func forEach(_ body: (_ key: UInt64, _ value: Int32) -> Void) {
    for slot in slots where slot.key != 0 { body(slot.key, slot.value) }
  }

  private mutating func grow() {
    var larger = HashTable(capacity: slots.count)
    for slot in slots where slot.key != 0 { larger.set(slot.key, to: slot.value) }
    self = larger
  }
}
