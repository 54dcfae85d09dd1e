internal import AgentKit

extension ScannedText.Word {
  /// The word in lower case; empty where it is longer than any word that scanners look for, so that a pasted blob
  /// costs nothing.
  var lower: String { text.utf8.count <= 512 ? text.lowercased() : "" }
}
