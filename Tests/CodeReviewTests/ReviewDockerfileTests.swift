import AgentKit
import Foundation
import Reporting
import Testing

@testable import CodeReview

@Suite struct ReviewDockerfileTests {
  /// Reviews a Dockerfile that is all there is in a folder.
  private func review(_ text: String) throws -> DockerfileReview {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "longshore-review-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(text.utf8).write(to: folder.appendingPathComponent("Dockerfile"))
    return try DockerfileReview(of: try FilePath("Dockerfile"), in: LocalFiles(relativeTo: folder.path))
  }

  @Test func `a secret in the file is a reason not to merge`() throws {
    let review = try review("FROM alpine:3.24\nENV API_TOKEN=abc\nUSER 1000\n")
    #expect(review.verdict.level == .bad)
    #expect(review.verdict.sentence.hasPrefix("I would not merge this yet"))
    #expect(review.verdict.sentence.contains("line 2"))
  }

  @Test func `what is well done is said, with its evidence`() throws {
    let text =
      "FROM golang:1.27 AS build\nRUN --mount=type=cache,target=/go/pkg/mod go build -o /app .\n\nFROM gcr.io/distroless/static:nonroot\nCOPY --from=build /app /app\nUSER 65532\nHEALTHCHECK NONE\nENTRYPOINT [\"/app\"]\n"
    let report = Report("x", verdict: try review(text).verdict, blocks: try review(text).blocks)
    let words = try ReportFormat.markdown.render(report)
    #expect(words.contains("2 stages") && words.contains("65532") && words.contains("Cache mounts"))
    #expect(report.verdict.level != .bad)
  }

  @Test func `a folder without a Dockerfile is told so`() async throws {
    let operation = ReviewDockerfile()
    let context = RunContext(workingDirectory: "/proc/self/fdinfo")
    await #expect(throws: (any Error).self) { try await operation.plan(with: context) }
  }
}
