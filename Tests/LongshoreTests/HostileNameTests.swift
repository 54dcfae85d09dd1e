import Testing

/// Names that would drive the terminal, in what is written beside results.
struct HostileNameTests {
  private static let hostile: Set<Unicode.Scalar> = ["\u{1B}", "\u{202E}"]

  @Test func `a note shows control and bidirectional characters instead of sending them`() async throws {
    let scratch = try Scratch()
    try scratch.write("FROM alpine:3.20\n", to: "Dockerfile")
    var longshore = Longshore()
    longshore.folder = scratch.path
    longshore.environment["XDG_CONFIG_HOME"] = scratch.path + "/h\u{1B}[31m"
    let calls = [
      ["run", "dockerfile.lint", "--output", "h\u{1B}[31mX\u{202E}.json"],
      ["lint the Dockerfile \"h\u{202E}/Dockerfile\"", "--plan"],
      ["settings", "set", "approvals.lifetime", "5m"],
    ]
    for call in calls {
      let errors = try await longshore.run(call).errors
      #expect(!errors.isEmpty, "\(call)")
      #expect(
        !errors.unicodeScalars.contains { Self.hostile.contains($0) }, "\(call): \(errors.debugDescription)")
    }
  }
}
