internal import Synchronization

/// Gives approvals out and takes each back once.
///
/// Only code of the embedding host can call ``grant(_:to:)``, after a person has said yes; nothing that is read from a
/// model, a file, a definition, a label or a log leads there. The desk's key is made with it and never leaves it, so an
/// approval of another process is no approval here.
public final class ApprovalDesk: Sendable {
  /// How long an approval is good for where nothing else is said, in seconds.
  public static let lifetime = 300

  private let key: [UInt8]
  private let lifetime: Int
  private let now: @Sendable () -> Int
  /// The nonces that were used, until their time is over anyway.
  private let used = Mutex<[String: Int]>([:])

  /// Opens a desk.
  ///
  /// - Parameters:
  ///   - lifetime: How long its approvals are good for, in seconds.
  ///   - now: The seconds since 1970 (UTC).
  public init(
    lifetime: Int = ApprovalDesk.lifetime, now: @escaping @Sendable () -> Int = { SystemTime.now.seconds }
  ) {
    var random = SystemRandomNumberGenerator()
    key = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    self.lifetime = lifetime
    self.now = now
  }

  /// Says yes to a plan in somebody's name. The caller has asked that somebody.
  ///
  /// - Throws: A failure `host.no-digest` where OpenSSL offers no SHA-256.
  public func grant(_ plan: ContentHash, to principal: Principal) throws -> Approval {
    var random = SystemRandomNumberGenerator()
    let nonce = String(random.next(), radix: 16) + String(random.next(), radix: 16)
    let open = Approval(
      plan: plan, principal: principal, expires: now() + lifetime, nonce: nonce, seal: "")
    return Approval(
      plan: plan, principal: principal, expires: open.expires, nonce: nonce, seal: try seal(of: open))
  }

  /// Takes an approval back in exchange for doing what it approves. Every approval is good once.
  ///
  /// - Throws: `ApprovalError`.
  public func redeem(_ approval: Approval, for plan: ContentHash, by principal: Principal) throws {
    guard MessageCode.areEqual(approval.seal, try seal(of: approval)) else { throw ApprovalError.altered }
    guard approval.plan == plan else { throw ApprovalError.otherPlan }
    guard approval.principal == principal else { throw ApprovalError.wrongPrincipal }
    let time = now()
    guard time <= approval.expires else { throw ApprovalError.expired }
    let isFirst = used.withLock { used in
      used = used.filter { $0.value >= time }
      return used.updateValue(approval.expires, forKey: approval.nonce) == nil
    }
    guard isFirst else { throw ApprovalError.used }
  }

  private func seal(of approval: Approval) throws -> String {
    try MessageCode.text(of: CanonicalJSON(approval.sealed).bytes, key: key)
  }
}
