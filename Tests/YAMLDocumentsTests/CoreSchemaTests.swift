import Testing

@testable import YAMLDocuments

struct CoreSchemaTests {
  private func value(_ scalar: String) throws -> YAMLNode {
    try #require(try document("a: \(scalar)").root?["a"])
  }

  @Test(arguments: [
    ("true", true), ("True", true), ("FALSE", false), ("yes", nil), ("on", nil), ("'true'", nil),
    ("tRUE", nil),
  ])
  func `truth values are true and false alone`(_ text: String, _ expected: Bool?) throws {
    #expect(try value(text).bool == expected)
  }

  @Test(arguments: [
    ("12", 12), ("-3", -3), ("+4", 4), ("012", 12), ("0o17", 15), ("0x1F", 31), ("1_000", nil), ("0x-1", nil),
    ("9223372036854775808", nil), ("'12'", nil), ("1.0", nil), ("", nil),
  ])
  func `whole numbers`(_ text: String, _ expected: Int?) throws {
    #expect(try value(text).int == expected)
  }

  @Test(arguments: [
    ("1.5", 1.5), ("-2e3", -2000), (".5", 0.5), ("7", 7), ("0x10", 16), (".inf", .infinity),
    ("-.INF", -.infinity),
    ("inf", nil), ("nan", nil), ("1.2.3", nil), ("0x1p3", nil), ("'1.5'", nil),
  ])
  func `numbers`(_ text: String, _ expected: Double?) throws {
    #expect(try value(text).double == expected)
  }

  @Test(arguments: [("", true), ("~", true), ("null", true), ("NULL", true), ("''", false), ("nil", false)])
  func `nothing`(_ text: String, _ expected: Bool) throws {
    #expect(try value(text).isNull == expected)
  }
}
