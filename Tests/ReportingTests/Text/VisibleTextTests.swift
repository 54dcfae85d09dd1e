import Testing

@testable import Reporting

struct `Visible text` {
  @Test(arguments: [
    ("plain, naïve, 日本語, 👩‍👩‍👧", "plain, naïve, 日本語, 👩‍👩‍👧"),
    ("\u{1B}[31mred\u{1B}[0m", "red"),
    ("\u{1B}[2J\u{1B}[1;1Hcleared", "cleared"),
    ("\u{1B}]8;;http://x\u{07}link", "␛]8;;http://x␇link"),
    ("\u{1B}[31", "␛[31"),
    ("\u{1B}[3\u{1B}[1m1m", "␛[31m"),
    ("\u{9B}31m", "<U+009B>31m"),
    ("a\u{0}b\u{8}c\u{7F}", "a␀b␈c␡"),
    ("one\r\ntwo\rthree\n", "one\ntwo␍three\n"),
    ("if \u{202E}nimda\u{2066}", "if <U+202E>nimda<U+2066>"),
    ("zero\u{200B}width\u{FEFF}\u{2060}", "zero<U+200B>width<U+FEFF><U+2060>"),
    ("\u{E0041}\u{E0100}", "<U+E0041><U+E0100>"),
    ("line\u{2028}separator", "line<U+2028>separator"),
  ])
  func `shows what acts unseen`(text: String, visible: String) {
    #expect(text.visible() == visible)
  }

  @Test(arguments: [
    ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb\n\nc", ["a", "b", "", "c"]), ("\n", [""]),
  ])
  func `splits into lines`(text: String, lines: [String]) {
    #expect(text.lines.map(String.init) == lines)
  }
}

struct `Display width` {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("naïve", 5), ("nai\u{308}ve", 5), ("日本語", 6), ("ﾊﾝ", 2), ("한글", 4), ("👍🏽", 2),
    ("👩‍👩‍👧", 2),
    ("🇩🇪", 2), ("❤️", 2), ("│─█▌", 4), ("✓✗▲", 3), ("Ｆｕｌｌ", 8), ("e\u{301}\u{302}\u{303}", 1),
  ])
  func `counts a terminal's columns`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }
}

struct `A figure` {
  @Test(arguments: [
    (Block.Unit.bytes, 0.0, "0 B"), (.bytes, 999, "999 B"), (.bytes, 999.6, "1 kB"),
    (.bytes, 84_200_000, "84.2 MB"),
    (.bytes, 1_214_000_000, "1.21 GB"), (.bytes, 999_600, "1 MB"), (.bytes, 5e18, "5000 PB"),
    (.bytes, -2000, "−2 kB"),
    (.count, 0, "0"), (.count, 1204, "1,204"), (.count, 1_234_567.891, "1,234,567.89"), (.count, 2.5, "2.5"),
    (.count, 1e300, "1e+300"), (.percent, 7.46, "7.5 %"), (.percent, 42.4, "42 %"),
    (.percent, 99.7, "99.7 %"),
    (.seconds, 0, "0 s"), (.seconds, 0.000_012, "12 µs"), (.seconds, 0.0034, "3.4 ms"),
    (.seconds, 0.34, "340 ms"),
    (.seconds, 3.4, "3.4 s"), (.seconds, 41.23, "41.2 s"), (.seconds, 59.97, "1 min"),
    (.seconds, 125, "2 min 5 s"),
    (.seconds, 3600, "1 h"), (.seconds, 11_100, "3 h 5 min"), (.seconds, 190_000, "2 d 4 h"),
    (.seconds, .nan, "–"),
  ])
  func `is written for people`(unit: Block.Unit, value: Double, text: String) {
    #expect(unit.text(value) == text)
  }
}

struct `Terminal text` {
  private func wrapped(_ text: String, _ width: Int) -> [String] {
    TerminalText(text).wrapped(to: width).map { $0.rendered(color: false) }
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("one  two\nthree", 20, ["one two three"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]), ("日本語テ", 5, ["日本", "語テ"]), ("", 5, []), ("   ", 5, []),
    ("a 👩‍👩‍👧 b", 4, ["a 👩‍👩‍👧", "b"]),
  ])
  func `wraps at spaces, and inside words that are too long`(text: String, width: Int, lines: [String]) {
    #expect(wrapped(text, width) == lines)
  }

  @Test func `keeps styles across lines`() {
    let text = TerminalText("one ") + TerminalText("two three", .code)
    #expect(
      text.wrapped(to: 7).map { $0.rendered(color: true) } == [
        "one \u{1B}[36mtwo\u{1B}[0m", "\u{1B}[36mthree\u{1B}[0m",
      ])
  }

  @Test func `expands tabs to stops of four columns`() {
    #expect(TerminalText.expandingTabs("\ta\tbcde\tf") == "    a   bcde    f")
  }

  @Test func `stays on one line`() {
    #expect(TerminalText("a\nb\tc").rendered(color: false) == "a b c")
  }
}
