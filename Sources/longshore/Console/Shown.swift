import AgentKit
import SecretDetection

// What may be shown of texts that may repeat what somebody typed, or what an engine said about it. The report of an
// operation has masked what it holds already.

extension String {
  /// The text with a mask in place of every secret.
  var shown: String { SecretScanner.standard.masking(self) }
}

extension Failure {
  /// The failure with a mask in place of every secret.
  var shown: Failure {
    var shown = self
    shown.message = message.shown
    shown.remedy = remedy?.shown
    return shown
  }
}

extension Question {
  /// The question with a mask in place of every secret. The choices are answers, and stay as they are.
  var shown: Question {
    var shown = self
    shown.text = text.shown
    shown.given = given?.shown
    return shown
  }
}

extension RunAccount {
  /// The account with a mask in place of every secret.
  var shown: RunAccount {
    func words(_ commands: [[String]]) -> [[String]] {
      commands.map { SecretScanner.standard.masking(words: $0) }
    }
    var shown = self
    shown.done = done.map(\.shown)
    shown.uncertain = uncertain.map(\.shown)
    shown.notDone = notDone.map(\.shown)
    shown.lasting = lasting.map(\.shown)
    shown.undo = words(undo)
    shown.undoUncertain = words(undoUncertain)
    return shown
  }
}
