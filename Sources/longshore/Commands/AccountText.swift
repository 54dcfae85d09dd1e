import AgentKit
import Reporting

/// What a run that did not complete leaves behind, as people read it.
enum AccountText {
  static func of(_ account: RunAccount) -> String {
    let account = account.shown
    var lines: [String] = []
    func list(_ title: String, _ items: [String]) {
      guard !items.isEmpty else { return }
      lines.append(title)
      lines += items.map { "  \($0)" }
    }
    list("Done:", account.done)
    list("Begun, and perhaps done in part:", account.uncertain)
    list("Not done:", account.notDone)
    func commands(_ words: [[String]]) -> [String] {
      words.map { "$ \(Block.Command(arguments: $0).command)" }
    }
    list("To take it back:", commands(account.undo))
    list("Where what was begun is done, to take that back:", commands(account.undoUncertain))
    list("Cannot be taken back by a command:", account.lasting)
    return lines.map { $0.visible() }.joined(separator: "\n")
  }
}

extension RunAccount {
  /// Whether it says more than that the one thing that was asked for failed.
  var isWorthTelling: Bool {
    !uncertain.isEmpty || done.count + notDone.count > 1
  }
}
