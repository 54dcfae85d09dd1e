import AgentKit
import SecretDetection

/// Asks a person whether a planned step may happen.
enum Confirmation {
  /// The answer; no where nobody can be asked. What destroys wants the whole word.
  static func of(_ part: PlannedStep, by agent: String, on console: Console) -> Bool {
    let objects = part.objects.map { "\($0.kind.rawValue) \($0.name)" }.joined(separator: ", ")
    let what = SecretScanner.standard.masking(
      "\(agent) wants to: \(part.summary)" + (objects.isEmpty ? "" : " (\(objects))"))
    if part.effect == .destroy {
      return console.ask("\(what)\nThis cannot be undone. Type yes to go on:") == "yes"
    }
    let answer = console.ask("\(what)\nGo on? [y/N]")?.lowercased()
    return answer == "y" || answer == "yes"
  }
}
