internal import Reporting

/// A language model that an embedding host plugs in, for agents whose definitions no module serves. None is needed to
/// route, to plan or to run, and none ships.
///
/// ```swift
/// struct HouseModel: LanguageModel {
///   func answer(_ briefing: AgentBriefing) async throws -> ModelAnswer {
///     ModelAnswer(text: try await client.complete(system: briefing.instructions, user: briefing.request))
///   }
/// }
/// ```
/// What it answers is text for people. It chooses no operation, grants no permission and approves no plan; a model that
/// calls tools does so in its own host, which asks ``Policy/decide(_:)`` about each.
public protocol LanguageModel: Sendable {
  /// Answers a request in the role that the briefing describes.
  func answer(_ briefing: AgentBriefing) async throws -> ModelAnswer
}

/// What a language model answered.
public struct ModelAnswer: Codable, Sendable, Hashable {
  /// Its text.
  public var text: String

  /// Makes an answer.
  public init(text: String) { self.text = text }

  /// The answer as a report, which every format escapes like any text from outside.
  func report(for briefing: AgentBriefing) -> Report {
    var report = Report(
      briefing.agent, subject: briefing.request,
      verdict: Verdict(.attention, "A language model's answer; nothing checked it."))
    for paragraph in text.prefix(Self.longest).split(separator: "\n\n") {
      report.append(.paragraph(Block.Paragraph(String(paragraph))))
    }
    return report
  }

  private static let longest = 200_000
}
