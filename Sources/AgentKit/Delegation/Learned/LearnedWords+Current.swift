extension LearnedWords {
  /// The words in use.
  ///
  /// `swift run -c release benchmarks refit --write` fits them anew to `Tests/Fixtures/routing` and writes them here.
  package static let current = LearnedWords(
    speakers: [],
    belonging: """
      """)
}
