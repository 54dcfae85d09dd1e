import Foundation
import Testing

@testable import Reporting

struct `The HTML format` {
  private static let page = (try? ReportFormat.html.render(.sample)) ?? ""

  private func matches(_ pattern: String, in text: String = page) throws -> [String] {
    try NSRegularExpression(pattern: pattern).matches(in: text, range: NSRange(text.startIndex..., in: text))
      .compactMap { Range($0.range(at: 1), in: text).map { String(text[$0]) } }
  }

  @Test func `the policy allows exactly the sheet`() throws {
    #expect(sha256Base64("abc") == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
    let digest = "sha256-" + sha256Base64("\(HTMLStyle.sheet)")
    #expect(HTMLStyle.digest == digest)
    let policy = try #require(matches("Content-Security-Policy\" content=\"([^\"]*)\"").first)
    #expect(policy.contains("default-src &#39;none&#39;; style-src &#39;\(digest)&#39;;"))
    #expect(try matches("<style>([\\s\\S]*?)</style>") == ["\(HTMLStyle.sheet)"])
  }

  @Test func `a page asks for nothing outside of itself and runs nothing`() throws {
    for forbidden in [
      "<script", "<link", "<img", "<iframe", "url(", "@import", " href=", " src=", " style=", " on",
    ] {
      let markup = Self.page.replacing(#/>[^<]*</#, with: "><")
      #expect(!markup.contains(forbidden), "\(forbidden)")
    }
  }

  @Test func `every element that is opened is closed, in order`() throws {
    let empty: Set<String> = ["meta"]
    var open: [String] = []
    let page = Self.page.replacing(#/<[a-z][^>]*\/>/#, with: "")
    for tag in try matches("<(/?[a-z0-9]+)", in: page) where !empty.contains(tag) {
      if tag.hasPrefix("/") {
        #expect(open.popLast() == String(tag.dropFirst()))
      } else {
        open.append(tag)
      }
    }
    #expect(open.isEmpty)
  }

  @Test func `drawings have a title for those who do not see them`() throws {
    let drawings = try matches("(<svg[^>]*role=\"img\"[^>]*><title>[^<]+</title>)")
    #expect(drawings.count == 4)
    let decorations = try matches("(<svg[^>]*aria-hidden)")
    #expect(try matches("(<svg)").count == drawings.count + decorations.count)
  }

  @Test func `follows the reader's choice of light and dark and prints`() {
    #expect(Self.page.contains("prefers-color-scheme: dark"))
    #expect(Self.page.contains("@media print"))
  }

  @Test func `no class stands for two things`() throws {
    // A severity, a status and a state are classes; each must be known to the sheet.
    let sheet = "\(HTMLStyle.sheet)"
    let known = Severity.allCases.map(\.rawValue) + Status.allCases.map(\.rawValue)
    for name in known + ["passed", "failed", "unknown", "notApplicable"] {
      #expect(sheet.contains(".\(name)"), "\(name)")
    }
  }

  @Test func `marks the word a finding points at`() throws {
    let finding = Finding(
      rule: "r", severity: .error, message: "m", location: SourceLocation(file: "f", line: 1, column: 6))
    let block = Block.Findings([finding], sources: [Block.Excerpt(file: "f", text: "FROM <b> AS x")])
    let page = try ReportFormat.html.render(
      Report("T", verdict: Verdict(.bad, ""), blocks: [.findings(block)]))
    #expect(page.contains("FROM <mark>&lt;b&gt;</mark> AS x"))
  }
}
