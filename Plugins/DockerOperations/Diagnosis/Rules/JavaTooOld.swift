internal import DockerClient
internal import Reporting

/// The program was compiled for a later Java than the image has.
///
/// Looks for `UnsupportedClassVersionError` and the versions in it: class file version 65.0 is Java 21 (JVM specification,
/// 4.1: major version 44 plus the release).
struct JavaTooOld: DiagnosisRule {
  static let id = "java-too-old"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let complaint = facts.complaint([
      "unsupportedclassversionerror", "compiled by a more recent version of the java runtime",
    ])
    guard let complaint else { return nil }
    let text = complaint.statements.joined(separator: " ")
    let wanted = Self.release(in: text, after: "class file version ")
    let own = Self.release(in: text, after: "class file versions up to ")
    return Hypothesis(
      Self.self,
      "its program was compiled for " + (wanted.map { "Java \($0)" } ?? "a later Java")
        + ", and its image has " + (own.map { "Java \($0)" } ?? "an earlier one"),
      confidence: complaint.confidence + 0.06,
      evidence: [complaint.evidence, Evidence("Image", facts.imageName)], lines: [complaint.line],
      remedy: Remedy(
        "Use an image of that Java" + (wanted.map { " (eclipse-temurin:\($0)-jre)" } ?? "")
          + ", or compile for the one that is there (--release\(own.map { " \($0)" } ?? "")).",
        commands: facts.pauseLoop))
  }

  private static func release(in text: String, after phrase: String) -> Int? {
    text.word(after: phrase).flatMap { Int($0.prefix { $0.isNumber }) }.flatMap { $0 > 44 ? $0 - 44 : nil }
  }
}
