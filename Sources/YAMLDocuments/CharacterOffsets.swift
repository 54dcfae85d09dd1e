/// Turns the character indices that libyaml counts in, and its offsets in a buffer, into the offsets of a collection.
struct CharacterOffsets {
  /// How many characters lie between two remembered places.
  private static let stride = 256

  private let bytes: UnsafeBufferPointer<UInt8>
  /// The byte offset of every 256th character; empty where all characters are one byte.
  private let places: [Int]

  /// The offset of the buffer's first byte in the collection.
  let base: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, base: Int) {
    self.bytes = bytes
    self.base = base
    guard bytes.contains(where: { $0 >= 0x80 }) else {
      places = []
      return
    }
    var places: [Int] = []
    var character = 0
    for (offset, byte) in bytes.enumerated() where !Self.continues(byte) {
      if character.isMultiple(of: Self.stride) { places.append(offset) }
      character += 1
    }
    self.places = places
  }

  func byte(_ character: Int) -> Int {
    guard !places.isEmpty else { return base + min(character, bytes.count) }
    let nearest = min(character / Self.stride, places.count - 1)
    var offset = places[nearest]
    var missing = character - nearest * Self.stride
    while missing > 0, offset < bytes.count {
      offset += 1
      while offset < bytes.count, Self.continues(bytes[offset]) { offset += 1 }
      missing -= 1
    }
    return base + offset
  }

  /// Whether a byte is the second or a later one of a character in UTF-8.
  private static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
