import AgentKit

extension Console {
  /// Asks a question with its choices; `nil` where nobody can be asked or nothing was answered. A choice is taken by its
  /// number or its text.
  func answer(to question: Question) -> String? {
    guard canAsk else { return nil }
    var lines = [question.text]
    for (index, choice) in question.choices.enumerated() {
      let detail = choice.detail.isEmpty ? "" : "  (\(choice.detail))"
      lines.append("  \(index + 1)  \(choice.value)\(detail)")
    }
    guard let answer = ask(lines.joined(separator: "\n") + "\n>"), !answer.isEmpty else { return nil }
    if let number = Int(answer), question.choices.indices.contains(number - 1) {
      return question.choices[number - 1].value
    }
    return answer
  }
}
