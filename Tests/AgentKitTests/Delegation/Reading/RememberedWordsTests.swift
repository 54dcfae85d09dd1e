import Testing

@testable import AgentKit

/// Words are looked into once, and no answer changes by it.
struct RememberedWordsTests {
  private let index: DelegationIndex

  init() throws {
    let text = """
      ---
      name: astronomer
      description: Calibrates telescopes and spectrographs.
      ---
      **Delegation Triggers:**
      - "calibrate the telescope" in request
      """
    let definition = try #require(
      DefinitionReader().read(Array(text.utf8), file: "astronomer.md").definition)
    index = IndexCompiler.compile([definition], try OperationCatalogue([]), .none)
  }

  /// The terms of a request's words; negative where nobody mentions them.
  private func terms(_ request: String, _ remembered: inout RememberedWords) -> [Int32] {
    RequestText(Array(request.utf8), index, &remembered).words.map(\.term)
  }

  private func terms(_ request: String) -> [Int32] {
    var words = RememberedWords()
    return terms(request, &words)
  }

  @Test func `a slip is mended the first time and every time`() {
    var words = RememberedWords()
    let meant = terms("calibrate the telescope")
    #expect(meant.first.map { $0 >= 0 } == true)
    for _ in 0..<3 { #expect(terms("calibrtae the telescpoe", &words) == meant) }
  }

  @Test func `more words than are kept are told apart all the same`() {
    var words = RememberedWords()
    let slips = terms("calibrtae the telescpoe spectrogarph")
    for round in 0..<2 {
      for number in 0..<9000 {
        let request = "zq\(number)x"
        #expect(terms(request, &words) == [-1], "\(round)")
      }
      #expect(terms("calibrtae the telescpoe spectrogarph", &words) == slips)
    }
  }

  @Test func `no more slips are mended in a request for being remembered`() {
    var words = RememberedWords()
    _ = terms("telescpoe", &words)
    // Sixty-four words that nobody knows are held against known ones; the next slip is left as it is.
    let request = (0..<64).map { "qzv\($0)k" }.joined(separator: " ") + " telescpoe"
    let expected = terms(request)
    #expect(expected.last == -1)
    for _ in 0..<2 { #expect(terms(request, &words) == expected) }
    #expect(terms("telescpoe", &words) == terms("telescope"))
  }
}
