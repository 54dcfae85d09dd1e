package import AgentKit

/// Why a name does not lead to one object of an engine.
package enum ResolutionError: AskingError, Hashable {
  /// Nothing is called that.
  case notFound(PlannedObject.Kind, name: String, nearest: [String], existing: Int)
  /// Several things are.
  case ambiguous(PlannedObject.Kind, name: String, choices: [NamedObject])
  /// No name was given, and these are what may be meant.
  case unnamed(PlannedObject.Kind, choices: [NamedObject])

  /// `container.not-found`, `image.ambiguous`, `container.unnamed`, and so on for every kind.
  package var code: String {
    switch self {
    case .notFound(let kind, _, _, _): "\(kind.rawValue).not-found"
    case .ambiguous(let kind, _, _): "\(kind.rawValue).ambiguous"
    case .unnamed(let kind, _): "\(kind.rawValue).unnamed"
    }
  }

  /// What is wrong with which name.
  package var message: String {
    switch self {
    case .notFound(let kind, let name, _, 0):
      "there is no \(kind.rawValue) \"\(name)\": the engine has none at all"
    case .notFound(let kind, let name, _, _): "there is no \(kind.rawValue) \"\(name)\""
    case .ambiguous(let kind, let name, let choices):
      "\"\(name)\" can mean \(choices.count) \(kind.rawValue)s: " + Self.list(choices)
    case .unnamed(let kind, let choices):
      choices.isEmpty
        ? "which \(kind.rawValue)? The engine has none" : "which \(kind.rawValue)? " + Self.list(choices)
    }
  }

  /// What to say instead.
  package var remedy: String? {
    switch self {
    case .notFound(let kind, _, let nearest, _) where nearest.isEmpty:
      "See which there are: docker \(kind.rawValue) ls" + (kind == .container ? " --all" : "")
    case .notFound(_, _, let nearest, _): "Did you mean \(nearest.joined(separator: ", or "))?"
    case .ambiguous, .unnamed: "Say which one, by its whole name or the beginning of its id."
    }
  }

  /// A name that fits nothing is a mistake; one that fits several, or none at all, is a question.
  package var kind: FaultKind {
    switch self {
    case .notFound: .badInput
    case .ambiguous, .unnamed: .needsAnswer
    }
  }

  /// Which of the choices; a name that fits nothing is no question.
  package var question: Question? {
    switch self {
    case .notFound: nil
    case .ambiguous(let kind, let name, let choices):
      Question(
        code, "which \(kind.rawValue) is \"\(name)\"?", choices: Self.listed(choices), kind: kind, given: name
      )
    case .unnamed(let kind, let choices):
      choices.isEmpty
        ? nil : Question(code, "which \(kind.rawValue)?", choices: Self.listed(choices), kind: kind)
    }
  }

  private static func listed(_ choices: [NamedObject]) -> [Question.Choice] {
    choices.prefix(50).map { Question.Choice($0.displayName, detail: $0.detail) }
  }

  private static func list(_ choices: [NamedObject]) -> String {
    let shown = choices.prefix(8).map { choice in
      choice.detail.isEmpty ? choice.displayName : "\(choice.displayName) (\(choice.detail))"
    }
    let rest = choices.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? ", and \(rest) more" : "")
  }
}
