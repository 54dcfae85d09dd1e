import Testing

@testable import AgentKit

struct ThingShapeTests {
  private let index: DelegationIndex

  init() throws { index = IndexCompiler.compile([], try OperationCatalogue([]), .none) }

  private func shapes(_ request: String) -> [ThingShape] {
    var words = RememberedWords()
    var text = RequestText(Array(request.utf8), index, &words)
    PastedText.mark(&text)
    Identifiers.mark(&text)
    ThingShape.mark(&text)
    return text.words.compactMap(\.shape)
  }

  @Test(
    arguments: [
      ("run alpine:3.20", [.image]), ("push ghcr.io/acme/api:2 to ghcr.io", [.image, .file]),
      ("map 8080:80 and 9000:9000", [.ports, .ports]), ("copy /etc/hosts to ./tmp/x.y", [.path, .path]),
      ("review src/auth/login.go", [.path]), ("open https://example.com/x", [.address]),
      ("lint compose.yml", [.file]), ("pull app@sha256:0a1b2c", [.image]),
      ("run shop7-nginx 1.27", [.image]), ("run acme-web 2.1.3 twice", [.image]),
    ] as [(String, [ThingShape])])
  func `a thing is known by its shape`(request: String, expected: [ThingShape]) {
    #expect(shapes(request) == expected)
  }

  @Test(arguments: [
    "restart shop7-srv", "back up pg_data", "version 1.27", "web, 1.27", "acme-web, 1.27",
    "acme-web v2", "note: this is all", "and/or", "well-known",
    "stop.",
    "a:\u{1F600}", "::", "/", ":8080",
  ])
  func `a name, a number and a sentence have none`(request: String) {
    #expect(shapes(request).isEmpty)
  }

  @Test func `a table of learned words names a shape as no word is named`() {
    for shape in ThingShape.allCases {
      #expect(ThingShape(form: shape.form) == shape)
      #expect(shape.stem != LearnedWords.stem(of: "\(shape)"))
    }
    #expect(ThingShape(form: "image") == nil)
  }
}
