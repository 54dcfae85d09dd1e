import Testing

@testable import AgentKit

struct CanonicalJSONTests {
  @Test func `keys are sorted by their UTF-16 code units, and there are no blanks`() {
    // RFC 8785, section 3.2.3: the emoji is a surrogate pair and so goes before U+FB33.
    let value: JSONValue = [
      "\u{20ac}": "Euro Sign", "\r": "Carriage Return", "\u{fb33}": "Hebrew Letter Dalet With Dagesh",
      "1": "One", "\u{1f600}": "Emoji: Grinning Face", "\u{80}": "Control",
      "\u{f6}": "Latin Small Letter O With Diaeresis",
    ]
    #expect(
      value.canonicalText
        == #"{"\r":"Carriage Return","1":"One","\#u{80}":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\#u{fb33}":"Hebrew Letter Dalet With Dagesh"}"#
    )
  }

  @Test func `texts have the shortest escapes`() {
    let value: JSONValue = .string("\u{20ac}$\u{0F}\u{0a}A'\u{42}\u{22}\u{5c}\\\"/\u{8}\t\u{c}\u{7f}")
    #expect(value.canonicalText == #""€$\u000f\nA'B\"\\\\\"/\b\t\f\#u{7f}""#)
  }

  @Test(arguments: [
    // RFC 8785, appendix B, by their bits.
    (0x0000000000000000 as UInt64, "0"),
    (0x8000000000000000 as UInt64, "0"),
    (0x0000000000000001 as UInt64, "5e-324"),
    (0x8000000000000001 as UInt64, "-5e-324"),
    (0x7fefffffffffffff as UInt64, "1.7976931348623157e+308"),
    (0x4340000000000000 as UInt64, "9007199254740992"),
    (0x4430000000000000 as UInt64, "295147905179352830000"),
    (0x44b52d02c7e14af5 as UInt64, "9.999999999999997e+22"),
    (0x44b52d02c7e14af6 as UInt64, "1e+23"),
    (0x44b52d02c7e14af7 as UInt64, "1.0000000000000001e+23"),
    (0x444b1ae4d6e2ef4e as UInt64, "999999999999999700000"),
    (0x444b1ae4d6e2ef50 as UInt64, "1e+21"),
    (0x4415af1d78b58c40 as UInt64, "100000000000000000000"),
    (0x3eb0c6f7a0b5ed8c as UInt64, "9.999999999999997e-7"),
    (0x3eb0c6f7a0b5ed8d as UInt64, "0.000001"),
    (0x41b3de4355555553 as UInt64, "333333333.3333332"),
    (0x3ff8000000000000 as UInt64, "1.5"),
    (0x3fb999999999999a as UInt64, "0.1"),
    (0x40fe240c9fbe76c9 as UInt64, "123456.789"),
  ])
  func `numbers have the form of ECMAScript`(bits: UInt64, text: String) {
    #expect(CanonicalJSON.text(of: Double(bitPattern: bits)) == text)
  }

  @Test func `a whole number keeps its digits, and has one form`() {
    #expect(JSONValue.integer(.max).canonicalText == "9223372036854775807")
    #expect(JSONValue.integer(7).canonicalText == JSONValue.number(7).canonicalText)
    #expect(JSONValue.array([.number(.infinity), .null, true]).canonicalText == "[null,null,true]")
  }

  @Test func `a hash is read with or without its algorithm`() throws {
    let hash = try ContentHash(of: JSONValue.object([:]))
    #expect(hash.rawValue == "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a")
    #expect(ContentHash(rawValue: String(hash.digits)) == hash)
    for text in ["", "sha256:", "sha256:44136f", String(hash.digits.dropLast()) + "g", "md5:\(hash.digits)"] {
      #expect(ContentHash(rawValue: text) == nil)
    }
  }
}
