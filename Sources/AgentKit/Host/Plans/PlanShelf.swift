#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Keeps plans that wait for a yes, a file each, so that one call of a command can plan and a later one apply.
///
/// A plan is kept with whom it was made for and until when, and closed: its arguments may hold what is nobody else's
/// business, and only its hash opens it (`PlanSeal`). Taking it removes it: it can be applied once.
public struct PlanShelf: Sendable {
  /// What can be read of a plan without its hash: the first line of its file.
  private struct Label: Codable {
    var principal: Principal
    var expires: Int
  }

  private let folder: String
  private let lifetime: Int
  private let now: @Sendable () -> Int

  /// Names the folder.
  ///
  /// - Parameters:
  ///   - folder: An absolute path; the folder is made when a plan is kept.
  ///   - lifetime: How long a plan waits, in seconds.
  ///   - now: The seconds since 1970 (UTC).
  public init(
    folder: String, lifetime: Int = ApprovalDesk.lifetime,
    now: @escaping @Sendable () -> Int = { SystemTime.now.seconds }
  ) {
    self.folder = folder
    self.lifetime = lifetime
    self.now = now
  }

  /// Keeps a plan, and drops those whose time is over.
  ///
  /// - Throws: `FileError` where nothing can be written there.
  public func keep(_ plan: RunPlan, for principal: Principal) throws {
    let seal = try PlanSeal(plan.hash)
    let label = CanonicalJSON(try JSONValue(encoding: Label(principal: principal, expires: now() + lifetime)))
      .bytes
    let closed = try seal.close(CanonicalJSON(plan.json).bytes, label: label)
    try PrivateFolder(folder).write(label + [.newline] + closed, to: Self.file(of: seal))
    dropExpired()
  }

  /// Takes a plan off the shelf, for somebody who says yes to its hash. Whatever comes of it, the plan is gone then;
  /// only a wrong principal leaves it to the one it was made for.
  ///
  /// - Throws: `ApprovalError`; `FileError`.
  public func take(_ hash: ContentHash, for principal: Principal) throws -> RunPlan {
    let folder = PrivateFolder(folder)
    let seal = try PlanSeal(hash)
    let name = Self.file(of: seal)
    guard let bytes = try folder.read(name) else { throw ApprovalError.unknownPlan }
    guard let label = label(of: bytes) else {
      _ = folder.remove(name)
      throw ApprovalError.altered
    }
    guard label.principal == principal else { throw ApprovalError.wrongPrincipal }
    // Of several who come at once, one removes it.
    guard folder.remove(name) else { throw ApprovalError.used }
    let first = bytes.prefix { $0 != .newline }
    guard let opened = seal.open(bytes[first.endIndex...].dropFirst(), label: Array(first)),
      let plan = try? JSONDecoder().decode(RunPlan.self, from: Data(opened)), try plan.hash == hash
    else { throw ApprovalError.altered }
    guard now() <= label.expires else { throw ApprovalError.expired }
    return plan
  }

  private func dropExpired() {
    let folder = PrivateFolder(folder)
    for name in folder.names() where name.hasSuffix(Self.suffix) {
      guard let bytes = try? folder.read(name), let label = label(of: bytes), now() <= label.expires else {
        _ = folder.remove(name)
        continue
      }
    }
  }

  private func label(of bytes: [UInt8]) -> Label? {
    try? JSONDecoder().decode(Label.self, from: Data(bytes.prefix { $0 != .newline }))
  }

  private static let suffix = ".plan"

  private static func file(of seal: PlanSeal) -> String { seal.name + suffix }
}
