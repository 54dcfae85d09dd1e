import Foundation
import Testing

@testable import Reporting

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads a document into its elements, in order.
final class XMLElements: NSObject, XMLParserDelegate {
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  private(set) var text = ""

  /// `nil` for what is not well formed.
  init?(_ xml: String) {
    super.init()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = self
    guard parser.parse() else { return nil }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append((name, attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}

struct `The JUnit format` {
  @Test func `fails what is a warning or worse, and skips what nothing checked`() throws {
    let location = SourceLocation(file: "Dockerfile", line: 3)
    let report = Report(
      "Lint", subject: "web", verdict: Verdict(.bad, ""),
      blocks: [
        .findings(
          Block.Findings([
            Finding(rule: "a", severity: .warning, message: "No tag.", location: location),
            Finding(rule: "b", severity: .info, message: "Fine.", location: location),
          ])),
        .section(
          "s", [.checklist([.passed("p", evidence: "e"), .failed("f", evidence: "e"), .unknown("u")])]),
      ])
    let xml = try #require(XMLElements(try ReportFormat.junit.render(report)))
    #expect(
      xml.elements.map(\.name) == [
        "testsuites", "testsuite", "testcase", "failure", "testcase", "system-out", "testsuite", "testcase",
        "system-out", "testcase", "failure", "testcase", "skipped",
      ])
    let root = xml.elements[0].attributes
    #expect(root["name"] == "Lint: web")
    #expect((root["tests"], root["failures"], root["skipped"]) == ("5", "2", "1"))
    #expect(xml.elements[2].attributes == ["classname": "Dockerfile", "name": "a in line 3"])
    #expect(xml.text.contains("Dockerfile:3:1\nNo tag."))
  }

  @Test func `without findings and criteria the verdict is the one test`() throws {
    let xml = try ReportFormat.junit.render(Report("T", verdict: Verdict(.bad, "It never starts.")))
    #expect(xml.contains("<failure type=\"verdict\">It never starts.</failure>"))
  }

  @Test(arguments: ["<x a='b'>&amp;\"", "]]>", "a\nb\tc", "\u{0}\u{B}\u{FFFE}\u{FFFF}\u{1B}[31m", "é😀"])
  func `stays well formed and brings back what is visible`(text: String) throws {
    let finding = Finding(rule: text, severity: .error, message: text, subject: text, evidence: text)
    let report = Report(text, verdict: Verdict(.bad, text), blocks: [.findings(Block.Findings([finding]))])
    let xml = try #require(XMLElements(try ReportFormat.junit.render(report)))
    let visible = text.visible().replacing("\u{FFFE}", with: "\u{FFFD}").replacing(
      "\u{FFFF}", with: "\u{FFFD}")
    #expect(xml.elements[1].attributes["name"] == visible)
    #expect(xml.text.contains(visible))
  }
}
