import Testing

@testable import LogAnalysis

/// However the bytes of a log come, what is found out is the same.
struct PieceTests {
  private static let log =
    """
    \(stamp(0)) INFO up
    \(stamp(1)) Traceback (most recent call last):
    \(stamp(1))   File "a.py", line 3, in <module>
    \(stamp(1)) KeyError: 'PORT'
    \(stamp(1)) 
    \(stamp(2)) \u{1B}[31mERROR\u{1B}[0m red \u{1B}]0;x\u{7} 42
    \(stamp(3)) {"level":"warn","msg":"caf\u{E9} 7"}\r
    \(stamp(4)) /app/a.js:1
    \(stamp(4))     throw x
    \(stamp(4))     ^
    \(stamp(4)) 
    \(stamp(4)) Error: no
    \(stamp(4))     at a (/app/a.js:1:1)
    \(stamp(5)) -----BEGIN PRIVATE KEY-----
    \(stamp(5)) abc
    \(stamp(5)) -----END PRIVATE KEY-----
    \(stamp(70)) last, without an end
    """

  /// Everything after the first piece goes on with the same message, as a container with a terminal sends it.
  private func summary(cuttingAt cuts: [Int]) -> LogSummary {
    let bytes = Array(Self.log.utf8)
    var analyzer = LogAnalyzer()
    var start = 0
    for cut in cuts + [bytes.count] {
      analyzer.feed(bytes.span.extracting(start..<cut), isError: false, isContinuation: true)
      start = cut
    }
    return analyzer.finish()
  }

  @Test func `a cut at any byte makes no difference`() {
    let whole = summary(cuttingAt: [])
    #expect(whole.counts.errors == 3)
    #expect(whole.counts.events == 7)
    for cut in 0...Self.log.utf8.count { #expect(summary(cuttingAt: [cut]) == whole, "cut at \(cut)") }
  }

  @Test func `pieces of any size make no difference`() {
    let whole = summary(cuttingAt: [])
    for size in 1...80 {
      let cuts = Array(stride(from: size, to: Self.log.utf8.count, by: size))
      #expect(summary(cuttingAt: cuts) == whole, "pieces of \(size)")
    }
  }

  @Test func `any two cuts make no difference`() {
    let whole = summary(cuttingAt: [])
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2000 {
      let cuts = (0..<2).map { _ in Int.random(in: 0...Self.log.utf8.count, using: &random) }.sorted()
      #expect(summary(cuttingAt: cuts) == whole, "cuts at \(cuts)")
    }
  }
}
