#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// A request and the answer that people agreed on: one line of a labelled file.
///
/// ```json
/// {"id": "1", "request": "why does web restart?", "expect": "docker-operations", "operation": "container.debug",
///  "set": "ours", "difficulty": "paraphrase"}
/// ```
public struct LabelledRequest: Sendable, Hashable {
  /// Its name in the file; the line's number where it has none.
  public var id: String
  /// The request.
  public var request: String
  /// The agents that are right; `none` for requests that belong to none of them.
  public var agents: [String]
  /// The operations that are right; empty where the label does not say.
  public var operations: [String]
  /// Whether asking back is right too.
  public var mayAsk: Bool
  /// How it was made: `literal`, `paraphrase`, `implicit`, `typo`, `multi`, `negated`, `adversarial` …
  public var difficulty: String
  /// What it is about where it belongs to nobody: `everyday`, `technical` …; empty where the label does not say.
  public var kind: String
  /// What it belongs to, where a file holds several sets.
  public var set: String
  /// The pieces of work that it asks for, where it asks for more than one.
  public var segments: [Segment]

  /// One piece of work of a request.
  public struct Segment: Sendable, Hashable, Codable {
    /// Who it is for.
    public var agent: String
    /// What is to be done; `nil` where the label does not say.
    public var operation: String?
  }

  /// Whether no agent is right.
  public var isOutOfScope: Bool { agents == ["none"] }
}

extension LabelledRequest: Decodable {
  private enum Key: String, CodingKey {
    case id, request, expect, operation, alternatives = "operation_alt", ask, difficulty, kind, set, segments
  }

  /// Reads a line. `expect` is a name or a list of names; every other key but `request` may be missing.
  public init(from decoder: any Decoder) throws {
    let line = try decoder.container(keyedBy: Key.self)
    id = try line.decodeIfPresent(String.self, forKey: .id) ?? ""
    request = try line.decode(String.self, forKey: .request)
    if let name = try? line.decode(String.self, forKey: .expect) {
      agents = [name]
    } else {
      agents = try line.decode([String].self, forKey: .expect)
    }
    let first = try line.decodeIfPresent(String.self, forKey: .operation)
    let others = try line.decodeIfPresent([String?].self, forKey: .alternatives) ?? []
    operations = first.map { [$0] + others.compactMap(\.self) } ?? []
    mayAsk = try line.decodeIfPresent(Bool.self, forKey: .ask) ?? false
    difficulty = try line.decodeIfPresent(String.self, forKey: .difficulty) ?? "unsorted"
    kind = try line.decodeIfPresent(String.self, forKey: .kind) ?? ""
    set = try line.decodeIfPresent(String.self, forKey: .set) ?? ""
    segments = try line.decodeIfPresent([Segment].self, forKey: .segments) ?? []
  }
}

extension LabelledRequest {
  /// Reads a labelled file, one JSON object a line; empty lines do not count.
  ///
  /// - Throws: `LabelledFileError` with the first line that is no labelled request.
  public static func read(_ bytes: [UInt8], file: String) throws -> [LabelledRequest] {
    var requests: [LabelledRequest] = []
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do {
        var request = try JSONDecoder().decode(LabelledRequest.self, from: Data(line))
        if request.id.isEmpty { request.id = "line \(number + 1)" }
        requests.append(request)
      } catch {
        throw LabelledFileError(file: file, line: number + 1)
      }
    }
    return requests
  }
}

/// A line of a labelled file that cannot be read.
public struct LabelledFileError: ExplainedError, Hashable {
  /// The file.
  public let file: String
  /// The line, from 1.
  public let line: Int

  /// `evaluation.unreadable`
  public var code: String { "evaluation.unreadable" }
  /// Which line.
  public var message: String { "\(file):\(line): this is no labelled request" }
  /// What a line looks like.
  public var remedy: String? {
    #"Write one JSON object a line: {"request": "…", "expect": "AGENT" or ["A", "B"] or "none", "operation": "…"}."#
  }
  /// The file is the caller's.
  public var kind: FaultKind { .badInput }
}
