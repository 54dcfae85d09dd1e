import Testing

@testable import LogAnalysis

/// Eight bytes at once are asked what one is asked, so the answers must be the same.
struct EightBytesTests {
  /// Eight bytes in one word, the first in the lowest place.
  private func word(_ bytes: [UInt8]) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }

  /// The places of the bytes of which the answer is yes.
  private func places(_ answers: UInt64) -> [Int] {
    (0..<8).filter { answers >> UInt64($0 * 8 + 7) & 1 == 1 }
  }

  @Test(arguments: UInt8.min...UInt8.max)
  func `every byte is answered for itself, whatever stands beside it`(_ byte: UInt8) {
    for neighbour in [0x00, 0x30, 0x7A, 0x7F, 0x80, 0xFF] as [UInt8] {
      let (isDigit, isLetter) = (0x30...0x39 ~= byte, 0x61...0x7A ~= byte | 0x20)
      let isControl = byte < 0x20 && byte != 0x09 || byte == 0x7F
      var bytes = Array(repeating: neighbour, count: 8)
      bytes[3] = byte
      let answered = word(bytes)
      #expect(places(answered.digits).contains(3) == isDigit)
      #expect(places(answered.digits.others).contains(3) != isDigit)
      #expect(places(answered.letters).contains(3) == (isLetter && byte < 0x80))
      #expect(places(answered.controls).contains(3) == isControl)
      let beside = word(Array(repeating: neighbour, count: 8))
      #expect(places(answered.digits).filter { $0 != 3 } == places(beside.digits).filter { $0 != 3 })
      #expect(places(answered.controls).filter { $0 != 3 } == places(beside.controls).filter { $0 != 3 })
    }
  }

  @Test(arguments: [("1,345678", 1), ("12345678", 8), (",2345678", 0), ("1234567,", 7)])
  func `the first byte of which the answer is yes has a place`(text: String, place: Int) {
    #expect(word(Array(text.utf8)).within(0x2C...0x2C).firstPlace == place)
  }

  @Test(arguments: ["00000000", "00000001", "12345678", "99999999", "10000000"])
  func `eight digits are a number`(text: String) {
    #expect(word(Array(text.utf8)).decimal == Int64(text))
  }

  @Test func `the first bytes are kept, and the others are zeros`() {
    let all = word(Array(1...8))
    #expect(all.first(0) == 0)
    #expect(all.first(3) == word([1, 2, 3, 0, 0, 0, 0, 0]))
    #expect(all.first(8) == all)
  }

  @Test func `behind the end of a text stand zeros`() {
    let text = Array("0123456789".utf8)
    for count in 0...text.count {
      for position in 0...count + 2 {
        let left = text[..<count].dropFirst(position).prefix(8)
        let read = Array(text[..<count]).span.eight(at: position)
        let expected = left.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        #expect(read == expected)
      }
    }
  }

  @Test func `a byte is found where it stands first, never behind the end`() {
    for count in [0, 1, 7, 8, 9, 16, 17] {
      for place in 0...count {
        var text = Array(repeating: UInt8(ascii: "x"), count: count)
        if place < count { text[place] = 0 }
        for start in 0...count {
          let found = text.span.first(0, from: start)
          #expect(found == text[start...].firstIndex(of: 0) ?? count)
        }
      }
    }
  }
}
