public import Reporting

/// What an operation found out about a standard while it worked: whether it holds, and what shows it.
public struct StandardEvidence: Codable, Sendable, Hashable {
  /// The standard's id.
  public let standard: String
  /// Whether it holds.
  public let state: Block.Criterion.State
  /// What shows it, or why nothing does.
  public let text: String

  private init(_ standard: Standard, _ state: Block.Criterion.State, _ text: String) {
    self.standard = standard.id
    self.state = state
    self.text = text
  }

  /// It holds, and this shows it: a measured figure, a setting's value, the rules that found nothing.
  public static func met(_ standard: Standard, _ text: String) -> StandardEvidence {
    StandardEvidence(standard, .passed, text)
  }

  /// It does not hold, and this shows it.
  public static func broken(_ standard: Standard, _ text: String) -> StandardEvidence {
    StandardEvidence(standard, .failed, text)
  }

  /// It holds or does not hold, and this shows it.
  public static func of(_ standard: Standard, holds: Bool, _ text: String) -> StandardEvidence {
    holds ? .met(standard, text) : .broken(standard, text)
  }

  /// It can neither hold nor fail here, for this reason.
  public static func notApplicable(_ standard: Standard, _ reason: String) -> StandardEvidence {
    StandardEvidence(standard, .notApplicable, reason)
  }

  /// It was not checked, for this reason.
  public static func open(_ standard: Standard, _ reason: String) -> StandardEvidence {
    StandardEvidence(standard, .unknown, reason)
  }
}
