import Testing

@testable import AgentKit

struct EncodingTests {
  private let reader = DefinitionReader()
  private let text = smallDefinition.replacing("Helps.", with: "Helps with Ärger & 🚢.")

  static let forms: [(name: String, change: @Sendable (String) -> [UInt8])] = [
    ("CRLF", { Array($0.replacing("\n", with: "\r\n").utf8) }),
    ("CR", { Array($0.replacing("\n", with: "\r").utf8) }),
    ("a byte order mark", { [0xEF, 0xBB, 0xBF] + Array($0.utf8) }),
    ("a byte order mark and CRLF", { [0xEF, 0xBB, 0xBF] + Array($0.replacing("\n", with: "\r\n").utf8) }),
  ]

  @Test(arguments: 0..<forms.count)
  func `line ends and byte order marks change nothing`(_ index: Int) {
    let plain = reader.read(Array(text.utf8), file: "helper.md")
    let other = reader.read(Self.forms[index].change(text), file: "helper.md")
    #expect(plain.definition != nil)
    #expect(other == plain, "\(Self.forms[index].name)")
  }

  @Test func `a missing line end at the end changes nothing`() {
    let whole = reader.read(Array(text.utf8), file: "helper.md")
    let cut = reader.read(Array(text.utf8.dropLast()), file: "helper.md")
    #expect(text.hasSuffix("\n") && cut == whole)
  }

  @Test(arguments: [
    ([0x2D, 0x2D, 0x2D, 0x0A, 0xFF] as [UInt8], 2, 1), ([0xC3, 0x28], 1, 1),
    ([0x61, 0xED, 0xA0, 0x80], 1, 2),
    ([0x0A, 0x61, 0xF5, 0x80, 0x80, 0x80], 2, 2), ([0x61, 0xC3], 1, 2), ([0x61, 0x00, 0x62], 1, 2),
    ([0xC0, 0x80], 1, 1), ([0xFF, 0xFE, 0x2D, 0x00], 1, 1),
  ])
  func `bytes that are not UTF-8 are refused with their place`(_ bytes: [UInt8], _ line: Int, _ column: Int) {
    let result = reader.read(bytes, file: "helper.md")
    #expect(result.definition == nil)
    #expect(result.diagnostics.map(\.code) == [.notUTF8])
    #expect(result.diagnostics.map { [$0.line, $0.column] } == [[line, column]])
  }

  @Test func `a file over one megabyte is not read`() {
    let long = Array(text.utf8) + Array(repeating: UInt8(ascii: "x"), count: DefinitionReader.longestFile)
    #expect(reader.read(long, file: "helper.md").diagnostics.map(\.code) == [.fileTooLarge])
  }

  @Test(arguments: ["\u{200B}", "\u{202E}", "\u{E0041}", "\u{FEFF}"])
  func `invisible characters are reported with their place`(_ character: String) {
    let result = reading(definition("helper", "Helps\(character)."))
    #expect(result.definition?.description == "Helps\(character).")
    #expect(result.diagnostics.map(\.code) == [.invisibleCharacter])
    #expect(result.diagnostics.map { [$0.line, $0.column] } == [[3, 19]])
  }

  @Test func `joiners of emoji are no fault`() {
    #expect(reading(definition("helper", "Helps 👩‍🔧.")).diagnostics == [])
  }
}
