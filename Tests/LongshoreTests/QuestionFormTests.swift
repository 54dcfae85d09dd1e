import Testing

/// Questions as machines read them, whoever asks and however JSON was asked for.
struct QuestionFormTests {
  private struct Printed: Decodable {
    let question: Asked
  }

  private struct Asked: Decodable {
    let code: String
    let text: String
    let choices: [Choice]
  }

  private struct Choice: Decodable {
    let value: String
    let detail: String
  }

  @Test(arguments: [["--json"], ["--format", "json"]])
  func `what delegation asks has the form of every question, however JSON is asked for`(flags: [String])
    async throws
  {
    let scratch = try Scratch()
    var longshore = Longshore()
    longshore.folder = scratch.path
    for (call, code) in [
      (["ask", "deploy it"], "delegation.open"),
      (["ask", "what is the capital of France?"], "delegation.none"),
    ] {
      let answer = try await longshore.run(call + flags)
      #expect(answer.exitCode == 5, "\(call)")
      let printed = try answer.json(Printed.self)
      #expect(printed.question.code == code)
      #expect(!printed.question.text.isEmpty)
    }
  }
}
