import AgentKit
import Reporting
import SecretDetection

/// What may be shown of a plan. The shelved one holds what its steps need, secrets too; nobody else needs them.
extension PlannedStep {
  /// ``typed`` with a mask in place of every secret.
  var shownCommand: String? { command.map(Self.shown) }

  /// ``undo`` as a person would type it, with a mask in place of every secret.
  var shownUndo: String? { undo.map(Self.shown) }

  private static func shown(_ words: [String]) -> String {
    Block.Command(arguments: SecretScanner.standard.masking(words: words)).command
  }
}

extension JSONValue {
  /// The value with a mask in place of every secret: in texts, among the words of a command, and what a secret's name
  /// is given.
  var masked: JSONValue {
    switch self {
    case .string(let text): return .string(SecretScanner.standard.masking(text))
    case .array(let items):
      let texts = items.compactMap(\.stringValue)
      guard texts.count == items.count else { return .array(items.map(\.masked)) }
      return .array(SecretScanner.standard.masking(words: texts).map(JSONValue.string))
    case .object(let members):
      var shown: [String: JSONValue] = [:]
      for (name, value) in members { shown[name] = value.masked(as: name) }
      // What is typed is one text of the words, in which fewer secrets can be told.
      if shown["typed"] != nil, case .array(let words)? = shown["command"] {
        shown["typed"] = .string(Block.Command(arguments: words.compactMap(\.stringValue)).command)
      }
      return .object(shown)
    default: return self
    }
  }

  /// The value of a name, masked whole where the name says that it is a secret.
  func masked(as name: String) -> JSONValue {
    guard let stringValue, SecretScanner.standard.isSecretName(name) else { return masked }
    return .string(SecretScanner.standard.masking(stringValue, as: name))
  }
}

extension Arguments {
  /// The arguments with a mask in place of every secret.
  var masked: Arguments { Dictionary(uniqueKeysWithValues: map { ($0.key, $0.value.masked(as: $0.key)) }) }
}
