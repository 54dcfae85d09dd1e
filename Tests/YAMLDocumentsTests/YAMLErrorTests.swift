import Testing

@testable import YAMLDocuments

struct YAMLErrorTests {
  @Test(arguments: [
    ("a: b: c", YAMLError.Reason.syntax, 4),
    ("é: b: c", .syntax, 5),
    ("a: *b", .unknownAlias, 3),
    ("a: *", .syntax, 4),
    ("a: &x [*x]", .unknownAlias, 7),
    ("a: 1\nb: 2\na: 3", .duplicateKey, 10),
    ("x:\n  'a': 1\n  \"a\": 2", .duplicateKey, 14),
    ("a: \u{7}", .encoding, 3),
    ("\ta: 1", .syntax, 0),
    ("a: [1, 2", .syntax, 8),
  ])
  func `what is wrong is named and placed`(_ yaml: String, _ reason: YAMLError.Reason, _ offset: Int) {
    let error = #expect(throws: YAMLError.self) { try document(yaml) }
    #expect(error?.reason == reason)
    #expect(error?.offset == offset)
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    let error = #expect(throws: YAMLError.self) { try YAMLDocument(parsing: [0x61, 0x3A, 0x20, 0xFF]) }
    #expect(error?.reason == .encoding)
  }

  @Test func `duplicate keys can be reported instead, and the first one counts`() throws {
    let bytes = Array("a: 1\nb: {c: 2, c: 3}\na: 4".utf8)
    let document = try YAMLDocument(parsing: bytes, duplicateKeys: .reported)
    #expect(document.root?["a"]?.int == 1)
    #expect(document.root?["b"]?["c"]?.int == 2)
    #expect(document.duplicateKeys.map(\.range.lowerBound) == [15, 21])
  }
}

struct YAMLLimitsTests {
  private func reason(_ yaml: String, _ limits: YAMLLimits) -> YAMLError.Reason? {
    do {
      _ = try document(yaml, limits: limits)
      return nil
    } catch let error as YAMLError {
      return error.reason
    } catch { return nil }
  }

  @Test func `nesting is limited`() {
    let nested = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    #expect(reason(nested, YAMLLimits(depth: 64)) == nil)
    #expect(reason("[\(nested)]", YAMLLimits(depth: 64)) == .tooDeep)
    #expect(reason(String(repeating: "[", count: 100_000), YAMLLimits()) == .tooDeep)
    #expect(reason(String(repeating: "- ", count: 100_000), YAMLLimits()) == .tooDeep)
  }

  @Test func `values are counted`() {
    #expect(reason("[1, 2]", YAMLLimits(nodes: 3)) == nil)
    #expect(reason("[1, 2, 3]", YAMLLimits(nodes: 3)) == .tooManyNodes)
  }

  @Test func `length is limited`() {
    #expect(reason("abcd", YAMLLimits(bytes: 4)) == nil)
    #expect(reason("abcde", YAMLLimits(bytes: 4)) == .tooLarge)
  }

  @Test func `aliases of aliases do not become a billion values`() {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(aliases)]\n"
    }
    #expect(reason(bomb, YAMLLimits()) == .tooManyNodes)
  }
}
