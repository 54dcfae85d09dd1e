#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A record as it stands in the log: a line of JSON that names the digest of the one before.
public struct AuditRecord: Sendable, Hashable {
  /// Everything in it.
  public let members: [String: JSONValue]

  /// Reads a line; `nil` where it is no record.
  init?(line: some Sequence<UInt8>) {
    guard case .object(let members)? = try? JSONDecoder().decode(JSONValue.self, from: Data(line)) else {
      return nil
    }
    self.members = members
  }

  /// Its number in the log, from 1.
  public var number: Int { if case .integer(let number)? = members["seq"] { number } else { 0 } }
  /// Its digest.
  public var hash: String { self["hash"] ?? "" }
  /// The digest of the record before it; empty for the first.
  public var previous: String { self["prev"] ?? "" }
  /// What happened.
  public var event: AuditEntry.Event? { self["event"].flatMap(AuditEntry.Event.init) }
  /// The run it belongs to.
  public var run: String { self["run"] ?? "" }

  /// A text in it.
  public subscript(key: String) -> String? { members[key]?.stringValue }

  /// Whether its digest is that of what it says.
  var isIntact: Bool {
    var rest = members
    rest["hash"] = nil
    return (try? ContentHash(of: .object(rest)).rawValue) == hash
  }
}

/// A record as it is about to be written: what it says in canonical JSON, and its digest behind that.
struct AuditLine {
  /// The line, with its end.
  let bytes: [UInt8]
  /// The record's digest.
  let hash: String

  /// Links a record into the chain.
  init(_ entry: AuditEntry, number: Int, after previous: String, at time: SystemTime = .now) throws {
    var members = entry.json
    members["seq"] = .integer(number)
    members["time"] = .string(time.text)
    members["prev"] = .string(previous)
    var bytes = CanonicalJSON(.object(members)).bytes
    hash = try ContentHash(of: bytes).rawValue
    bytes.removeLast()
    bytes += ",\"hash\":\"\(hash)\"}\n".utf8
    self.bytes = bytes
  }
}
