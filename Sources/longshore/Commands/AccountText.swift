import AgentKit
import Reporting

/// What a run that did not complete leaves behind, as people read it.
enum AccountText {
  static func of(_ account: RunAccount) -> String {
    var lines: [String] = []
    func list(_ title: String, _ items: [String]) {
      guard !items.isEmpty else { return }
      lines.append(title)
      lines += items.map { "  \($0)" }
    }
    list("Done:", account.done)
    list("Begun, and perhaps done in part:", account.uncertain)
    list("Not done:", account.notDone)
    list("To take it back:", account.undo.map { "$ \(Block.Command(arguments: $0).command)" })
    return lines.map { $0.visible() }.joined(separator: "\n")
  }
}
