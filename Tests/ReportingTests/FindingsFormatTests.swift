import Foundation
import Reporting
import Testing

@Suite struct FindingsFormatTests {
  private let findings = [
    Finding(
      rule: "base-latest", severity: .warning, message: "a \"b\" <c> & 100%\nd",
      location: SourceLocation(file: "x,y:z/Dockerfile", line: 3, column: 6)),
    Finding(
      rule: "base-latest", severity: .critical, message: "a \"b\" <c> & 100%\nd",
      location: SourceLocation(file: "x,y:z/Dockerfile", line: 9, column: 1)),
  ]

  @Test func `GitLab gets an array of issues with a fingerprint each`() throws {
    let text = FindingsFormat.gitlab.text(of: findings)
    let issues = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(
      issues.map { $0["description"] as? String } == ["a \"b\" <c> & 100%\nd", "a \"b\" <c> & 100%\nd"])
    #expect(issues.map { $0["severity"] as? String } == ["minor", "critical"])
    #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == 2)
    let lines = (issues[0]["location"] as? [String: Any])?["lines"] as? [String: Any]
    #expect(lines?["begin"] as? Int == 3)
    #expect(FindingsFormat.gitlab.text(of: []) == "[]\n")
  }

  @Test func `Checkstyle groups by file and escapes`() {
    let text = FindingsFormat.checkstyle.text(of: findings)
    #expect(text.contains("<file name=\"x,y:z/Dockerfile\">"))
    #expect(
      text.contains(
        "<error line=\"3\" column=\"6\" severity=\"warning\" message=\"a &quot;b&quot; &lt;c&gt; &amp; 100%&#10;d\" source=\"base-latest\"/>"
      ))
    #expect(text.components(separatedBy: "<file ").count == 2)
  }

  @Test func `GitHub gets one command a line, whatever the text holds`() {
    let text = FindingsFormat.github.text(of: findings)
    #expect(
      text.split(separator: "\n").first
        == "::warning file=x%2Cy%3Az/Dockerfile,line=3,col=6,title=base-latest::a \"b\" <c> & 100%25%0Ad")
    #expect(text.split(separator: "\n").count == 2)
  }
}
