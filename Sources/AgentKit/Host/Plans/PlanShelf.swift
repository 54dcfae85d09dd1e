#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Keeps plans that wait for a yes, a file each, so that one call of a command can plan and a later one apply.
///
/// A plan is kept with whom it was made for and until when. Taking it removes it: it can be applied once.
public struct PlanShelf: Sendable {
  private struct Entry: Codable {
    var plan: RunPlan
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
    let entry = Entry(plan: plan, principal: principal, expires: now() + lifetime)
    let bytes = CanonicalJSON(try JSONValue(encoding: entry)).bytes
    try PrivateFolder(folder).write(bytes, to: name(of: plan.hash))
    dropExpired()
  }

  /// Takes a plan off the shelf, for somebody who says yes to its hash. Whatever comes of it, the plan is gone then;
  /// only a wrong principal leaves it to the one it was made for.
  ///
  /// - Throws: `ApprovalError`; `FileError`.
  public func take(_ hash: ContentHash, for principal: Principal) throws -> RunPlan {
    let folder = PrivateFolder(folder)
    let name = name(of: hash)
    guard let bytes = try folder.read(name) else { throw ApprovalError.unknownPlan }
    guard let entry = try? JSONDecoder().decode(Entry.self, from: Data(bytes)) else {
      _ = folder.remove(name)
      throw ApprovalError.altered
    }
    guard entry.principal == principal else { throw ApprovalError.wrongPrincipal }
    // Of several who come at once, one removes it.
    guard folder.remove(name) else { throw ApprovalError.used }
    guard try entry.plan.hash == hash else { throw ApprovalError.altered }
    guard now() <= entry.expires else { throw ApprovalError.expired }
    return entry.plan
  }

  private func dropExpired() {
    let folder = PrivateFolder(folder)
    for name in folder.names() where name.hasSuffix(".plan.json") {
      guard let bytes = try? folder.read(name),
        let entry = try? JSONDecoder().decode(Entry.self, from: Data(bytes)), now() <= entry.expires
      else {
        _ = folder.remove(name)
        continue
      }
    }
  }

  private func name(of hash: ContentHash) -> String { "\(hash.digits).plan.json" }
}
