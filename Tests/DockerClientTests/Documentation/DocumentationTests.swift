import Foundation
import Testing

struct DocumentationTests {
  /// A code's lines without their indentation, which differs inside a function.
  private func lines(_ code: String) -> String {
    code.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      .joined(separator: "\n")
  }

  @Test func `the documentation's code is code that compiles`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let article = try String(
      contentsOf: folder.appending(path: "../../../Sources/DockerClient/DockerClient.docc/DockerClient.md"),
      encoding: .utf8)
    let compiled = lines(
      try String(contentsOf: folder.appending(path: "DocumentedExamples.swift"), encoding: .utf8))
    let blocks = article.components(separatedBy: "```swift\n").dropFirst().compactMap {
      $0.components(separatedBy: "\n```").first
    }
    #expect(blocks.count == 2)
    for block in blocks { #expect(compiled.contains(lines(block)), "\(block)") }
  }
}
