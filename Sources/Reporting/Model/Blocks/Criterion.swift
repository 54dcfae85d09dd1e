extension Block {
  /// One item of a checklist: something that should hold, whether it does, and what shows it.
  ///
  /// Nothing passes without evidence: such an item is `unknown`.
  public struct Criterion: Codable, Sendable, Hashable {
    /// Whether a criterion holds.
    public enum State: String, Codable, Sendable, CaseIterable {
      /// It holds.
      case passed
      /// It does not hold.
      case failed
      /// It cannot hold or fail here.
      case notApplicable
      /// Nothing checked it.
      case unknown
    }

    /// What should hold.
    public let text: String
    /// Whether it does.
    public let state: State
    /// What shows it: a measured figure, a finding's rule, a line of output.
    public let evidence: String?

    private init(_ text: String, _ state: State, _ evidence: String?) {
      let evidence = evidence.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
      self.text = text
      self.state = state == .passed && evidence == nil ? .unknown : state
      self.evidence = evidence
    }

    /// It holds, and this shows it.
    public static func passed(_ text: String, evidence: String) -> Criterion {
      Criterion(text, .passed, evidence)
    }

    /// It does not hold, and this shows it.
    public static func failed(_ text: String, evidence: String) -> Criterion {
      Criterion(text, .failed, evidence)
    }

    /// It cannot hold or fail here, for this reason.
    public static func notApplicable(_ text: String, because reason: String) -> Criterion {
      Criterion(text, .notApplicable, reason)
    }

    /// Nothing checked it.
    public static func unknown(_ text: String, because reason: String? = nil) -> Criterion {
      Criterion(text, .unknown, reason)
    }

    private enum CodingKeys: String, CodingKey {
      case text, state, evidence
    }

    /// Reads an item; a pass without evidence becomes `unknown`.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      self.init(
        try container.decode(String.self, forKey: .text), try container.decode(State.self, forKey: .state),
        try container.decodeIfPresent(String.self, forKey: .evidence))
    }
  }
}
