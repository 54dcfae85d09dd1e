/// A yes to one plan: by whom, until when, and good for one use.
///
/// It is made by an ``ApprovalDesk`` and by nothing else: changing any part of it breaks its seal.
public struct Approval: Codable, Sendable, Hashable {
  /// The hash of the plan that was looked at.
  public let plan: ContentHash
  /// Who said yes.
  public let principal: Principal
  /// When it ends, in seconds since 1970 (UTC).
  public let expires: Int
  /// What tells it from other approvals of the same plan.
  public let nonce: String
  /// Proves that the desk made it: an HMAC-SHA-256 over the rest.
  public let seal: String

  init(plan: ContentHash, principal: Principal, expires: Int, nonce: String, seal: String) {
    self.plan = plan
    self.principal = principal
    self.expires = expires
    self.nonce = nonce
    self.seal = seal
  }

  /// What the seal is made over.
  var sealed: JSONValue {
    [
      "plan": .string(plan.rawValue), "principal": .string(principal.id), "expires": .integer(expires),
      "nonce": .string(nonce),
    ]
  }
}

/// Why an approval is not accepted.
public enum ApprovalError: String, ExplainedError, Hashable {
  /// It is not what a desk of this host made, or was changed since.
  case altered
  /// Its time is over.
  case expired
  /// It was used before.
  case used
  /// Somebody else gave it.
  case wrongPrincipal
  /// It is for another plan.
  case otherPlan
  /// No such plan waits for a yes.
  case unknownPlan

  /// `approval.altered`, `approval.expired`, `approval.used`, `approval.wrong-principal`, `approval.other-plan` or
  /// `approval.unknown-plan`.
  public var code: String {
    switch self {
    case .wrongPrincipal: "approval.wrong-principal"
    case .otherPlan: "approval.other-plan"
    case .unknownPlan: "approval.unknown-plan"
    case .altered, .expired, .used: "approval.\(rawValue)"
    }
  }

  /// What is wrong with it.
  public var message: String {
    switch self {
    case .altered: "the approval was not made here, or was changed since"
    case .expired: "the approval came too late: the plan is too old"
    case .used: "the approval was used already"
    case .wrongPrincipal: "the plan was made for somebody else"
    case .otherPlan: "the approval is for another plan"
    case .unknownPlan: "no plan of that hash waits to be approved: none was made here, or it was used already"
    }
  }

  /// What to do about it.
  public var remedy: String? { "Make the plan again with --plan and look at it." }

  /// Nothing happens without a valid approval.
  public var kind: FaultKind { .refused }
}
