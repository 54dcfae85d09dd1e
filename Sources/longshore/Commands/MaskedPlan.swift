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

extension RunPlan {
  /// `signedJSON` as it may be printed. What stands there without `hash` is what was hashed, unless a value had to be
  /// masked: then `masked` names each such value by its JSON Pointer (RFC 6901), and the hash is over the plan with the
  /// secrets in it.
  ///
  /// No digest stands in a secret's place, although the hash could be checked then without it: whoever reads a digest
  /// can try passwords against it, and what the plan is applied with needs the secret all the same.
  var shownJSON: JSONValue {
    get throws {
      let (whole, shown) = (json, json.masked)
      guard case .object(var members) = shown else { return shown }
      members["hash"] = .string(try hash.rawValue)
      let masked = whole.pointers(toWhatIsOtherIn: shown)
      if !masked.isEmpty { members["masked"] = .array(masked.map(JSONValue.string)) }
      return .object(members)
    }
  }
}

extension JSONValue {
  /// Where a value of the same shape holds something else, as JSON Pointers in the order of canonical JSON's arrays and
  /// of names.
  fileprivate func pointers(toWhatIsOtherIn other: JSONValue) -> [String] {
    switch (self, other) {
    case (.array(let mine), .array(let theirs)):
      zip(mine, theirs).enumerated().flatMap { index, pair in
        pair.0.pointers(toWhatIsOtherIn: pair.1).map { "/\(index)\($0)" }
      }
    case (.object(let mine), .object(let theirs)):
      mine.keys.sorted().flatMap { name -> [String] in
        let token = name.replacing("~", with: "~0").replacing("/", with: "~1")
        return (mine[name] ?? .null).pointers(toWhatIsOtherIn: theirs[name] ?? .null).map { "/\(token)\($0)" }
      }
    default: self == other ? [] : [""]
    }
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
